/** What the design rules find: by severity, rule and place, with what, so what, where and the way out. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import { entities, type Entities } from '../../api/entities.ts';
import { findings, type Finding } from '../../api/findings.ts';
import { overview } from '../../api/plants.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useGridAddress } from '../../ui/grid/use-grid-address.ts';
import { FilterLine } from '../../ui/grid/filter-line.tsx';
import { useArranged } from '../../ui/grid/use-arranged.ts';
import { ListBody } from '../../ui/list-body.tsx';
import { useKept } from '../../ui/open-form/use-kept.ts';
import { useKeys } from '../../ui/keys.ts';
import { useTellKeys, type TellKey } from '../../ui/page-keys.ts';
import { useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useRuleWords } from '../../words/rule-words.ts';
import { useWords } from '../../words/use-words.ts';
import { useFindingColumns, type FindingRow } from './columns.tsx';
import { FindingsTop } from './findings-top.tsx';
import { FindingInspector } from './finding-inspector.tsx';
import style from '../../ui/list-page.module.css';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const SHOWS = ['all', ...SEVERITIES, 'waived'] as const;
type Show = (typeof SHOWS)[number];

const NO_FINDINGS: readonly Finding[] = [];

export function FindingsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/findings' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const address = useGridAddress();
  const moment = useMoment(plant);
  const { data, error, refetch } = useQuery(findings(moment));
  const { data: whole } = useQuery(overview(moment));
  const { data: said } = useQuery(entities(moment));
  const rules = useRuleWords();
  const all = data?.value.findings ?? NO_FINDINGS;
  const show = SHOWS.find((each) => each === url.show) ?? 'all';
  const names = useMemo(() => namesOf(whole?.value, said), [whole, said]);
  const waivers = useMemo(
    () => new Map((said?.of('waiver') ?? []).map((waiver) => [waiver.id, waiver] as const)),
    [said],
  );
  const rowOf = useCallback(
    (finding: Finding): FindingRow => ({
      ...finding,
      concerns: finding.concerns ?? [],
      place: names.get(finding.at) ?? finding.at,
      words: rules(finding.rule),
      waived: (finding.waiver === undefined ? undefined : waivers.get(finding.waiver)) ?? null,
    }),
    [names, rules, waivers],
  );
  const rows = useMemo(() => all.filter((finding) => isShown(finding, show)).map(rowOf), [all, show, rowOf]);
  const columns = useFindingColumns(show === 'waived');
  // Those that run out first are the ones to decide again.
  const shown = useArranged(rows, columns, show === 'waived' ? 'until,rule,place' : 'severity,rule,place');
  const { chosen, isGone, keep } = useKept(
    rows.find(({ id }) => id === url.sel),
    url.sel,
    (id) => {
      const finding = all.find((each) => each.id === id);
      return finding === undefined ? null : rowOf(finding);
    },
  );
  const count = (of: Show): number => all.filter((finding) => isShown(finding, of)).length;
  const step = (by: 1 | -1) => (): void => {
    const at = shown.findIndex(({ id }) => id === url.sel);
    const next = shown[at < 0 ? (by === 1 ? 0 : shown.length - 1) : at + by];
    if (next !== undefined) setUrl({ sel: next.id }, true);
  };
  useKeys({ j: step(1), k: step(-1) });
  useTellKeys(useMemo((): readonly TellKey[] => [[['J', 'K'], t('findings.keyStep')]], [t]));
  const words: Readonly<Record<Show, string>> = {
    all: t('findings.all'),
    error: t('findings.errors'),
    warning: t('findings.warnings'),
    note: t('findings.notes'),
    waived: t('findings.waived'),
  };
  return (
    <>
      <FindingsTop plant={plant} />
      <div className={style.bar}>
        <Segmented
          label={t('findings.severity')}
          value={show}
          options={SHOWS.map((value) => ({
            value,
            label: (
              <>
                {value !== 'all' && value !== 'waived' && <FindingGlyph severity={value} />} {words[value]}
              </>
            ),
            count: data === undefined ? null : count(value),
          }))}
          onChange={(next) => setUrl({ show: next === 'all' ? undefined : next, sel: undefined }, true)}
        />
        <FilterLine
          columns={columns}
          example={t('findings.example')}
          shown={shown.length}
          all={rows.length}
        />
      </div>
      <ListBody
        isThere={data !== undefined}
        error={error}
        again={() => void refetch()}
        waiting={{ rows: 20, what: t('findings.workingOut') }}
        beside={
          chosen !== undefined &&
          data !== undefined && (
            <FindingInspector
              key={chosen.id}
              plant={plant}
              finding={chosen}
              waivers={said?.of('waiver') ?? []}
              names={names}
              // Waivers come with what is entered, which may be of another entry than what was found.
              entry={said?.seq ?? data.entry}
              isGone={isGone}
              onOpen={keep(chosen)}
              onClose={() => setUrl({ sel: undefined }, true)}
            />
          )
        }
      >
        <DataGrid
          label={t('frame.findings_page')}
          rows={shown}
          columns={columns}
          idOf={({ id }) => id}
          {...address}
          onOpen={({ id }) => setUrl({ why: id })}
          whyOf={({ id }) => id}
        >
          {all.length === 0 ? <p>{t('findings.none')}</p> : <p>{t('grid.none')}</p>}
        </DataGrid>
      </ListBody>
    </>
  );
}

/** What is waived stands apart: somebody looked at it and said why it may stand. */
function isShown({ severity, waiver }: Finding, show: Show): boolean {
  if (show === 'waived') return waiver !== undefined;
  return waiver === undefined && (show === 'all' || severity === show);
}

/** By reference: of places, of what lies in them, and of what is said about them. */
function namesOf(whole: Overview | undefined, said: Entities | undefined): ReadonlyMap<string, string> {
  const named = (
    kind: 'asset' | 'flow' | 'product' | 'scenario' | 'supplier',
  ): readonly (readonly [string, string])[] =>
    (said?.of(kind) ?? []).map(({ id, name }) => [`${kind}:${id}`, name ?? id]);
  return new Map([
    ...(whole?.places ?? []).map(({ ref, name }) => [ref, name] as const),
    ...named('asset'),
    ...named('flow'),
    ...named('product'),
    ...named('scenario'),
    ...named('supplier'),
    ...(said?.of('evidence') ?? []).map(({ id, title }) => [`evidence:${id}`, title] as const),
  ]);
}
