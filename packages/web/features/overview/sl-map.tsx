/** SL-A against SL-T: places by FRs, each cell a gauge and a door to its reason. */
import { Menu } from '@mantine/core';
import { useRef } from 'react';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { inParts } from '../../ui/in-parts.ts';
import { useReading, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { MapLegend } from './map-legend.tsx';
import { MapRow } from './map-row.tsx';
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
