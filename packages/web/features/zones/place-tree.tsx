/** The twin of the drawing: zones nested as they lie in each other, then conduits. Choosing one shows it in the drawing. */
import { TextInput } from '@mantine/core';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Zone } from '@bulkhead/core/model/plant.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { inParts } from '../../ui/in-parts.ts';
import { useReading, type Reading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { nestedZones, type Nested } from './nesting.ts';
import style from './zones.module.css';

interface PlaceTreeProps {
  readonly zones: readonly Zone[];
  readonly places: readonly OverviewPlace[];
  readonly selected: string | undefined;
  readonly onChoose: (ref: string) => void;
}

export const PlaceTree = memo(function PlaceTree({ zones, places, selected, onChoose }: PlaceTreeProps) {
  const { t, number } = useWords();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === undefined) return;
    box.current
      ?.querySelector(`[data-place="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const reading = useReading();
  const typed = text.trim().toLowerCase();
  const order = useMemo(() => nestedZones(zones), [zones]);
  const { nested, conduits } = useMemo(() => {
    const has = ({ ref, name }: OverviewPlace): boolean =>
      typed === '' || `${name} ${ref}`.toLowerCase().includes(typed);
    return {
      nested: nestedPlaces(order, places).filter(({ place }) => has(place)),
      conduits: places
        .filter((place) => place.ref.startsWith('conduit:') && has(place))
        .map((place) => ({ place, depth: 0 })),
    };
  }, [order, places, typed]);
  const doors = (rows: readonly Row[], title: string) =>
    rows.length === 0 ? null : (
      <div role="list" aria-labelledby={title}>
        {inParts(rows).map((part, i) => (
          <PlaceDoors
            // oxlint-disable-next-line react/no-array-index-key -- what a part is of changes with the list
            key={i}
            rows={part}
            reading={reading}
            isNested={typed === ''}
            selected={part.some(({ place }) => place.ref === selected) ? selected : undefined}
            onChoose={onChoose}
          />
        ))}
      </div>
    );
  return (
    <section className={style.tree} aria-label={t('zones.list')}>
      <TextInput
        className={style.treeFilter}
        aria-label={t('zones.filter')}
        placeholder={t('zones.filter')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the doors in it */}
      <div ref={box} className={style.treeList} onKeyDown={(event) => stepThrough(event, box.current)}>
        <h3 id="tree-zones">{t('zones.zonesHead', { n: number(nested.length) })}</h3>
        {doors(nested, 'tree-zones')}
        <h3 id="tree-conduits">{t('zones.conduitsHead', { n: number(conduits.length) })}</h3>
        {doors(conduits, 'tree-conduits')}
        {nested.length + conduits.length === 0 && <p className={style.more}>{t('zones.noneMatch')}</p>}
      </div>
    </section>
  );
});

interface Row {
  readonly place: OverviewPlace;
  readonly depth: number;
}

interface PlaceDoorsProps {
  readonly rows: readonly Row[];
  readonly reading: Reading;
  /** Else they stand without what is around them. */
  readonly isNested: boolean;
  /** Where it is one of them. */
  readonly selected: string | undefined;
  readonly onChoose: (ref: string) => void;
}

/** An entry moves few of many places: parts in which none is moved are not made again. */
const PlaceDoors = memo(function PlaceDoors(props: PlaceDoorsProps) {
  const { rows, reading, isNested, selected, onChoose } = props;
  return (
    <div className={style.treePart} style={{ '--rows': rows.length } as React.CSSProperties}>
      {rows.map(({ place, depth }) => (
        <PlaceDoor
          key={place.ref}
          of={place.ref}
          name={place.name}
          worst={worstDeficit(place, reading)}
          depth={isNested ? depth : 0}
          isChosen={place.ref === selected}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}, areSame);

function areSame({ rows: before, ...then }: PlaceDoorsProps, { rows, ...now }: PlaceDoorsProps): boolean {
  return (
    (Object.keys(now) as (keyof typeof now)[]).every((each) => then[each] === now[each]) &&
    rows.length === before.length &&
    rows.every(({ place, depth }, i) => place === before[i]?.place && depth === before[i].depth)
  );
}

interface PlaceDoorProps {
  /** Its reference. */
  readonly of: string;
  readonly name: string;
  readonly worst: number;
  readonly depth: number;
  readonly isChosen: boolean;
  readonly onChoose: (ref: string) => void;
}

const PlaceDoor = memo(function PlaceDoor(props: PlaceDoorProps) {
  const { of, name, worst, depth, isChosen, onChoose } = props;
  const { t, number } = useWords();
  return (
    <div role="listitem">
      <button
        type="button"
        className={style.listDoor}
        data-place={of}
        data-depth={Math.min(depth, 4)}
        aria-current={isChosen}
        title={`${name}, ${of}`}
        onClick={() => onChoose(of)}
      >
        <span className="ell">{name}</span>
        <span className="mono quiet ell">{of.slice(of.indexOf(':') + 1)}</span>
        {worst > 0 && (
          <b className={style.worst} aria-label={t('zones.worst', { n: worst })}>
            −{number(worst)}
          </b>
        )}
      </button>
    </div>
  );
});

/** Those that are judged, as they lie in each other. */
function nestedPlaces(order: readonly Nested[], places: readonly OverviewPlace[]): readonly Row[] {
  const known = new Map(places.map((place) => [place.ref, place]));
  return order.flatMap(({ zone, depth }) => {
    const place = known.get(`zone:${zone.id}`);
    return place === undefined ? [] : [{ place, depth }];
  });
}

/** Of one FR, not the sum: levels are not added up. */
function worstDeficit({ slT, slA, kind }: OverviewPlace, reading: Reading): number {
  if (kind === 'external') return 0;
  return slT.reduce<number>((most, target, i) => {
    const achieved = slA[reading][i];
    return target === null || achieved === null || achieved === undefined
      ? most
      : Math.max(most, target - achieved);
  }, 0);
}

function stepThrough(event: React.KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || list === null) return;
  const doors = [...list.querySelectorAll<HTMLElement>('[data-place]')];
  const at = doors.findIndex((door) => door === event.target);
  event.preventDefault();
  doors[Math.max(0, Math.min(doors.length - 1, at + by))]?.focus();
}
