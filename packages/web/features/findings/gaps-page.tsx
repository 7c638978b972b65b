/** Every gap of the plant: what is open and where, what would close it, and what is decided about it. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { withCapital } from '@bulkhead/core/lib/capital.ts';
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { gaps } from '../../api/gaps.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { useMarked } from '../../ui/grid/use-marked.ts';
import { useKept } from '../../ui/open-form/use-kept.ts';
import { ListBody } from '../../ui/list-body.tsx';
import { isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { DecideMany } from './decide-many.tsx';
import { FindingsTop } from './findings-top.tsx';
import { useGapColumns } from './gap-columns.tsx';
import { GapInspector } from './gap-inspector.tsx';
import { GAP_SHOWS, isGapShown, type GapShow } from './gap-row.ts';
import style from '../../ui/list-page.module.css';

const NO_GAPS: readonly GapRow[] = [];

export function GapsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/findings/gaps' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  const moment = useMoment(plant);
  const { data, error, refetch } = useQuery(gaps(moment));
  const { data: account } = useQuery(whoAmI);
  const { marked, mark, unmark } = useMarked();
  // A form that is open stays, whatever becomes of the rows that were marked.
  const [isDeciding, setDeciding] = useState(false);
  const all = data?.value.gaps ?? NO_GAPS;
  const show = GAP_SHOWS.find((each) => each === url.show) ?? 'open';
  const rows = useMemo(() => all.filter((gap) => isGapShown(gap, show)), [all, show]);
  const { all: columns, seen } = useGapColumns(show, rows);
  // What runs out first is to be decided again first.
  const shown = useArranged(rows, columns, show === 'open' ? 'place,requirement' : 'until,place,requirement');
  const { chosen, isGone, keep } = useKept(
    all.find(({ id }) => id === url.sel),
    url.sel,
    () => null,
  );
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  // What is decided is decided about what is seen: marks of rows that are filtered away wait.
  const some = marked.size === 0 ? NO_GAPS : shown.filter(({ id }) => marked.has(id));
  const word = (each: GapShow): string =>
    withCapital(t(each === 'all' ? 'findings.allGaps' : `decisions.${each}`));
  const count = (of: GapShow): number => all.filter((gap) => isGapShown(gap, of)).length;
  return (
    <>
      <FindingsTop plant={plant} />
      <div className={style.bar}>
        <Segmented
          label={t('decisions.decision')}
          value={show}
          options={GAP_SHOWS.map((value) => ({
            value,
            label: word(value),
            count: data === undefined ? null : count(value),
          }))}
          onChange={(next) => {
            unmark();
            setDeciding(false);
            setUrl({ show: next === 'open' ? undefined : next, sel: undefined }, true);
          }}
        />
        <FilterLine
          columns={columns}
          example={t('findings.gapExample')}
          shown={shown.length}
          all={rows.length}
        />
        <span className="quiet">{t('findings.asClaimed')}</span>
      </div>
      {mayChange && (some.length > 0 || isDeciding) && (
        <DecideMany
          plant={plant}
          gaps={some}
          all={data?.value.gaps ?? null}
          entry={data?.entry ?? null}
          onOpen={setDeciding}
          onLeave={unmark}
        />
      )}
      <ListBody
        isThere={data !== undefined}
        error={error}
        again={() => void refetch()}
        waiting={{ rows: 20, what: t('findings.listingGaps') }}
        beside={
          chosen !== undefined &&
          data !== undefined && (
            <GapInspector
              key={chosen.id}
              plant={plant}
              gap={chosen}
              entry={data.entry}
              mayChange={mayChange}
              isGone={isGone}
              onOpen={keep(chosen)}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )
        }
      >
        <DataGrid
          label={t('findings.gaps')}
          rows={shown}
          columns={seen}
          idOf={({ id }) => id}
          {...address}
          onOpen={({ id }) => setUrl({ why: id })}
          whyOf={({ id }) => id}
          {...(mayChange ? { marked, onMark: mark } : {})}
        >
          <p>{t(all.length === 0 ? 'findings.noGaps' : 'grid.none')}</p>
        </DataGrid>
      </ListBody>
    </>
  );
}
