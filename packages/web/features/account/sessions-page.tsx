/** Where the account is signed in, and ending that. */
import { Link } from '@tanstack/react-router';
import { PersonMenu } from '../../ui/person-menu.tsx';
import { SessionsTable } from '../../ui/sessions-table.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './account.module.css';

export function SessionsPage() {
  const { t } = useWords();
  return (
    <main className={style.page}>
      <header className={style.top}>
        <Link to="/plants">{t('frame.toPlants')}</Link>
        <PersonMenu />
      </header>
      <h1>{t('account.sessionsTitle')}</h1>
      <SessionsTable />
    </main>
  );
}
