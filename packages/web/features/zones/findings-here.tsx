/** What design rules find at the place that is chosen, the gravest first, each a door to its reason; one is led to by key. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { withCapital } from '@bulkhead/core/lib/capital.ts';
import { findingsAt } from '../../api/findings.ts';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import { Ticked } from '../../ui/ticked.tsx';
import { carried, useMoment, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { openHere } from './pinned.ts';
import style from './zones.module.css';

const SHOWN = 4;

export function FindingsHere({ plant, place }: { readonly plant: string; readonly place: string }) {
  const { t, term, number } = useWords();
  const url = useUrl();
  const { data } = useQuery(findingsAt(useMoment(plant), place));
  const here = openHere(data?.value.findings ?? [], place);
  const current = here.findIndex(({ id }) => id === url.row);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current >= 0) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (here.length === 0) return null;
  const shown = here.slice(0, Math.max(SHOWN, current + 1));
  return (
    <section className={style.findings} aria-labelledby="findings-here">
      <h3 id="findings-here">
        {t('zones.findingsHere')} <span className="quiet num">{number(here.length)}</span>
      </h3>
      <ul ref={list}>
        {shown.map(({ id, rule, severity, message, fix }) => (
          <li key={id} className={style.finding} aria-current={id === url.row ? true : undefined}>
            <FindingGlyph severity={severity} />
            <span className="sr">{term(severity)}</span>
            <WhyDoor of={id} className={style.findingDoor} title={fix}>
              <span>
                <Ticked text={withCapital(message)} />
              </span>
              <span className="mono quiet">{rule}</span>
            </WhyDoor>
          </li>
        ))}
      </ul>
      {here.length > shown.length && (
        <Link to="/p/$plant/findings" params={{ plant }} search={carried(url)} className="link">
          {t('zones.allFindings')}
        </Link>
      )}
    </section>
  );
}
