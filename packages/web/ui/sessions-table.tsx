/** Where an account is signed in, and ending that. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endSession, openSessions } from '../api/account.ts';
import { useWords } from '../words/use-words.ts';
import { Button, Tag } from './controls/button.tsx';
import { Failed, Waiting } from './page-state.tsx';
import { programName } from './program-name.ts';
import style from './plain-table.module.css';

export function SessionsTable() {
  const { t, moment } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(openSessions);
  const end = useMutation({
    mutationFn: endSession,
    onSettled: async () => await queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <>
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={3} />}
      {data !== undefined && (
        <table className={style.table} aria-label={t('account.sessionsTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('account.sessionProgram')}</th>
              <th scope="col">{t('account.sessionSince')}</th>
              <th scope="col">{t('account.sessionSeen')}</th>
              <th scope="col" aria-label={t('account.sessionEnd')} />
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, since, lastSeen, here, program }) => (
              <tr key={id}>
                <td title={program ?? ''}>
                  {programName(program)} {here && <Tag>{t('account.sessionHere')}</Tag>}
                </td>
                <td>{moment(since)}</td>
                <td>{moment(lastSeen)}</td>
                <td>{!here && <Button onClick={() => end.mutate(id)}>{t('account.sessionEnd')}</Button>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p role="status">{end.isSuccess ? t('account.sessionEnded') : ''}</p>
    </>
  );
}
