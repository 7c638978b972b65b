/** docs/rules.md 3.10: coverage. */
import {
  editionOf,
  type Catalog,
  type CatalogDocument,
  type RequirementsCatalog,
} from '../../catalog/catalog.ts';
import type { Link, LinkSet } from '../../catalog/links.ts';
import type { PlaceAssessment, Reads, VerdictCode } from '../../evaluate/assessment.ts';
import type { CoverageRow, LinkedStanding, Standing } from '../../program/coverage.ts';
import type { ProgramAssessment } from '../../program/program.ts';

/** What the plant was judged by. */
export interface JudgedPlant {
  readonly system: Catalog;
  readonly places: readonly PlaceAssessment[];
  readonly programs: readonly ProgramAssessment[];
  readonly documents: readonly CatalogDocument[];
  /** Editions in use. */
  readonly inUse: readonly string[];
}

/** One verdict of a row at one place. */
interface Point {
  readonly place: string;
  readonly counts: boolean;
  readonly verdict: VerdictCode;
  readonly reads: Reads;
}

/** 3.10: for each row of a law or framework the linked rows the plant was judged by, and how many it does not use. */
export function naiveCoverage(
  framework: RequirementsCatalog,
  links: readonly LinkSet[],
  judged: JudgedPlant,
): readonly CoverageRow[] {
  return framework.rows.map(({ id }) => {
    const row = `${editionOf(framework)}/${id}`;
    const others = linkedRows(row, links);
    const linked = others.flatMap(({ other, links: between }): LinkedStanding[] => {
      const points = pointsOf(judged, other);
      if (points.length === 0) return [];
      return [{ row: other, ...strongest(between), standing: standingOf(points), openAt: openAt(points) }];
    });
    const count = (standing: Standing) => linked.filter((one) => one.standing === standing).length;
    return {
      row,
      linked,
      counts: {
        failed: count('failed'),
        open: count('open'),
        undetermined: count('undetermined'),
        claimed: count('claimed'),
        evidenced: count('evidenced'),
        verified: count('verified'),
        notApplicable: count('notApplicable'),
        notRequired: count('notRequired'),
      },
      notInUse: others.filter(({ other }) => !judged.inUse.some((edition) => other.startsWith(`${edition}/`)))
        .length,
    };
  });
}

/** Each row at the other end of a link, whichever way it is written, with all links to it. */
function linkedRows(row: string, sets: readonly LinkSet[]) {
  const found = sets
    .flatMap(({ links }) => links.filter(({ from, to }) => from === row || to === row))
    .map((link) => ({ other: link.from === row ? link.to : link.from, link }));
  const others = [...new Set(found.map(({ other }) => other))].sort();
  return others.map((other) => ({
    other,
    links: found.filter((one) => one.other === other).map(({ link }) => link),
  }));
}

/** The closest kind of several links between the same two rows: equal, part, supports. */
function strongest(links: readonly Link[]): Pick<Link, 'kind' | 'grade'> {
  for (const kind of ['equal', 'part', 'supports'] as const) {
    const link = links.find((one) => one.kind === kind);
    if (link !== undefined) return { kind, grade: link.grade };
  }
  throw new Error('no link');
}

/** Where a row was judged, and whether that place counts: it is required there, or the row has no levels of its own. */
function pointsOf(
  { system, places, programs, documents, inUse }: JudgedPlant,
  row: string,
): readonly Point[] {
  const slash = row.indexOf('/');
  const [edition, id] = [row.slice(0, slash), row.slice(slash + 1)];
  // Verdicts stand in the order of the catalog.
  const position = edition === editionOf(system) ? system.rows.findIndex((one) => one.id === id) : -1;
  const atPlaces = places.flatMap((place) =>
    place.verdicts
      .filter((_, at) => at === position)
      .map(({ requirement, required, verdict, reads }) => ({
        place: place.ref,
        counts: place.slTBasis.method !== 'external' && required !== false,
        verdict: asLookedAt(verdict, required, reads.claimed && gapAt(place, requirement)),
        reads,
      })),
  );
  const ofPrograms = programs
    .filter(({ catalog }) => catalog === edition)
    .flatMap(({ place, rows }) => rows.filter((one) => one.row === id).map((one) => ({ place, ...one })))
    .map(({ place, verdict, reads }) => ({ place, counts: true, verdict, reads }));
  const overlay = documents.find(
    (document) => document.kind === 'overlay' && editionOf(document) === edition,
  );
  const ofOverlay = overlay === undefined ? [] : overlayPoints(places, nameOf(overlay, inUse), id);
  return [...atPlaces, ...ofPrograms, ...ofOverlay];
}

/** With the edition where two editions of the document are in use. */
function nameOf({ id, edition }: CatalogDocument, inUse: readonly string[]): string {
  return inUse.filter((other) => other.split('@')[0] === id).length > 1 ? `${id}@${edition}` : id;
}

/** An overlay row counts wherever it is asked, but at an external zone. */
function overlayPoints(places: readonly PlaceAssessment[], overlay: string, id: string): readonly Point[] {
  return places.flatMap(({ ref, slTBasis, overlays }) =>
    overlays
      .filter(({ requirement }) => requirement === `${overlay}/${id}`)
      .map(({ verdict, reads }) => ({
        place: ref,
        counts: slTBasis.method !== 'external',
        verdict,
        reads,
      })),
  );
}

/** An answer that holds only up to an SL below the target leaves a gap, though the row is satisfied (3.5). */
function gapAt({ gaps }: PlaceAssessment, requirement: string): boolean {
  return gaps.some((gap) => gap.requirement === requirement);
}

/** 3.10: a gap is open; without SL-T (required null) only what is open or failed is known. */
function asLookedAt(verdict: VerdictCode, required: boolean | null, gap: boolean): VerdictCode {
  if (gap) return 'partial';
  if (required !== null) return verdict;
  return ['unmet', 'partial', 'failed'].includes(verdict) ? verdict : 'undetermined';
}

/** 3.10: one standing over all places that count, worst first. */
function standingOf(points: readonly Point[]): Standing {
  const counting = points.filter(({ counts }) => counts);
  if (counting.length === 0) return 'notRequired';
  if (counting.some(({ verdict }) => verdict === 'failed')) return 'failed';
  if (counting.some(({ verdict }) => verdict === 'partial' || verdict === 'unmet')) return 'open';
  if (counting.some(({ verdict }) => verdict === 'undetermined')) return 'undetermined';
  if (counting.every(({ verdict }) => verdict === 'notApplicable')) return 'notApplicable';
  if (counting.every(({ reads }) => reads.verified)) return 'verified';
  return counting.every(({ reads }) => reads.evidenced) ? 'evidenced' : 'claimed';
}

/** The places that count where it is failed, open or undetermined. */
function openAt(points: readonly Point[]): readonly string[] {
  return points
    .filter(({ counts }) => counts)
    .filter(({ verdict }) => ['failed', 'partial', 'unmet', 'undetermined'].includes(verdict))
    .map(({ place }) => place)
    .sort();
}
