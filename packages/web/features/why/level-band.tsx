/** Where the chain of the target and the chain of what was reached meet: the gauge, in figures beside it. */
import { useQuery } from '@tanstack/react-query';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { overview } from '../../api/plants.ts';
import { Gauge } from '../../ui/gauge/gauge.tsx';
import { READINGS, useMoment, useReading, type Reading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './why.module.css';

export interface LevelRef {
  readonly kind: 'slt' | 'sla';
  readonly place: string;
  readonly fr: string;
  readonly reading: Reading | null;
}

const FORM = /^(slt|sla):((?:zone|conduit):[^:]+):(IAC|UC|SI|DC|RDF|TRE|RA)(?::(\w+))?$/;

/** Null for what is no level of a place. */
export function levelOf(reference: string): LevelRef | null {
  const [, kind, place, fr, reading] = FORM.exec(reference) ?? [];
  if (kind === undefined || place === undefined || fr === undefined) return null;
  return {
    kind: kind as 'slt' | 'sla',
    place,
    fr,
    reading: READINGS.find((each) => each === reading) ?? null,
  };
}

export function LevelBand({ plant, level }: { readonly plant: string; readonly level: LevelRef }) {
  const { t, term } = useWords();
  const shown = useReading();
  const { data } = useQuery(overview(useMoment(plant)));
  const place = data?.value.places.find(({ ref }) => ref === level.place);
  if (place === undefined) return null;
  const i = FR_ORDER.findIndex((fr) => fr === level.fr);
  const reading = level.reading ?? shown;
  const levels = {
    target: place.slT[i] ?? null,
    achieved: place.slA[reading][i] ?? null,
    claimed: place.slA.claimed[i] ?? null,
    upper: place.slA.upper[i] ?? null,
  };
  const { target, achieved } = levels;
  const others = READINGS.filter((each) => each !== reading).map((each) =>
    t('why.others', { reading: term(each), value: place.slA[each][i] ?? '–' }),
  );
  const isShort = target !== null && achieved !== null && achieved < target;
  const end = ((): string => {
    if (target === null || achieved === null) return '';
    if (achieved < target) return t('why.deficit', { n: target - achieved });
    return achieved > target ? t('why.over', { n: achieved - target }) : t('why.reached');
  })();
  return (
    <div className={style.band} data-short={isShort}>
      <span className={style.bead}>
        <span className={style.diamond} />
      </span>
      <span className={style.kind}>
        {place.name} · {level.fr}
      </span>
      <div className={style.bandLevels}>
        <Gauge levels={levels} scale={1.7} />
        <b>SL-T {target ?? '?'}</b>
        <b className={isShort ? style.short : style.reached}>SL-A {achieved ?? '–'}</b>
        <span className="quiet">
          {term(reading)}; {others.join(', ')}
        </span>
      </div>
      <b className={isShort ? style.short : style.reached}>{end}</b>
    </div>
  );
}
