/** Links by which people get roles at the plant, each good once; the link itself is shown once. */
import { Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../api/account.ts';
import { entities } from '../../api/entities.ts';
import { invite, people, withdraw } from '../../api/people.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useStepUp } from '../../ui/step-up.tsx';
import { useWords } from '../../words/use-words.ts';
import { RoleTicks } from './role-ticks.tsx';
import { ShownOnce } from './shown-once.tsx';
import table from '../../ui/plain-table.module.css';
import style from './settings.module.css';

const DAYS = ['1', '7', '14', '30'] as const;

export function InvitationsPart({ plant }: { readonly plant: string }) {
  const { t, list, moment } = useWords();
  const queries = useQueryClient();
  const { data } = useQuery(people(plant));
  const stepUp = useStepUp();
  const [roles, setRoles] = useState<readonly Role[]>(['viewer']);
  const { data: suppliers } = useQuery({
    ...entities({ plant }),
    select: (all) => all.of('supplier').map(({ id, name }) => ({ value: id, label: name })),
  });
  const [supplier, setSupplier] = useState<string | null>(null);
  const [email, setEmail] = useState('');
  const [days, setDays] = useState<string>('7');
  const [link, setLink] = useState<string | null>(null);
  const again = async (): Promise<void> => await queries.invalidateQueries({ queryKey: ['people', plant] });
  const end = useMutation({
    mutationFn: async (id: string) => await withdraw(plant, id),
    onSettled: again,
  });
  const make = (): void =>
    stepUp.act(async () => {
      const stated = email.trim();
      const made = await invite(plant, {
        ...(supplier === null ? { roles } : { roles: ['supplier'], supplier }),
        days: Number(days),
        ...(stated === '' ? {} : { email: stated }),
      });
      setLink(made.link);
      setEmail('');
      setSupplier(null);
      await again();
    });
  return (
    <section className={style.panel} aria-labelledby="invitations-title">
      <header className={style.head}>
        <h2 id="invitations-title">{t('settings.invitations')}</h2>
      </header>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {supplier === null && <RoleTicks roles={roles} onChange={setRoles} />}
        {suppliers !== undefined && suppliers.length > 0 && (
          <Select
            label={t('settings.inviteSupplier')}
            placeholder={t('settings.noSupplier')}
            clearable
            searchable
            data={suppliers}
            value={supplier}
            onChange={setSupplier}
          />
        )}
        <div className={style.fields}>
          <TextInput
            type="email"
            label={t('settings.inviteEmail')}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Select
            label={t('settings.goodFor')}
            allowDeselect={false}
            data={DAYS.map((value) => ({ value, label: t('settings.days', { count: Number(value) }) }))}
            value={days}
            onChange={(next) => setDays(next ?? days)}
          />
          <Button type="submit" primary disabled={(supplier === null && roles.length === 0) || stepUp.isBusy}>
            {t('settings.invite')}
          </Button>
        </div>
      </form>
      {stepUp.note}
      {link !== null && <ShownOnce label={t('settings.linkOnce')} text={link} onDone={() => setLink(null)} />}
      {data !== undefined && data.invitations.length > 0 && (
        <table className={table.table} aria-labelledby="invitations-title">
          <thead>
            <tr>
              <th scope="col">{t('settings.forWhom')}</th>
              <th scope="col">{t('settings.roles')}</th>
              <th scope="col">{t('settings.until')}</th>
              <th scope="col" aria-label={t('settings.withdraw')} />
            </tr>
          </thead>
          <tbody>
            {data.invitations.map(({ id, roles: given, supplier: of, expires, email: to }) => (
              <tr key={id}>
                <td>{to ?? t('settings.whoever')}</td>
                <td>
                  {of === undefined
                    ? list(given.map((role) => t(`roles.${role}`)))
                    : t('settings.supplierOf', { supplier: of })}
                </td>
                <td>{moment(expires)}</td>
                <td className={style.end}>
                  <Button disabled={end.isPending} onClick={() => end.mutate(id)}>
                    {t('settings.withdraw')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data?.invitations.length === 0 && link === null && (
        <p className={`${style.text} quiet`}>{t('settings.invitationsNone')}</p>
      )}
    </section>
  );
}
