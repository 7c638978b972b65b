/** Which place, what it must reach, how its required rows stand, and which of them are shown. */
import { Select } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { VerdictCode } from '@bulkhead/core/evaluate/assessment.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { VerdictGlyph } from '../../ui/glyphs/verdict.tsx';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { SHOWS, type Show } from './shown-rows.ts';
import style from './requirements.module.css';

const VERDICTS: readonly VerdictCode[] = [
  'met',
  'compensated',
  'partial',
  'unmet',
  'notApplicable',
  'undetermined',
  'failed',
];

interface PlaceBarProps {
  readonly places: readonly OverviewPlace[];
  readonly place: string | undefined;
  /** Null while they are on their way. */
  readonly rows: PlaceRows | null;
}

export function PlaceBar({ places, place, rows }: PlaceBarProps) {
  const { t, term, number, zoneKind } = useWords();
  const setUrl = useSetUrl();
  const { show } = useUrl();
  const words: Readonly<Record<Show, string>> = {
    all: t('requirements.all'),
    first: t('requirements.openFirst'),
    open: t('requirements.openOnly'),
    way: t('requirements.wayRowsShown'),
  };
  return (
    <div className={style.bar}>
      <PlacePicker places={places} place={place} />
      {rows !== null && (
        <>
          <span className={`mono ${style.vector}`}>T {rows.slT.map((level) => level ?? '?').join(' ')}</span>
          {rows.place.kind !== null && (
            <Tag>
              {rows.place.level === null ? '' : `${t('zones.level', { level: number(rows.place.level) })} · `}
              {zoneKind(rows.place.kind)}
            </Tag>
          )}
          <span className={style.space} />
          <ul className={style.counts}>
            {VERDICTS.map((verdict) => (
              <li key={verdict} title={term(verdict)}>
                <VerdictGlyph verdict={verdict} />
                <span className="num">{number(rows.counts[verdict])}</span>
                <span className="sr">{term(verdict)}</span>
              </li>
            ))}
          </ul>
          <Segmented
            label={t('requirements.filter')}
            value={SHOWS.find((each) => each === show) ?? 'all'}
            options={SHOWS.filter((each) => each !== (show === 'way' ? 'open' : 'way')).map((value) => ({
              value,
              label: words[value],
            }))}
            onChange={(next) => setUrl({ show: next === 'all' ? undefined : next }, true)}
          />
        </>
      )}
    </div>
  );
}

/** An answer leaves it as it is: of thousands of places it is not made again. */
const PlacePicker = memo(function PlacePicker({ places, place }: Pick<PlaceBarProps, 'places' | 'place'>) {
  const { t } = useWords();
  const setUrl = useSetUrl();
  const data = useMemo(() => places.map(({ ref, name }) => ({ value: ref, label: name })), [places]);
  return (
    <Select
      className={style.place}
      aria-label={t('requirements.places')}
      searchable
      allowDeselect={false}
      data={data}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option &&
            `${option.label} ${option.value}`.toLowerCase().includes(search.trim().toLowerCase()),
        )
      }
      renderOption={({ option }) => (
        <span className={style.option}>
          <span className="ell">{option.label}</span>
          <span className="mono quiet">{option.value}</span>
        </span>
      )}
      value={place ?? null}
      onChange={(next) => {
        if (next !== null) setUrl({ place: next, row: undefined });
      }}
    />
  );
});
