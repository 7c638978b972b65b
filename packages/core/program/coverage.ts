/**
 * One answer, many frameworks: for each row of a law or framework, the linked rows the plant was judged by, and how they
 * stand. A link says that a row helps to show another; no count here says that the other is fulfilled, and there is
 * no percentage.
 */
import type { LinkIndex, Related } from '../catalog/links.ts';
import { byCodeUnit } from '../lib/order.ts';

/**
 * How a linked row stands over all places it was judged at, worst first: failed, open (partial or unmet somewhere),
 * undetermined somewhere, claimed everywhere it is required, evidenced everywhere, verified everywhere; or not
 * applicable anywhere, or nowhere required.
 */
export const STANDINGS = [
  'failed',
  'open',
  'undetermined',
  'claimed',
  'evidenced',
  'verified',
  'notApplicable',
  'notRequired',
] as const;
export type Standing = (typeof STANDINGS)[number];
export type StandingCounts = Readonly<Record<Standing, number>>;

/** One verdict of an assessment, as far as coverage needs it. */
export interface Standpoint {
  /** `<document>@<edition>/<row>`. */
  readonly row: string;
  readonly place: string;
  /** null: judged without levels, or not known without SL-T; then it counts. */
  readonly required: boolean | null;
  readonly verdict: string;
  readonly reads: { readonly claimed: boolean; readonly evidenced: boolean; readonly verified: boolean };
}

export interface LinkedStanding {
  /** `<document>@<edition>/<row>`. */
  readonly row: string;
  readonly kind: Related['kind'];
  readonly grade: Related['grade'];
  readonly standing: Standing;
  /** Places where it is open, undetermined or failed. */
  readonly openAt: readonly string[];
}

export interface CoverageRow {
  /** `<document>@<edition>/<row>` of the framework. */
  readonly row: string;
  readonly linked: readonly LinkedStanding[];
  readonly counts: StandingCounts;
  /** Linked rows in documents that this plant does not use. */
  readonly notInUse: number;
}

/**
 * @param rows rows of the framework, in its order
 * @param standpoints every verdict of the plant
 * @param inUse editions the plant was judged by
 */
export function coverageOf(
  rows: readonly string[],
  standpoints: readonly Standpoint[],
  links: LinkIndex,
  inUse: ReadonlySet<string>,
): readonly CoverageRow[] {
  const byRow = new Map<string, Standpoint[]>();
  for (const point of standpoints) {
    const list = byRow.get(point.row);
    if (list === undefined) byRow.set(point.row, [point]);
    else list.push(point);
  }
  return rows.map((row) => coverageRow(row, byRow, links, inUse));
}

function coverageRow(
  row: string,
  byRow: ReadonlyMap<string, readonly Standpoint[]>,
  links: LinkIndex,
  inUse: ReadonlySet<string>,
): CoverageRow {
  const linked: LinkedStanding[] = [];
  let notInUse = 0;
  for (const [other, { kind, grade }] of strongest(links.related(row))) {
    const points = byRow.get(other);
    if (points === undefined) {
      if (!inUse.has(other.slice(0, other.indexOf('/')))) notInUse++;
      continue;
    }
    linked.push({ row: other, kind, grade, standing: standingOf(points), openAt: openAt(points) });
  }
  linked.sort((a, b) => byCodeUnit(a.row, b.row));
  const counts = Object.fromEntries(
    STANDINGS.map((standing) => [standing, linked.filter((one) => one.standing === standing).length]),
  ) as StandingCounts;
  return { row, linked, counts, notInUse };
}

const STRENGTH = { equal: 0, part: 1, supports: 2 } as const;

/** Two sets may link the same pair; the closest kind is told. */
function strongest(related: readonly Related[]): ReadonlyMap<string, Related> {
  const found = new Map<string, Related>();
  for (const one of related) {
    const known = found.get(one.row);
    if (known === undefined || STRENGTH[one.kind] < STRENGTH[known.kind]) found.set(one.row, one);
  }
  return found;
}

const OPEN = new Set(['partial', 'unmet']);

export function standingOf(points: readonly Standpoint[]): Standing {
  const asked = points.filter((point) => point.required !== false);
  if (asked.length === 0) return 'notRequired';
  if (asked.some((point) => point.verdict === 'failed')) return 'failed';
  if (asked.some((point) => OPEN.has(point.verdict))) return 'open';
  if (asked.some((point) => point.verdict === 'undetermined')) return 'undetermined';
  if (asked.every((point) => point.verdict === 'notApplicable')) return 'notApplicable';
  if (asked.every((point) => point.reads.verified)) return 'verified';
  return asked.every((point) => point.reads.evidenced) ? 'evidenced' : 'claimed';
}

function openAt(points: readonly Standpoint[]): readonly string[] {
  return points
    .filter((point) => point.required !== false)
    .filter(({ verdict }) => OPEN.has(verdict) || verdict === 'undetermined' || verdict === 'failed')
    .map((point) => point.place)
    .sort(byCodeUnit);
}
