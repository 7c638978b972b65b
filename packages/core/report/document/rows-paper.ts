/**
 * The rows as they stand on paper: requirement by requirement, the places of which the same is said in one row. A plant
 * inherits most of its answers, so that this takes a quarter of the pages of place by place, and an auditor reads it so.
 */
import type { OverlayVerdict, Verdict } from '../../evaluate/assessment.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { FrId } from '../../model/plant.ts';
import { placeId, rowId, type ReportFacts } from './input.ts';
import {
  COLON,
  count,
  id,
  inLine,
  maybe,
  paragraph,
  say,
  type Block,
  type Column,
  type Row,
  type Runs,
  type Section,
} from './parts.ts';
import { basisRuns, overlayBasis, overlayTitle, shownRuns } from './row-basis.ts';

const COLUMNS: readonly Column[] = [
  { head: 'requirement', kind: 'text', share: 3 },
  { head: 'sl', kind: 'number' },
  { head: 'verdictHead', kind: 'verdict' },
  { head: 'places', kind: 'text', share: 4 },
  { head: 'basisHead', kind: 'text', share: 7 },
];

/** Above so many, the places of the largest row of a requirement are those that stand in no other row of it. */
const MOST_NAMED = 8;

/** What is said of one requirement at one place. */
interface Said {
  readonly requirement: string;
  readonly place: string;
  readonly level: Verdict['level'] | null;
  readonly verdict: Runs;
  readonly basis: Runs;
}

export function rowsOnPaper(facts: ReportFacts): Pick<Section, 'blocks' | 'sections'> {
  const said = Map.groupBy(saidOfRows(facts), ({ requirement }) => rowId(requirement));
  const overlays = Map.groupBy(saidOfOverlays(facts), ({ requirement }) => requirement);
  const byFr = Map.groupBy(facts.catalog.rows, ({ fr }) => fr);
  const sections = FR_ORDER.map((fr) => {
    const of = (byFr.get(fr) ?? []).flatMap(({ id: row }) => said.get(row) ?? []);
    const title = [say(`fr-${fr}`), say(`title-${fr}`)];
    return { id: `rows-${fr}`, title, before: placesByTarget(facts, fr), rows: rowsOf(facts, of, true) };
  });
  const asked = [...overlays.keys()].sort(byCodeUnit).flatMap((row) => overlays.get(row) ?? []);
  const ofOverlays = { id: 'rows-overlays', title: [say('overlaysHead')], before: [] };
  return {
    blocks: [paragraph(say('rowsByRequirement'), ...placesWithoutTarget(facts))],
    sections: [...sections, { ...ofOverlays, rows: rowsOf(facts, asked, false) }]
      .filter(({ rows }) => rows.length > 0)
      .map(({ id: section, title, before, rows }) => ({
        id: section,
        title,
        blocks: [...before, { kind: 'table', columns: COLUMNS, rows }],
      })),
  };
}

function saidOfRows(facts: ReportFacts): readonly Said[] {
  return facts.inside.flatMap((place) =>
    place.verdicts
      .filter(({ required, reason }) => required !== false && reason?.code !== 'judgedAtZone')
      .map((verdict) => ({
        requirement: verdict.requirement,
        place: place.ref,
        level: verdict.level,
        verdict: verdictRuns(verdict),
        basis: basisRuns(facts, place, verdict),
      })),
  );
}

function saidOfOverlays(facts: ReportFacts): readonly Said[] {
  return facts.inside.flatMap(({ ref, overlays }) =>
    overlays.map((overlay) => ({
      requirement: overlay.requirement,
      place: ref,
      level: null,
      verdict: verdictRuns(overlay),
      basis: overlayBasis(facts, overlay),
    })),
  );
}

function verdictRuns(of: Verdict | OverlayVerdict): Runs {
  return [{ kind: 'verdict', verdict: of.verdict }, ...shownRuns(of)];
}

/**
 * One row for the places of which the same is said, in the order of their first place. The title is said once.
 * @param counted the places at which the rows are asked for stand before the table, so that those of one row follow from the others
 */
function rowsOf(facts: ReportFacts, said: readonly Said[], counted: boolean): readonly Row[] {
  return [...Map.groupBy(said, ({ requirement }) => requirement).values()].flatMap((of) => {
    const groups = [...Map.groupBy(of, ({ verdict, basis }) => JSON.stringify([verdict, basis])).values()];
    const most = Math.max(...groups.map(({ length }) => length));
    const largest = counted && most > MOST_NAMED ? groups.find(({ length }) => length === most) : undefined;
    return groups.map((group, i): Row => {
      const [first] = group as [Said, ...Said[]];
      const sl: Runs = first.level === null ? [] : [count(first.level)];
      const title = i === 0 ? maybe(titleOf(facts, first)) : [];
      const places = group === largest ? rest(group, groups.length === 1) : named(group);
      return { cells: [[id(shortId(first)), ...title], sl, first.verdict, places, first.basis] };
    });
  });
}

function named(group: readonly Said[]): Runs {
  return [id(group.map(({ place }) => placeId(place)).join(', '))];
}

function rest(group: readonly Said[], isAll: boolean): Runs {
  const zones = group.filter(({ place }) => place.startsWith('zone:')).length;
  const conduits = group.length - zones;
  return [
    say(isAll ? 'rowsAllPlaces' : 'rowsOtherPlaces'),
    COLON,
    ...inLine([
      ...(zones > 0 ? [[say('nZones', { n: zones })]] : []),
      ...(conduits > 0 ? [[say('nConduits', { n: conduits })]] : []),
    ]),
  ];
}

/** Who is asked for what: the places by their SL-T in the FR, the highest first. */
function placesByTarget({ inside }: ReportFacts, fr: FrId): readonly Block[] {
  const items = [4, 3, 2, 1].flatMap((level): readonly Runs[] => {
    const places = inside.filter(({ slT }) => slT[fr] === level).map(({ ref }) => [id(placeId(ref))]);
    return places.length === 0 ? [] : [[say('rowsAtTarget', { level }), ...inLine(places)]];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Rows of an overlay keep its name: two overlays may have the same row. */
function shortId({ requirement, level }: Said): string {
  return level === null ? requirement : rowId(requirement);
}

function titleOf(facts: ReportFacts, { requirement, level }: Said): string {
  return level === null ? overlayTitle(facts, requirement) : facts.title(requirement);
}

/** At these it is not known which rows are required, so that all of them are listed. */
function placesWithoutTarget({ inside }: ReportFacts): Runs {
  const without = inside.filter((place) => FR_ORDER.some((fr) => place.slT[fr] === null));
  return without.length === 0
    ? []
    : [say('unknownTargets', { places: without.map(({ ref }) => placeId(ref)) }, '#levels')];
}
