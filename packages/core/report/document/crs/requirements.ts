/**
 * What is asked of each zone and conduit: rows of the system requirements by SL-T, overlays, and what is left out with why.
 * Places with the same SL-T vector are asked the same, so they stand together, and each row names the groups it is asked of.
 */
import type { PlaceAssessment, Verdict } from '../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import { byCodeUnit } from '../../../lib/order.ts';
import type { FrId } from '../../../model/plant.ts';
import { hasTarget } from '../figures.ts';
import { placeId, rowId, type ReportFacts } from '../input.ts';
import {
  count,
  id,
  inLine,
  maybe,
  missing,
  numbers,
  paragraph,
  say,
  section,
  table,
  text,
  type Block,
  type Row,
  type Runs,
  type Section,
} from '../parts.ts';
import { overlayTitle } from '../row-basis.ts';

/** Places of one kind with one SL-T vector. */
interface Group {
  /** `Z1`, `C1`: said aloud in the room. */
  readonly name: string;
  readonly slT: PlaceAssessment['slT'];
  readonly places: readonly PlaceAssessment[];
}

export function requirements(facts: ReportFacts): Section {
  const groups = groupsOf(facts);
  if (groups.length === 0) return section('crs-requirements', 'crsRequirements', [missing(say('noPlaces'))]);
  return section(
    'crs-requirements',
    'crsRequirements',
    [paragraph(say('crsRequirementsIntro'))],
    [
      section('crs-groups', 'crsGroups', [groupTable(facts, groups)]),
      ...FR_ORDER.map((fr) => ofFr(facts, groups, fr)),
      section('crs-overlays', 'overlaysHead', [overlayTable(facts, groups)]),
      section('crs-exclusions', 'crsExclusions', exclusions(facts, groups)),
    ],
  );
}

export function groupsOf({ inside }: ReportFacts): readonly Group[] {
  const of = (kind: 'zone' | 'conduit', letter: string): readonly Group[] => {
    const places = inside.filter((place) => place.ref.startsWith(`${kind}:`) && hasTarget(place));
    const same = [
      ...Map.groupBy(places, ({ slT }) => FR_ORDER.map((fr) => slT[fr] ?? '–').join(' ')).values(),
    ];
    return same.map((all, i): Group => {
      const [first] = all as [PlaceAssessment];
      return { name: `${letter}${i + 1}`, slT: first.slT, places: all };
    });
  };
  return [...of('zone', 'Z'), ...of('conduit', 'C')];
}

function groupTable(facts: ReportFacts, groups: readonly Group[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'groupHead', kind: 'id' },
      ...numbers(FR_ORDER.map((fr) => `fr-${fr}` as const)),
      { head: 'rowsHead', kind: 'number' },
      { head: 'places', kind: 'text', share: 1 },
    ],
    rows: groups.map(({ name, slT, places }) => ({
      cells: [
        [id(name)],
        ...FR_ORDER.map((fr): Runs => [count(slT[fr])]),
        [count(places[0]?.counts.required ?? 0)],
        inLine(places.map(({ ref }): Runs => [...text(facts.name(ref)), id(placeId(ref))])),
      ],
    })),
  };
}

/** Rows that some group is asked, each with the groups. */
function ofFr({ catalog }: ReportFacts, groups: readonly Group[], fr: FrId): Section {
  const rows = catalog.rows
    .filter((row) => row.fr === fr)
    .flatMap((row): readonly Row[] => {
      const level = row.sl.findIndex(Boolean) + 1;
      const asked = level === 0 ? [] : groups.filter(({ slT }) => (slT[fr] ?? 0) >= level);
      if (asked.length === 0) return [];
      return [{ cells: [[id(row.id), ...text(row.title)], [count(level)], askedRuns(groups, asked)] }];
    });
  return {
    id: `crs-rows-${fr}`,
    title: [say(`fr-${fr}`), say(`title-${fr}`)],
    blocks: [
      table(
        [
          { head: 'requirement', kind: 'text', share: 5 },
          { head: 'sl', kind: 'number' },
          { head: 'askedOfHead', kind: 'text', share: 5 },
        ],
        rows,
        'nothingAsked',
      ),
    ],
  };
}

