/** Tokens for programs, with no more rights than the account: made, shown once, ended. */
import { Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endToken, newToken, SCOPES, tokens, type Scope } from '../../api/people.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useStepUp } from '../../ui/step-up.tsx';
import { useWords } from '../../words/use-words.ts';
import { ShownOnce } from './shown-once.tsx';
import table from '../../ui/plain-table.module.css';
import style from './settings.module.css';

const DAYS = ['7', '30', '90', '366'] as const;

export function TokensPart() {
  const { t, moment } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(tokens);
  const stepUp = useStepUp();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Scope>('read');
  const [days, setDays] = useState<string>('90');
  const [made, setMade] = useState<string | null>(null);
  const again = async (): Promise<void> => await queries.invalidateQueries({ queryKey: ['tokens'] });
  const end = useMutation({ mutationFn: endToken, onSettled: again });
  const open = data?.filter(({ ended }) => !ended) ?? [];
  return (
    <section className={style.panel} aria-labelledby="tokens-title">
      <header className={style.head}>
        <h2 id="tokens-title">{t('settings.tokens')}</h2>
      </header>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          stepUp.act(async () => {
            const { token } = await newToken({ name: name.trim(), scope, days: Number(days) });
            setMade(token);
            setName('');
            await again();
          });
        }}
      >
        <div className={style.fields}>
          <TextInput
            label={t('settings.tokenName')}
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={t('settings.tokenMay')}
            allowDeselect={false}
            data={SCOPES.map((value) => ({ value, label: t(`settings.scope_${value}`) }))}
            value={scope}
            onChange={(next) => setScope(SCOPES.find((each) => each === next) ?? scope)}
          />
          <Select
            label={t('settings.goodFor')}
            allowDeselect={false}
            data={DAYS.map((value) => ({ value, label: t('settings.days', { count: Number(value) }) }))}
            value={days}
            onChange={(next) => setDays(next ?? days)}
          />
          <Button type="submit" primary disabled={name.trim() === '' || stepUp.isBusy}>
            {t('settings.makeToken')}
          </Button>
        </div>
      </form>
      {stepUp.note}
      {made !== null && (
        <ShownOnce label={t('settings.tokenOnce')} text={made} onDone={() => setMade(null)} />
      )}
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={2} />}
      {open.length > 0 && (
        <table className={table.table} aria-labelledby="tokens-title">
          <thead>
            <tr>
              <th scope="col">{t('settings.tokenName')}</th>
              <th scope="col">{t('settings.tokenMay')}</th>
              <th scope="col">{t('settings.made')}</th>
              <th scope="col">{t('settings.until')}</th>
              <th scope="col" aria-label={t('settings.endToken')} />
            </tr>
          </thead>
          <tbody>
            {open.map((token) => (
              <tr key={token.id}>
                <th scope="row">{token.name}</th>
                <td>{t(`settings.scope_${token.scope}`)}</td>
                <td>{moment(token.created)}</td>
                <td>{moment(token.expires)}</td>
                <td className={style.end}>
                  <Button
                    disabled={end.isPending}
                    aria-label={t('settings.endTokenOf', { name: token.name })}
                    onClick={() => end.mutate(token.id)}
                  >
                    {t('settings.endToken')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data !== undefined && open.length === 0 && (
        <p className={`${style.text} quiet`}>{t('settings.tokensNone')}</p>
      )}
    </section>
  );
}
