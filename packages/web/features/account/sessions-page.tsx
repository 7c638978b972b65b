/** Where the account is signed in, and ending that. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { endSession, openSessions } from '../../api/account.ts';
import { Button, Tag } from '../../ui/controls/button.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { PersonMenu } from '../../ui/person-menu.tsx';
import { useWords } from '../../words/use-words.ts';
import { programName } from './program-name.ts';
import style from './account.module.css';

export function SessionsPage() {
  const { t, moment } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(openSessions);
  const end = useMutation({
    mutationFn: endSession,
    onSettled: async () => await queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <main className={style.page}>
      <header className={style.top}>
        <Link to="/plants">{t('frame.toPlants')}</Link>
        <PersonMenu />
      </header>
      <h1>{t('account.sessionsTitle')}</h1>
      {error !== null && <Failed error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={3} />}
      {data !== undefined && (
        <table className={style.table}>
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
                <td title={program ?? ''}>{programName(program)}</td>
                <td>{moment(since)}</td>
                <td>
                  {moment(lastSeen)} {here && <Tag>{t('account.sessionHere')}</Tag>}
                </td>
                <td>{!here && <Button onClick={() => end.mutate(id)}>{t('account.sessionEnd')}</Button>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p role="status">{end.isSuccess ? t('account.sessionEnded') : ''}</p>
    </main>
  );
}
