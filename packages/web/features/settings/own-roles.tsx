import { useQuery } from '@tanstack/react-query';
import { whoAmI } from '../../api/account.ts';
import { useWords } from '../../words/use-words.ts';
import style from './settings.module.css';

/** For who does not administer the plant: what they may do here themselves. */
export function OwnRoles({ plant }: { readonly plant: string }) {
  const { t, list } = useWords();
  const { data: account } = useQuery(whoAmI);
  const roles = (account?.roles ?? []).filter(({ site }) => site === plant || site === '*');
  return (
    <section className={style.panel} aria-labelledby="own-title">
      <header className={style.head}>
        <h2 id="own-title">{t('settings.own')}</h2>
      </header>
      <p className={style.text}>
        {list([...new Set(roles.flatMap((each) => each.roles))].map((role) => t(`roles.${role}`)))}
      </p>
      <p className={`${style.text} quiet`}>{t('settings.ownHow')}</p>
    </section>
  );
}
