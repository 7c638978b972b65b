/** SL-A against SL-T: places by FRs, each cell a gauge and a door to its reason. */
import { Menu } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { memo, useRef } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Gauge as Levels } from '@bulkhead/core/report/document/parts.ts';
import type { Overview, OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { Button, Tag } from '../../ui/controls/button.tsx';
import { Difference, Gauge, useGaugeText } from '../../ui/gauge/gauge.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { carried, useReading, useSetUrl, useUrl, type Reading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { MapLegend } from './map-legend.tsx';
import { arranged, FILTERS, isFilter, isOrder, ORDERS } from './arranged.ts';
import { useCellKeys } from './cell-keys.ts';
import style from './overview.module.css';

interface SlMapProps {
  readonly overview: Overview;
  /** Places whose levels the server has not said yet. */
  readonly unconfirmed: ReadonlySet<string>;
}

export function SlMap({ overview, unconfirmed }: SlMapProps) {
  const { t, number, term } = useWords();
  const reading = useReading();
  const setUrl = useSetUrl();
  const { of, sort, show, why } = useUrl();
  const isConduits = of === 'conduits';
  const order = isOrder(sort) ? sort : 'level';
  const filter = isFilter(show) ? show : 'all';
  const all = overview.places.filter(({ ref }) => ref.startsWith(isConduits ? 'conduit:' : 'zone:'));
  const shown = arranged(all, { order, filter, reading });
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = useCellKeys(grid);
  const counted = { shown: number(shown.length), all: number(all.length), count: all.length };
  const heading =
    shown.length === all.length
      ? t(isConduits ? 'overview.allConduits' : 'overview.allZones', { count: all.length })
      : t(isConduits ? 'overview.shownConduits' : 'overview.shown', counted);
  if (overview.places.length === 0) return <EmptyPlant />;
  return (
    <section className={style.map} aria-labelledby="map-title">
      <header className={style.head}>
        <h2 id="map-title">{t('overview.map')}</h2>
        <span
          className="quiet ell"
          title={t('overview.readings', { gauges: term(reading), gaps: term('claimed') })}
        >
          {heading} · {t('overview.readings', { gauges: term(reading), gaps: term('claimed') })}
        </span>
        <span className={style.space} />
        <Choose
          label={t('overview.order')}
          value={order}
          options={ORDERS}
          words={{ level: t('overview.byLevel'), worst: t('overview.byWorst'), name: t('overview.byName') }}
          onChoose={(next) => setUrl({ sort: next === 'level' ? undefined : next }, true)}
        />
        <Choose
          label={t('overview.filter')}
          icon="filter"
          value={filter}
          options={FILTERS}
          words={{
            all: t('overview.all'),
            below: t('overview.belowTarget'),
            exposed: t('overview.exposedOnly'),
            gaps: t('overview.withGaps'),
          }}
          onChoose={(next) => setUrl({ show: next === 'all' ? undefined : next }, true)}
        />
      </header>
      <div className={style.scroll}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its cells are what is focused */}
        <table ref={grid} className={style.table} aria-labelledby="map-title" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" className={style.name}>
                {isConduits ? t('overview.conduit') : t('overview.zone')}
              </th>
              {!isConduits && (
                <th scope="col" className={style.level}>
                  {t('overview.level')}
                </th>
              )}
              {FR_ORDER.map((fr) => (
                <th key={fr} scope="col" className={style.fr}>
                  {fr}
                </th>
              ))}
              {!isConduits && (
                <th scope="col" className={style.exposure}>
                  {t('overview.exposure')}
                </th>
              )}
              <th scope="col" className={style.gaps} title={t('overview.gaps', { reading: term('claimed') })}>
                {t('overview.gapsColumn')}
              </th>
            </tr>
          </thead>
          {inParts(shown).map((part, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have keys of their own
            <tbody key={i} style={{ '--rows': part.length } as React.CSSProperties}>
              {part.map((place) => (
                <MapRow
                  key={place.ref}
                  place={place}
                  reading={reading}
                  asked={why?.startsWith(`sla:${place.ref}:`) === true ? why : undefined}
                  isConduit={isConduits}
                  isUnconfirmed={unconfirmed.has(place.ref)}
                />
              ))}
            </tbody>
          ))}
        </table>
        {shown.length === 0 && (
          <p className={style.none}>
            {t('overview.noneMatch')}{' '}
            <button type="button" className="link" onClick={() => setUrl({ show: undefined }, true)}>
              {t('overview.clearFilter')}
            </button>
          </p>
        )}
      </div>
      <MapLegend />
    </section>
  );
}

/** Rows that are laid out together. */
const PART = 25;

function inParts(places: readonly OverviewPlace[]): readonly (readonly OverviewPlace[])[] {
  return Array.from({ length: Math.ceil(places.length / PART) }, (_, i) =>
    places.slice(i * PART, (i + 1) * PART),
  );
}

interface MapRowProps {
  readonly place: OverviewPlace;
  readonly reading: Reading;
  /** The cell of it whose reason is shown. */
  readonly asked: string | undefined;
  readonly isConduit: boolean;
  readonly isUnconfirmed: boolean;
}

