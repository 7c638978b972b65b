/** Who has which role at the plant, and giving and taking them. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { whoAmI, type Role } from '../../api/account.ts';
import { people, setRoles, type Person } from '../../api/people.ts';
import { Button, Tag } from '../../ui/controls/button.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useStepUp } from '../../ui/step-up.tsx';
import { useWords } from '../../words/use-words.ts';
import { RoleTicks } from './role-ticks.tsx';
import table from '../../ui/plain-table.module.css';
import style from './settings.module.css';

export function PeoplePart({ plant }: { readonly plant: string }) {
  const { t, number } = useWords();
  const { data, error, refetch } = useQuery(people(plant));
  return (
    <section className={style.panel} aria-labelledby="people-title">
      <header className={style.head}>
        <h2 id="people-title">{t('settings.people')}</h2>
        {data !== undefined && <span className="quiet">{number(data.people.length)}</span>}
      </header>
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={4} />}
      {data !== undefined && (
        <table className={table.table} aria-labelledby="people-title">
          <thead>
            <tr>
              <th scope="col">{t('settings.name')}</th>
              <th scope="col">{t('settings.email')}</th>
              <th scope="col">{t('settings.rolesHere')}</th>
              <th scope="col">{t('settings.rolesEverywhere')}</th>
              <th scope="col" aria-label={t('settings.change')} />
            </tr>
          </thead>
          <tbody>
            {data.people.map((person) => (
              <PersonRow key={person.account} plant={plant} person={person} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function PersonRow({ plant, person }: { readonly plant: string; readonly person: Person }) {
  const { t, list } = useWords();
  const queries = useQueryClient();
  const { data: account } = useQuery(whoAmI);
  const stepUp = useStepUp();
  const [draft, setDraft] = useState<readonly Role[] | null>(null);
  const { name, email, roles, everywhere, disabled, hasSecondFactor, supplier } = person;
  const words = (of: readonly Role[]): string => list(of.map((role) => t(`roles.${role}`)));
  const record = (next: readonly Role[]): void =>
    stepUp.act(async () => {
      await setRoles(plant, person.account, next);
      setDraft(null);
      await queries.invalidateQueries({ queryKey: ['people', plant] });
    });
  return (
    <>
      <tr>
        <th scope="row">
          {name} {person.account === account?.account && <Tag>{t('settings.you')}</Tag>}{' '}
          {disabled && <Tag>{t('settings.disabled')}</Tag>}{' '}
          {!hasSecondFactor && <Tag>{t('settings.noFactor')}</Tag>}
        </th>
        <td>{email}</td>
        <td>
          {draft === null ? (
            supplier === undefined ? (
              words(roles)
            ) : (
              t('settings.supplierOf', { supplier })
            )
          ) : (
            <RoleTicks roles={draft} onChange={setDraft} />
          )}
        </td>
        <td className="quiet">{words(everywhere)}</td>
        <td className={style.end}>
          {draft === null ? (
            supplier === undefined && (
              <Button onClick={() => setDraft(roles)} aria-label={t('settings.changeOf', { name })}>
                {t('settings.change')}
              </Button>
            )
          ) : (
            <>
              <Button primary disabled={stepUp.isBusy} onClick={() => record(draft)}>
                {draft.length === 0 ? t('settings.takeAway') : t('settings.give')}
              </Button>
              <Button bare onClick={() => setDraft(null)}>
                {t('frame.cancel')}
              </Button>
            </>
          )}
        </td>
      </tr>
      {draft !== null && (
        <tr>
          <td colSpan={5}>{stepUp.note}</td>
        </tr>
      )}
    </>
  );
}
