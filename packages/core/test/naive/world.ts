/**
 * What every paragraph of the naive evaluator looks at: the plant, the catalog, the day, and one place.
 * The naive evaluator is the second opinion on docs/rules.md. It is written to be read beside that text:
 * plain arrays, searched again and again. It shares no code with evaluate/.
 */
import type { Catalog, CatalogRow } from '../../catalog/catalog.ts';
import type { Missing, Reads, Reason, Verdict, VerdictCode } from '../../evaluate/assessment.ts';
import type { Answer, Asset, Conduit, EvidenceKind, Plant, Zone } from '../../model/plant.ts';

/** What is said, and the day it is looked at. */
export interface Told {
  readonly plant: Plant;
  readonly asOf: string;
}

export interface World extends Told {
  readonly catalog: Catalog;
}

export type Place =
  | { readonly kind: 'zone'; readonly ref: string; readonly zone: Zone }
  | { readonly kind: 'conduit'; readonly ref: string; readonly conduit: Conduit };

/** The site, a supplier, a product, an asset as a component (3.10): nothing lies in it, no fact is stated of it. */
export interface LonePlace {
  readonly kind: 'lone';
  readonly ref: string;
  /** What shows this place shows the lone place as well: the product of an asset. */
  readonly shownBy: readonly string[];
}

/** The places of which evidence and checks count at this one. */
export function refsOf(place: Place | LonePlace): readonly string[] {
  return place.kind === 'lone' ? [place.ref, ...place.shownBy] : [place.ref];
}

/** What is asked of a place: a row of a catalog or a row of an overlay. */
export interface Asked {
  readonly key: string;
  /** Other ways to write the key. */
  readonly spellings: readonly string[];
  /** null for a row without a level: of an overlay, or of a document that has none. */
  readonly level: number | null;
  readonly facts: readonly string[];
  readonly kinds: readonly EvidenceKind[];
  readonly inherits: boolean;
}

/** A verdict with its `upper` reading, before it is written out. */
export interface Judged {
  readonly verdict: VerdictCode;
  readonly from: string | null;
  readonly reads: Reads;
  readonly upper: boolean;
  readonly reason?: Reason;
  readonly missing?: Missing;
  readonly error?: NonNullable<Verdict['error']>;
  readonly blockedBy?: NonNullable<Verdict['blockedBy']>;
  readonly effectiveTo?: number;
}

export const NONE: Reads = { claimed: false, evidenced: false, verified: false };
export const ALL: Reads = { claimed: true, evidenced: true, verified: true };

export function keyOf(catalog: Catalog, row: CatalogRow): string {
  return `${catalog.id}/${row.id}`;
}

/** The row as something asked of a place. */
export function askedRow(catalog: Catalog, row: CatalogRow): Asked {
  return {
    key: keyOf(catalog, row),
    spellings: [keyOf(catalog, row), `${catalog.id}@${catalog.edition}/${row.id}`],
    level: row.level,
    facts: row.facts,
    kinds: row.evidence,
    inherits: row.inherits,
  };
}

/** The row a requirement reference names, with or without the edition. */
export function rowNamed(catalog: Catalog, requirement: string): CatalogRow | undefined {
  return catalog.rows.find((row) => askedRow(catalog, row).spellings.includes(requirement));
}

/** The answer given to this at exactly this place. */
export function answerAt(world: Told, ref: string, asked: Asked): Answer | undefined {
  return world.plant.answers.find(
    (answer) => answer.place === ref && asked.spellings.includes(answer.requirement),
  );
}

/** An asset is in a zone or conduit that its `zones` or `conduits` list (3.2). */
export function assetsIn(world: Told, place: Place | LonePlace): Asset[] {
  if (place.kind === 'lone') return [];
  if (place.kind === 'zone') {
    const zone = place.zone;
    return world.plant.assets.filter((asset) => (asset.zones ?? []).includes(zone.id));
  }
  const conduit = place.conduit;
  return world.plant.assets.filter((asset) => (asset.conduits ?? []).includes(conduit.id));
}

/** The zone itself, its parent, the parent of that, and so on. */
export function zoneAndAbove(world: Told, zone: Zone): Zone[] {
  const chain: Zone[] = [];
  let next: Zone | undefined = zone;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    const parent: string | undefined = next.parent;
    next = parent === undefined ? undefined : world.plant.zones.find((other) => other.id === parent);
  }
  return chain;
}

/** The written day is the last one: past only from the day after. */
export function isPast(lastDay: string | undefined, asOf: string): boolean {
  return lastDay !== undefined && asOf > lastDay;
}

/** Not yet: before the first day. */
export function isBefore(firstDay: string | undefined, asOf: string): boolean {
  return firstDay !== undefined && asOf < firstDay;
}
