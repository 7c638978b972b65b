/** What an attacker needs to reach each zone, and the hop that decides it: a screening index beside SL-T, never part of it. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { exposure } from '../../api/risk.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useMoment, useSetUrl, useUrl, useToldReading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { isExposed, useExposureColumns, type ExposureRow } from './exposure-columns.tsx';
import { ExposureInspector } from './exposure-inspector.tsx';
import { RiskTop } from './risk-top.tsx';
import { useRisk } from './use-risk.ts';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

const SHOWS = ['all', 'exposed', 'elsewhere'] as const;
type Show = (typeof SHOWS)[number];
const NONE: readonly ExposureRow[] = [];

export function ExposurePage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/risk/exposure' });
  const { t, number } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  const side = useToldReading();
  const { data, error, refetch } = useQuery(exposure(useMoment(plant), side));
  const { data: risk } = useRisk(plant);
  const names = risk?.names;
  const value = data?.value;
  const all = useMemo(
    () =>
      value === undefined
        ? NONE
        : value.zones.map((zone): ExposureRow => ({ ...zone, name: names?.get(zone.ref) ?? zone.ref })),
    [value, names],
  );
  const show = SHOWS.find((each) => each === url.show) ?? 'all';
  const some = useMemo(() => all.filter((row) => isShown(row, show)), [all, show]);
  const columns = useExposureColumns(names);
  const rows = useArranged(some, columns, 'elsewhere,needed,zone');
  const chosen = all.find(({ ref }) => ref === url.sel);
  const count = (of: Show): number => all.filter((row) => isShown(row, of)).length;
  const hidesWays = all.some(
    (row) => row.unknownBecause === 'noTraffic' || row.fromElsewhere.unknownBecause === 'noTraffic',
  );
  return (
    <>
      <RiskTop plant={plant} />
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {(data === undefined || names === undefined) && error === null && (
        <Waiting rows={22} what={t('risk.searching')} />
      )}
      {data !== undefined && names !== undefined && (
        <>
          <p className={style.lead}>
            {hidesWays && `${t('risk.exposureNoTraffic')} `}
            {(!hidesWays || count('exposed') > 0) &&
              `${t('risk.exposureLead', {
                exposed: number(count('exposed')),
                elsewhere: number(count('elsewhere')),
                all: number(all.length),
              })} `}
            <span className="quiet">{t('risk.screening')}</span>
          </p>
          <div className={list.bar}>
            <Segmented
              label={t('risk.exposure')}
              value={show}
              options={SHOWS.map((each) => ({
                value: each,
                label: t(`risk.exposure_${each}`),
                count: count(each),
              }))}
              onChange={(next) => setUrl({ show: next === 'all' ? undefined : next }, true)}
            />
            <FilterLine
              columns={columns}
              example={t('risk.exposureExample')}
              shown={rows.length}
              all={some.length}
            />
          </div>
          <div className={list.columns}>
            <div className={list.main}>
              <DataGrid
                label={t('risk.exposure')}
                rows={rows}
                columns={columns}
                idOf={({ ref }) => ref}
                {...address}
                onOpen={({ ref }) => setUrl({ why: `exposure:${ref}:${side}` })}
                whyOf={({ ref }) => `exposure:${ref}:${side}`}
              >
                <p>{all.length === 0 ? t('risk.noZones') : t('grid.none')}</p>
              </DataGrid>
            </div>
            {chosen !== undefined && (
              <ExposureInspector
                key={chosen.ref}
                plant={plant}
                row={chosen}
                names={names}
                side={side}
                onClose={() => setUrl({ sel: undefined }, true)}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}

function isShown(row: ExposureRow, show: Show): boolean {
  if (show === 'all') return true;
  return show === 'exposed' ? isExposed(row) : row.fromElsewhere.exposed === true;
}
