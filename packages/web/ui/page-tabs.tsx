/** The way between pages of one entry of the rail, in the top bar. */
import { Link, type LinkProps } from '@tanstack/react-router';
import { carried, useUrl } from './url-state.ts';
import style from './page-tabs.module.css';

interface PageTabsProps {
  readonly plant: string;
  readonly label: string;
  readonly pages: readonly { readonly to: NonNullable<LinkProps['to']>; readonly word: string }[];
}

export function PageTabs({ plant, label, pages }: PageTabsProps) {
  const url = useUrl();
  return (
    <nav className={style.tabs} aria-label={label}>
      {pages.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          params={{ plant }}
          search={carried(url)}
          activeOptions={{ exact: true, includeSearch: false }}
          className={style.tab}
        >
          {word}
        </Link>
      ))}
    </nav>
  );
}
