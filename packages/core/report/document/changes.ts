/** What was written differently since an older state of the plant, and what that does; `diff` works both out. */
import type { Finding, SlOrNull } from '../../evaluate/assessment.ts';
import { byKey } from '../../lib/order.ts';
import { parseWhyRef } from '../../why/ref.ts';
import type { Named, Turn } from '../diff/effects.ts';
import type { LeftState, ScenarioState, ScenarioTurn } from '../diff/scenarios.ts';
import { changedFields, fieldText, type DiffReport, type ToldChange } from '../diff/report.ts';
import { placeId, rowId, type ReportFacts } from './input.ts';
import {
  NOT_STATED,
  count,
  id,
  inLine,
  maybe,
  paragraph,
  say,
  section,
  stacked,
  text,
  type Block,
  type Column,
  type Row,
  type Run,
  type Runs,
  type Section,
} from './parts.ts';

/** More rows of one table than this nobody reads; `bulkhead diff` tells all. */
const MOST = 400;

/** None where nothing is compared. */
export function changes(facts: ReportFacts): readonly Section[] {
  const { against } = facts;
  if (against === undefined) return [];
  const { diff } = against;
  const drawn = diff.changes.filter(({ kind }) => kind === 'zone' || kind === 'conduit');
  const others = diff.changes.filter((change) => !drawn.includes(change));
  return [
    section(
      'changes',
      'changes',
      [older(against), paragraph(intro(diff)), ...summary(diff)],
      [
        ...listed('changes-drawn', 'changesDrawn', WRITTEN, drawn.map(written)),
        ...listed('changes-levels', 'changesLevels', LEVELS, levelRows(facts, diff)),
        ...listed('changes-scenarios', 'scenariosHead', SCENARIOS, diff.scenarios.map(scenarioRow)),
        ...listed('changes-gaps', 'changesGaps', GAPS, gapRows(facts, diff), [
          paragraph(say('changesGapsMean')),
        ]),
        ...listed('changes-findings', 'design', FINDINGS, findingRows(facts, against)),
        ...listed('changes-others', 'changesOthers', WRITTEN, others.map(written)),
      ],
    ),
  ];
}

/** On one day only what was written differs; on two, time is part of it. */
function intro({ asOf, asOfBefore }: DiffReport): Run {
  return asOf === asOfBefore ? say('changesIntro', { asOf }) : say('changesIntroDays', { asOf, asOfBefore });
}

function older({ plant, assessment }: NonNullable<ReportFacts['against']>): Block {
  const { document = {} } = plant;
  return {
    kind: 'facts',
    entries: [
      { name: 'documentRevision', value: text(document.revision) },
      { name: 'documentDate', value: document.date === undefined ? NOT_STATED : [id(document.date)] },
      { name: 'revision', value: [id(assessment.inputs.model)] },
    ],
  };
}

function summary(diff: DiffReport): readonly Block[] {
  const { added, changed, removed, risen, fallen } = diff.summary;
  const effects = {
    risen,
    fallen,
    opened: diff.gapsOpened.length,
    closed: diff.gapsClosed.length,
    found: diff.findingsNew.length,
    gone: diff.findingsGone.length,
  };
  const { scenarios, ...residual } = diff.summary.residual;
  const rest = [diff.slTAsked, diff.slC, diff.verdicts, diff.maturity, diff.sustained, diff.coverage];
  const n = rest.reduce((sum, list) => sum + list.length, 0);
  return [
    diff.changes.length === 0
      ? paragraph(say('changesNone'))
      : paragraph(say('changesCounts', { added, changed, removed }), say('changesEffects', effects)),
    ...(scenarios === 0 && diff.scenarios.length === 0
      ? []
      : [paragraph(say('changesResidual', { ...residual }))]),
    ...(n === 0 ? [] : [paragraph(say('changesRest', { n }))]),
  ];
}

/** A part of its own, or nothing where it would be empty. */
function listed(
  name: string,
  title: Parameters<typeof section>[1],
  columns: readonly Column[],
  rows: readonly Row[],
  intro: readonly Block[] = [],
): readonly Section[] {
  if (rows.length === 0) return [];
  const notice = rows.length <= MOST ? [] : [paragraph(say('changesCut', { shown: MOST, all: rows.length }))];
  return [section(name, title, [...intro, ...notice, { kind: 'table', columns, rows: rows.slice(0, MOST) }])];
}

const WRITTEN: readonly Column[] = [
  { head: 'changeHead', kind: 'short' },
  { head: 'entryHead', kind: 'text', share: 2 },
  { head: 'fieldsHead', kind: 'text', share: 4 },
];

/** What was written of one thing: each field that differs, before and after. */
function written(change: ToldChange): Row {
  const { ref, title, before, after } = change;
  const fields = before === null || after === null ? [] : changedFields(change);
  return {
    cells: [
      [say(before === null ? 'changeAdded' : after === null ? 'changeRemoved' : 'changeChanged')],
      [...maybe(title), id(ref)],
      stacked(fields.map(({ path, before: was, after: is }) => [id(path), value(was), ARROW, value(is)])),
    ],
  };
}

const ARROW: Run = { kind: 'text', text: '→' };

function value(of: unknown): Run {
  return of === undefined ? say('notStated') : { kind: 'text', text: fieldText(of) };
}

const LEVELS: readonly Column[] = [
  { head: 'place', kind: 'text', share: 2 },
  { head: 'slT', kind: 'text', share: 2 },
  { head: 'slA', kind: 'text', share: 2 },
];

