/** The register of scenarios: where they lie in the matrix of the plant, what is above what is tolerated, and what is decided. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { useColumnChoice } from '../../ui/grid/column-choice.tsx';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { Icon } from '../../ui/icons.tsx';
import { isGoing, useKeys } from '../../ui/keys.ts';
import { useTellKeys, type TellKey } from '../../ui/page-keys.ts';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { carried, isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useSheetWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { USUAL, useScenarioColumns } from './columns.tsx';
import { Dialogs, type RiskDialog } from './dialogs.tsx';
import { cellAsked, cellOf, groupOf, GROUPS, ratingAt } from './groups.ts';
import { Heat } from './heat.tsx';
import { Nothing } from './nothing.tsx';
import { RiskTop } from './risk-top.tsx';
import { ScenarioInspector } from './scenario-inspector.tsx';
import { useRisk, type RiskRow } from './use-risk.ts';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

const SHOWS = ['all', ...GROUPS] as const;
type Show = (typeof SHOWS)[number];
const NO_ROWS: readonly RiskRow[] = [];

export function ScenariosPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/risk' });
  const { t, number } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  const moment = useMoment(plant);
  const words = useSheetWords();
  const [dialog, setDialog] = useState<RiskDialog | null>(null);
  const { data: account } = useQuery(whoAmI);
  const { data, error, again } = useRisk(plant);
  const all = data?.rows ?? NO_ROWS;
  const show = SHOWS.find((each) => each === url.show) ?? 'all';
  const asked = url.cell;
  const some = useMemo(() => {
    const cell = cellAsked(asked);
    return all.filter(
      (row) =>
        (show === 'all' || groupOf(row) === show) &&
        (cell === null || cellOf(ratingAt(row, cell.stage)) === cell.cell),
    );
  }, [all, show, asked]);
  const columns = useScenarioColumns(data?.risk ?? null, words);
  const { shown: seen, choice } = useColumnChoice('scenarios', columns, USUAL);
  const rows = useArranged(some, columns, 'outcome,today,before');
  const chosen = all.find(({ scenario: { id } }) => id === url.sel);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const count = (of: Show): number => (of === 'all' ? all : all.filter((row) => groupOf(row) === of)).length;
  const open = count('open');
  const make = mayChange ? () => setDialog({ of: 'scenario' }) : undefined;
  useTellKeys(
    useMemo((): readonly TellKey[] => (mayChange ? [[['N'], t('risk.newScenario')]] : []), [t, mayChange]),
  );
  useKeys({
    n: (event) => {
      if (!isGoing(event) && dialog === null) make?.();
    },
  });
  return (
    <>
      <RiskTop plant={plant} />
      {error !== null && data === undefined && <Failed error={error} again={again} />}
      {(data === undefined || words === null) && error === null && (
        <Waiting rows={22} what={t('risk.workingOut')} />
      )}
      {data !== undefined && words !== null && data.risk === null && (
        <Nothing plant={plant} what="criteria" />
      )}
      {data !== undefined && words !== null && data.risk !== null && all.length === 0 && (
        <Nothing plant={plant} what="scenarios" onMake={make} />
      )}
      {data !== undefined && words !== null && data.risk !== null && all.length > 0 && (
        <div className={list.columns}>
          <div className={list.main}>
            <div className={style.leadLine}>
              <p className={style.lead}>
                {t('risk.lead', { count: open, open: number(open), all: number(all.length) })}
              </p>
              <Link
                to="/p/$plant/workshop"
                params={{ plant }}
                search={{ ...carried(url), sel: url.sel }}
                className={style.workshopDoor}
              >
                {t('risk.workshop')}
              </Link>
            </div>
            <Heat plant={plant} risk={data.risk} rows={all} chosen={chosen} />
            <div className={list.bar}>
              <Segmented
                label={t('risk.group')}
                value={show}
                options={SHOWS.map((value) => ({
                  value,
                  label: t(`risk.group_${value}`),
                  count: count(value),
                }))}
                onChange={(next) => setUrl({ show: next === 'all' ? undefined : next }, true)}
              />
              <FilterLine
                columns={columns}
                example={t('risk.example')}
                shown={rows.length}
                all={all.length}
              />
              {cellAsked(asked) !== null && (
                <button
                  type="button"
                  className={style.cellAsked}
                  onClick={() => setUrl({ cell: undefined }, true)}
                >
                  {t('risk.inCell', levelsIn(cellAsked(asked)?.cell ?? ''))} <Icon name="close" size={12} />
                </button>
              )}
              {make !== undefined && <Button onClick={make}>{t('risk.makeScenario')}</Button>}
              {choice}
            </div>
            <DataGrid
              label={t('risk.scenarios')}
              rows={rows}
              columns={seen}
              idOf={({ scenario: { id } }) => id}
              {...address}
              onOpen={({ scenario: { id } }) => setUrl({ why: `rank:${id}` })}
              whyOf={({ scenario: { id } }) => `rank:${id}`}
            >
              <p>{t('grid.none')}</p>
            </DataGrid>
          </div>
          {chosen !== undefined && (
            <ScenarioInspector
              key={chosen.scenario.id}
              plant={plant}
              row={chosen}
              data={data}
              risk={data.risk}
              words={words}
              mayChange={mayChange}
              onClose={() => setUrl({ sel: undefined }, true)}
              onDialog={setDialog}
            />
          )}
        </div>
      )}
      {data !== undefined && words !== null && data.risk !== null && (
        <Dialogs
          plant={plant}
          dialog={dialog}
          said={data.said}
          risk={data.risk}
          words={words}
          scenario={chosen?.scenario}
          onClose={() => setDialog(null)}
          onDone={(sel) => {
            setDialog(null);
            setUrl({ sel, show: undefined, cell: undefined }, true);
          }}
        />
      )}
    </>
  );
}

function levelsIn(cell: string): { readonly severity: string; readonly likelihood: string } {
  const [severity = '', likelihood = ''] = cell.split('-');
  return { severity, likelihood };
}