/** An entry moves few of many places: the others are not made again. */
const MapRow = memo(function MapRow({ place, reading, asked, isConduit, isUnconfirmed }: MapRowProps) {
  const { t, number, zoneKind } = useWords();
  const { plant } = useParams({ from: '/signed-in/p/$plant' });
  const navigate = useNavigate();
  const open = place.open.claimed;
  const worksheet = (): void =>
    void navigate({
      to: '/p/$plant/requirements',
      params: { plant },
      search: (url) => ({ ...carried(url), place: place.ref, show: 'open' }),
    });
  return (
    <tr data-unconfirmed={isUnconfirmed}>
      <th
        scope="row"
        className={style.name}
        title={isUnconfirmed ? `${place.ref}, ${t('requirements.unconfirmed')}` : place.ref}
      >
        <span className={style.nameBox}>
          <span className="ell">{place.name}</span>
          {place.kind !== null && TAGGED.has(place.kind) && (
            <Tag>{place.kind === 'safety' ? 'SIS' : zoneKind(place.kind)}</Tag>
          )}
        </span>
      </th>
      {!isConduit && <td className={style.level}>{place.level === null ? '' : number(place.level)}</td>}
      {FR_ORDER.map((fr, i) => (
        <Cell
          key={fr}
          fr={fr}
          levels={levelsAt(place, i, reading)}
          reading={reading}
          reference={`sla:${place.ref}:${fr}:${reading}`}
          isExternal={place.kind === 'external'}
          isAsked={asked === `sla:${place.ref}:${fr}:${reading}`}
        />
      ))}
      {!isConduit && <ExposureCell place={place} />}
      <td className={style.gaps}>
        <button
          type="button"
          className={style.cell}
          tabIndex={-1}
          aria-label={t('overview.gapsName', {
            gaps: number(open),
            undetermined: number(place.undetermined),
          })}
          onClick={worksheet}
        >
          <span className={open === 0 ? 'quiet' : style.strong}>{number(open)}</span>
          <span className={style.unknown}>
            {place.undetermined === 0 ? '' : `${number(place.undetermined)}?`}
          </span>
        </button>
      </td>
    </tr>
  );
});

/** Kinds that are worth saying beside the name: a level says the others. */
const TAGGED: ReadonlySet<string> = new Set(['safety', 'remote', 'wireless', 'temporary', 'external']);

function levelsAt(place: OverviewPlace, i: number, reading: Reading): Levels {
  return {
    target: place.slT[i] ?? null,
    achieved: place.slA[reading][i] ?? null,
    claimed: place.slA.claimed[i] ?? null,
    upper: place.slA.upper[i] ?? null,
  };
}

interface CellProps {
  readonly fr: string;
  readonly levels: Levels;
  readonly reading: Reading;
  readonly reference: string;
  readonly isAsked: boolean;
  /** It is given no SL-T: there is nothing to be short of. */
  readonly isExternal: boolean;
}

function Cell({ fr, levels, reading, reference, isAsked, isExternal }: CellProps) {
  const { t, term } = useWords();
  const text = useGaugeText();
  const setUrl = useSetUrl();
  return (
    <td className={style.fr}>
      <button
        type="button"
        className={style.cell}
        data-why={reference}
        data-asked={isAsked}
        tabIndex={-1}
        aria-label={text(fr, levels, term(reading))}
        onClick={() => setUrl({ why: reference })}
      >
        {levels.achieved === null ? (
          <span className="quiet">{t('overview.notApplicable')}</span>
        ) : (
          <>
            <Gauge levels={levels} />
            {!isExternal && <Difference levels={levels} />}
          </>
        )}
      </button>
    </td>
  );
}

function ExposureCell({ place: { ref, exposure, kind } }: { readonly place: OverviewPlace }) {
  const { t } = useWords();
  const setUrl = useSetUrl();
  const needed = exposure?.needed ?? null;
  const word = ((): string => {
    if (kind === 'external') return t('overview.entry');
    if (exposure === null) return '';
    if (needed === null) return t('overview.unreachable');
    return needed > 4 ? t('overview.beyond') : `SL ${needed}`;
  })();
  const state = exposure?.exposed === true ? t('overview.exposed') : t('overview.notExposed');
  return (
    <td className={style.exposure}>
      {exposure === null ? (
        <span className="quiet">{word}</span>
      ) : (
        <button
          type="button"
          className={style.cell}
          tabIndex={-1}
          data-why={`exposure:${ref}`}
          aria-label={needed === null ? word : t('overview.exposureName', { level: needed, state })}
          onClick={() => setUrl({ why: `exposure:${ref}` })}
        >
          <span className={exposure.exposed === true && kind !== 'external' ? style.exposed : 'quiet'}>
            {word}
          </span>
        </button>
      )}
    </td>
  );
}

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly icon?: IconName;
  readonly onChoose: (value: T) => void;
}

function Choose<T extends string>({ label, value, options, words, icon, onChoose }: ChooseProps<T>) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button className={style.choose} aria-label={`${label}: ${words[value]}`}>
          {icon !== undefined && <Icon name={icon} size={12} />}
          {words[value]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item
            key={option}
            role="menuitemradio"
            aria-checked={option === value}
            onClick={() => onChoose(option)}
          >
            {words[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function EmptyPlant() {
  const { t } = useWords();
  return (
    <section className={`${style.map} ${style.empty}`}>
      <h2>{t('overview.empty')}</h2>
      <p className="quiet">{t('overview.emptyWhy')}</p>
      <p>{t('overview.emptyHow')}</p>
    </section>
  );
}
