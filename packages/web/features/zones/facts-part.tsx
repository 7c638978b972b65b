/** The facts of the place that is chosen: those stated, those that requirements here wait for, and the others on demand. */
import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { factNames } from '@bulkhead/core/report/locales/en/facts.ts';
import type { Facts } from '@bulkhead/core/model/plant.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { placeRows, type Moment } from '../../api/plants.ts';
import { FactAnswers } from '../../ui/facts/fact-answers.tsx';
import { useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './zones.module.css';

interface FactsPartProps {
  readonly moment: Moment;
  readonly place: OverviewPlace;
  readonly stated: Facts | undefined;
}

const ALL = Object.keys(factNames);

export function FactsPart({ moment, place, stated = {} }: FactsPartProps) {
  const { t } = useWords();
  const { show } = useUrl();
  const part = useRef<HTMLElement>(null);
  const { data } = useQuery(placeRows(moment, place.ref));
  const isAsked = show === 'facts' && data !== undefined;
  // Who was led here to answer them is not left to look for them.
  useEffect(() => {
    if (!isAsked) return;
    part.current?.scrollIntoView({ block: 'start' });
    part.current?.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus();
  }, [isAsked]);
  const asked = new Set(
    (data?.value.rows ?? []).flatMap(({ required, missing }) =>
      required === true && missing?.code === 'fact' ? missing.facts : [],
    ),
  );
  const first = ALL.filter((id) => asked.has(id) || stated[id] !== undefined);
  const others = ALL.filter((id) => !first.includes(id));
  const told = { plant: moment.plant, place: place.ref, name: place.name };
  return (
    <section ref={part} className={style.factsPart}>
      <h3>{t('facts_of.head')}</h3>
      <p className="quiet">
        {asked.size === 0 ? t('facts_of.lead') : t('facts_of.asked', { count: asked.size })}
      </p>
      <FactAnswers {...told} ids={first} />
      {others.length > 0 && (
        <details>
          <summary>{t('facts_of.others', { count: others.length })}</summary>
          <FactAnswers {...told} ids={others} />
        </details>
      )}
    </section>
  );
}
