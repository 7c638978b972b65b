/** The head of the pages of risk, and the way between them. */
import { Link } from '@tanstack/react-router';
import { PageTop } from '../../ui/top-slot.tsx';
import { carried, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './risk.module.css';

const PAGES = [
  ['/p/$plant/risk', 'risk.scenarios'],
  ['/p/$plant/risk/targets', 'risk.targets'],
  ['/p/$plant/risk/exposure', 'risk.exposure'],
  ['/p/$plant/risk/criteria', 'risk.criteria'],
] as const;

export function RiskTop({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  const url = useUrl();
  return (
    <PageTop title={t('frame.risk')}>
      <nav className={style.tabs} aria-label={t('risk.pages')}>
        {PAGES.map(([to, word]) => (
          <Link
            key={to}
            to={to}
            params={{ plant }}
            search={carried(url)}
            activeOptions={{ exact: true, includeSearch: false }}
            className={style.tab}
          >
            {t(word)}
          </Link>
        ))}
      </nav>
    </PageTop>
  );
}
