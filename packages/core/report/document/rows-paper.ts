/**
 * The rows as they stand on paper: requirement by requirement, the places of which the same is said in one row. A plant
 * inherits most of its answers, so that this takes a quarter of the pages of place by place, and an auditor reads it so.
 */
import type { OverlayVerdict, Verdict } from '../../evaluate/assessment.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { byCodeUnit } from '../../lib/order.ts';
import { placeId, rowId, type ReportFacts } from './input.ts';
import { count, id, maybe, paragraph, say, type Column, type Row, type Runs, type Section } from './parts.ts';
import { basisRuns, overlayBasis, overlayTitle, shownRuns } from './row-basis.ts';

const COLUMNS: readonly Column[] = [
  { head: 'requirement', kind: 'text', share: 3 },
  { head: 'sl', kind: 'number' },
  { head: 'verdictHead', kind: 'verdict' },
  { head: 'places', kind: 'text', share: 6 },
  { head: 'basisHead', kind: 'text', share: 5 },
];

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
    return { id: `rows-${fr}`, title: [say(`fr-${fr}`), say(`title-${fr}`)], of };
  });
  const asked = [...overlays.keys()].sort(byCodeUnit).flatMap((row) => overlays.get(row) ?? []);
  return {
    blocks: [paragraph(say('rowsByRequirement'), ...placesWithoutTarget(facts))],
    sections: [...sections, { id: 'rows-overlays', title: [say('overlaysHead')], of: asked }]
      .filter(({ of }) => of.length > 0)
      .map(({ id: section, title, of }) => ({
        id: section,
        title,
        blocks: [{ kind: 'table', columns: COLUMNS, rows: rowsOf(facts, of) }],
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

/** One row for the places of which the same is said, in the order of their first place. The title is said once. */
function rowsOf(facts: ReportFacts, said: readonly Said[]): readonly Row[] {
  const groups = Map.groupBy(said, ({ requirement, verdict, basis }) =>
    JSON.stringify([requirement, verdict, basis]),
  );
  let before = '';
  return [...groups.values()].flatMap((group): readonly Row[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { requirement, level, verdict, basis } = first;
    const title = requirement === before ? [] : maybe(titleOf(facts, first));
    before = requirement;
    const places = group.map(({ place }) => placeId(place)).join(', ');
    const sl: Runs = level === null ? [] : [count(level)];
    return [{ cells: [[id(shortId(first)), ...title], sl, verdict, [id(places)], basis] }];
  });
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
