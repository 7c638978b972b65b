/** Who may do what at the plant, and what of one's own account can be ended: tokens and sessions. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mayAt, whoAmI } from '../../api/account.ts';
import { SessionsTable } from '../../ui/sessions-table.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useWords } from '../../words/use-words.ts';
import { InvitationsPart } from './invitations-part.tsx';
import { OwnRoles } from './own-roles.tsx';
import { PeoplePart } from './people-part.tsx';
import { TokensPart } from './tokens-part.tsx';
import style from './settings.module.css';

export function SettingsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/settings' });
  const { t } = useWords();
  const { data: account } = useQuery(whoAmI);
  const mayPeople = mayAt(account, plant, 'people');
  return (
    <>
      <PageTop title={t('frame.settings')} />
      <div className={style.page}>
        {mayPeople && <PeoplePart plant={plant} />}
        {mayPeople && <InvitationsPart plant={plant} />}
        {!mayPeople && <OwnRoles plant={plant} />}
        <TokensPart />
        <section className={style.panel} aria-labelledby="sessions-title">
          <header className={style.head}>
            <h2 id="sessions-title">{t('account.sessionsTitle')}</h2>
          </header>
          <SessionsTable />
        </section>
      </div>
    </>
  );
}
