/** What a plant lacks, a line each, with the way to state it. */
import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/use-words.ts';
import { carried, useUrl, type UrlState } from '../url-state.ts';
import type { OpenStep, StepCode } from './open-steps.ts';
import style from './comes-next.module.css';

type Page = 'zones' | 'assets' | 'import' | 'overview';

const DOORS: Readonly<Record<StepCode, { readonly page: Page; readonly search: UrlState }>> = {
  zones: { page: 'zones', search: { show: 'zone' } },
  // Words of English are understood in a filter whatever the language.
  nowhere: { page: 'assets', search: { q: 'zones is empty and conduits is empty' } },
  flows: { page: 'import', search: { show: 'flows' } },
  conduits: { page: 'zones', search: { show: 'conduit' } },
  targets: { page: 'zones', search: { show: 'target' } },
  answers: { page: 'overview', search: {} },
};

interface ComesNextProps {
  readonly plant: string;
  readonly steps: readonly OpenStep[];
}

export function ComesNext({ plant, steps }: ComesNextProps) {
  const { t, number } = useWords();
  const url = useUrl();
  return (
    <ul className={style.steps}>
      {steps.map(({ code, count, first, isOptional }) => {
        const { page, search } = DOORS[code];
        const to = { ...carried(url), ...search, ...(first === null ? {} : { sel: first }) };
        return (
          <li key={code} className={isOptional ? 'quiet' : undefined}>
            {isOptional
              ? t('comes.optional')
              : t(`comes.${code}`, { count, replace: { count: number(count) } })}{' '}
            <Link to={`/p/$plant/${page}`} params={{ plant }} search={to} className="link">
              {t(`comes.do_${code}`)}
            </Link>
            {code === 'targets' && (
              <>
                {` ${t('comes.or')} `}
                <Link to="/p/$plant/risk" params={{ plant }} search={carried(url)} className="link">
                  {t('comes.derive')}
                </Link>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