/** SL-A in the reading of the report. */
function levelRows({ name, reading }: ReportFacts, diff: DiffReport): readonly Row[] {
  const targets = byPlace(diff.slT);
  const achieved = byPlace(diff.slA.filter(({ ref }) => ref.endsWith(`:${reading}`)));
  const places = [...new Set([...targets.keys(), ...achieved.keys()])].sort(byKey((place) => place));
  return places.map((place) => ({
    cells: [[...text(name(place)), id(placeId(place))], targets.get(place) ?? [], achieved.get(place) ?? []],
  }));
}

/** The FRs of each place that turned, one to a line. */
function byPlace(turns: readonly Turn<SlOrNull>[]): ReadonlyMap<string, Runs> {
  const lines = new Map<string, Runs[]>();
  for (const { ref, from, to } of turns) {
    const parsed = parseWhyRef(ref);
    if (parsed === null || !('fr' in parsed)) continue;
    const { place, fr } = parsed;
    const line: Runs = [say(`fr-${fr}`), count(from), ARROW, count(to, ref)];
    lines.set(place, [...(lines.get(place) ?? []), line]);
  }
  return new Map([...lines].map(([place, list]) => [place, stacked(list)] as const));
}

const SCENARIOS: readonly Column[] = [
  { head: 'scenarioHead', kind: 'text', share: 4 },
  { head: 'unmitigatedHead', kind: 'text', share: 2 },
  { head: 'residualClaimedHead', kind: 'text', share: 3 },
  { head: 'residualEvidencedHead', kind: 'text', share: 3 },
  { head: 'treatmentHead', kind: 'text', share: 2 },
];

/** A cell has both sides where they differ, and the one there is else. */
function scenarioRow({ ref, title, from, to }: ScenarioTurn): Row {
  const both = (of: (state: ScenarioState) => Runs): Runs => {
    const sides = [from, to].flatMap((state) => (state === null ? [] : [of(state)]));
    const [was, is] = sides;
    if (was === undefined || is === undefined || JSON.stringify(was) === JSON.stringify(is)) return was ?? [];
    return stacked([was, [ARROW, ...is]]);
  };
  const came = from === null ? [say('changeAdded')] : to === null ? [say('changeRemoved')] : [];
  return {
    ref,
    cells: [
      stacked([[...text(title), id(placeId(ref), ref)], ...(came.length === 0 ? [] : [came])]),
      both(({ unmitigated }) => text(unmitigated?.name)),
      both(({ claimed }) => leftRuns(claimed)),
      both(({ evidenced }) => leftRuns(evidenced)),
      both(decisionRuns),
    ],
  };
}

function leftRuns({ rank, outcome }: LeftState): Runs {
  return [...maybe(rank?.name), say(`outcome-${outcome}`)];
}

function decisionRuns({ treatment, acceptedBy, until }: ScenarioState): Runs {
  if (treatment === null) return NOT_STATED;
  return [say(`treatment-${treatment}`), ...maybe(acceptedBy ?? ''), ...(until === null ? [] : [id(until)])];
}

const GAPS: readonly Column[] = [
  { head: 'requirement', kind: 'text', share: 3 },
  { head: 'openedHead', kind: 'text', share: 2 },
  { head: 'closedHead', kind: 'text', share: 2 },
];

/** By requirement: at which places a gap is there now that was not, and at which one is no more. */
function gapRows({ catalog }: ReportFacts, { gapsOpened, gapsClosed }: DiffReport): readonly Row[] {
  const [opened, closed] = [gapsOpened, gapsClosed].map(placesByRow) as [PlacesByRow, PlacesByRow];
  const order = new Map(catalog.rows.map((row, i) => [row.id, i] as const));
  const at = (row: string): number => order.get(rowId(row)) ?? order.size;
  const rows = [...new Set([...opened.keys(), ...closed.keys()])].sort((a, b) => at(a) - at(b));
  return rows.map((row) => {
    const title = (opened.get(row) ?? closed.get(row))?.title;
    const places = (of: PlacesByRow): Runs =>
      inLine((of.get(row)?.places ?? []).map((place) => [id(placeId(place))]));
    return { cells: [[...maybe(title), id(rowId(row))], places(opened), places(closed)] };
  });
}

type PlacesByRow = ReadonlyMap<string, { readonly title: string; readonly places: readonly string[] }>;

function placesByRow(gaps: readonly Named[]): PlacesByRow {
  const rows = new Map<string, { title: string; places: string[] }>();
  for (const { ref, title } of gaps) {
    const parsed = parseWhyRef(ref);
    if (parsed?.kind !== 'gap') continue;
    const known = rows.get(parsed.requirement);
    if (known === undefined) rows.set(parsed.requirement, { title, places: [parsed.place] });
    else known.places.push(parsed.place);
  }
  return rows;
}

const FINDINGS: readonly Column[] = [
  { head: 'changeHead', kind: 'short' },
  { head: 'finding', kind: 'text', share: 1 },
];

function findingRows(
  { assessment, name }: ReportFacts,
  { assessment: before, diff }: NonNullable<ReportFacts['against']>,
): readonly Row[] {
  const rows = (all: readonly Finding[], named: readonly Named[], code: 'changeNew' | 'changeGone') => {
    const ids = new Set(named.map(({ ref }) => ref));
    return all
      .filter((finding) => ids.has(finding.id))
      .map((finding): Row => ({
        cells: [[say(code)], [{ kind: 'finding', finding, nameOf: name }, { kind: 'break' }, id(finding.id)]],
      }));
  };
  return [
    ...rows(assessment.findings, diff.findingsNew, 'changeNew'),
    ...rows(before.findings, diff.findingsGone, 'changeGone'),
  ];
}
