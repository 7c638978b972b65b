/** SL-T of every zone and conduit with where it comes from; of the one that is chosen the whole way, number by number. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { targets, type PublishedTarget } from '../../api/risk.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { DerivationPanel } from './derivation-panel.tsx';
import { RiskTop } from './risk-top.tsx';
import { useTargetColumns } from './target-columns.tsx';
import { useRisk } from './use-risk.ts';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

const SHOWS = ['all', 'zones', 'conduits'] as const;
type Show = (typeof SHOWS)[number];
const NONE: readonly PublishedTarget[] = [];

export function TargetsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/risk/targets' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const { data, error, refetch } = useQuery(targets(useMoment(plant)));
  const { data: risk } = useRisk(plant);
  const all = data?.value.places ?? NONE;
  const names = risk?.names;
  const show = SHOWS.find((each) => each === url.show) ?? 'all';
  const some = useMemo(
    () =>
      [...all.filter(isZone), ...all.filter((each) => !isZone(each))].filter((each) => isShown(each, show)),
    [all, show],
  );
  const columns = useTargetColumns(names);
  const rows = useArranged(some, columns, undefined);
  const sel = url.sel ?? rows[0]?.ref;
  const chosen = all.find(({ ref }) => ref === sel);
  const byRef = useMemo(() => new Map(all.map((each) => [each.ref, each] as const)), [all]);
  return (
    <>
      <RiskTop plant={plant} />
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {(data === undefined || risk === undefined) && error === null && (
        <Waiting rows={22} what={t('risk.workingOut')} />
      )}
      {data !== undefined && risk !== undefined && (
        <>
          <div className={list.bar}>
            <Segmented
              label={t('risk.places')}
              value={show}
              options={SHOWS.map((value) => ({
                value,
                label: t(`risk.show_${value}`),
                count: all.filter((target) => isShown(target, value)).length,
              }))}
              onChange={(next) => setUrl({ show: next === 'all' ? undefined : next }, true)}
            />
            <FilterLine
              columns={columns}
              example={t('risk.targetsExample')}
              shown={rows.length}
              all={some.length}
            />
          </div>
          <div className={style.targets}>
            <div className={list.main}>
              <DataGrid
                label={t('risk.targets')}
                rows={rows}
                columns={columns}
                idOf={({ ref }) => ref}
                current={sel}
                onCurrent={(next) => setUrl({ sel: next }, true)}
                order={url.sort}
                onOrder={(sort) => setUrl({ sort }, true)}
                whyOf={({ ref }) => ref}
              >
                <p>{t('grid.none')}</p>
              </DataGrid>
            </div>
            {chosen !== undefined && (
              <DerivationPanel key={chosen.ref} plant={plant} target={chosen} targets={byRef} data={risk} />
            )}
          </div>
        </>
      )}
    </>
  );
}

const isZone = ({ ref }: PublishedTarget): boolean => ref.startsWith('zone:');

/** Nobody answers for what is external, so it has no SL-T. */
function isShown(target: PublishedTarget, show: Show): boolean {
  if (target.slTBasis.method === 'external') return false;
  return show === 'all' || isZone(target) === (show === 'zones');
}