/** All of them, all but a few, or the few: a list of forty names says nothing. */
function askedRuns(groups: readonly Group[], asked: readonly Group[]): Runs {
  const others = groups.filter((group) => !asked.includes(group)).map(({ name }) => name);
  if (others.length === 0) return [say('askedAll')];
  if (others.length < asked.length) return [say('askedAllBut', { groups: others })];
  return [id(asked.map(({ name }) => name).join(' '))];
}

/** Groups of which every place is named by their name, then the other places. */
function placesRuns(groups: readonly Group[], refs: readonly string[]): Runs {
  const named = new Set(refs);
  const whole = groups.filter(({ places }) => places.every(({ ref }) => named.has(ref)));
  const covered = new Set(whole.flatMap(({ places }) => places.map(({ ref }) => ref as string)));
  const rest = refs.filter((ref) => !covered.has(ref)).map(placeId);
  return [
    id([whole.map(({ name }) => name).join(' '), rest.join(', ')].filter((part) => part !== '').join(', ')),
  ];
}

function overlayTable(facts: ReportFacts, groups: readonly Group[]): Block {
  const asked = Map.groupBy(
    facts.inside.flatMap(({ ref, overlays }) => overlays.map(({ requirement }) => ({ requirement, ref }))),
    ({ requirement }) => requirement,
  );
  return table(
    [
      { head: 'requirement', kind: 'text', share: 5 },
      { head: 'places', kind: 'text', share: 5 },
    ],
    [...asked.keys()].sort(byCodeUnit).map((requirement) => ({
      cells: [
        [id(requirement), ...maybe(overlayTitle(facts, requirement))],
        placesRuns(
          groups,
          (asked.get(requirement) ?? []).map(({ ref }) => ref),
        ),
      ],
    })),
    'noOverlays',
  );
}

interface Left {
  readonly place: string;
  readonly requirement: string;
  readonly why: Runs;
  readonly approvedBy: string | undefined;
}

/** Said once for all: an enhancement goes with its base, and a conduit without devices leaves rows to its zones. */
const WITH_OTHERS: ReadonlySet<string> = new Set(['judgedAtZone', 'base']);

/** Rows that SL-T asks for and that do not apply, those of the same reason together. */
function exclusions(facts: ReportFacts, groups: readonly Group[]): readonly Block[] {
  const left = facts.inside.flatMap((place) =>
    place.verdicts
      .filter(
        ({ required, verdict, reason }) =>
          required === true && verdict === 'notApplicable' && !WITH_OTHERS.has(reason?.code ?? ''),
      )
      .map((verdict) => leftOf(facts, place, verdict)),
  );
  const same = [
    ...Map.groupBy(left, ({ why, approvedBy, place }) => JSON.stringify([place, why, approvedBy])).values(),
  ];
  const merged = [
    ...Map.groupBy(same, (all) =>
      JSON.stringify([all.map(({ requirement }) => requirement), all[0]?.why, all[0]?.approvedBy]),
    ).values(),
  ];
  return [
    paragraph(say('crsExclusionsIntro')),
    table(
      [
        { head: 'requirements', kind: 'text', share: 3 },
        { head: 'places', kind: 'text', share: 7 },
        { head: 'reason', kind: 'text', share: 4 },
        { head: 'approvedBy', kind: 'text', share: 2 },
      ],
      merged.map((all) => exclusionRow(groups, all)),
      'noExclusions',
    ),
  ];
}

function exclusionRow(groups: readonly Group[], same: readonly (readonly Left[])[]): Row {
  const [first = []] = same;
  return {
    cells: [
      inLine(first.map(({ requirement }): Runs => [id(rowId(requirement))])),
      placesRuns(
        groups,
        same.flatMap(([one]) => one?.place ?? []),
      ),
      first[0]?.why ?? [],
      maybe(first[0]?.approvedBy),
    ],
  };
}

function leftOf(facts: ReportFacts, place: PlaceAssessment, { requirement, reason, from }: Verdict): Left {
  const answer = facts.answer(from, requirement);
  const why: Runs =
    reason?.code === 'fact'
      ? [say('reasonFacts', { n: reason.facts.length, facts: reason.facts })]
      : text(answer?.reason);
  return {
    place: place.ref,
    requirement,
    why,
    approvedBy: reason?.code === 'answer' ? answer?.approvedBy : undefined,
  };
}
