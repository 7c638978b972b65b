/**
 * The rows a plant is judged on, as columns: the rows of the catalog in its order, then the rows of the
 * plant's overlays. Overlay rows go through the same evaluation but belong to no FR, so they can never
 * change an SL.
 */
import { byCodeUnit } from '../lib/order.ts';
import type { EvidenceKind, FrId, Overlay, OverlayRow } from '../model/plant.ts';
import type { TableSource } from './table-source.ts';

export const FR_ORDER: readonly FrId[] = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'];
export const FR_COUNT = 7;

export const KIND_BIT: Readonly<Record<EvidenceKind, number>> = {
  documentation: 1,
  implementation: 2,
  effectiveness: 4,
};
const OVERLAY_KINDS = KIND_BIT.implementation | KIND_BIT.effectiveness;

function kindBits(kinds: readonly EvidenceKind[]): number {
  return kinds.reduce((bits, kind) => bits | KIND_BIT[kind], 0);
}

export interface RowTable {
  readonly count: number;
  /** Rows from here on are overlay rows. */
  readonly overlayStart: number;
  /** `<document>/<row>`, the form of every output. */
  readonly key: readonly string[];
  /** Finds a row by either spelling of its reference. */
  readonly find: ReadonlyMap<string, number>;
  /** Row of the base requirement, or -1. */
  readonly base: Int16Array;
  /** 1 to 4; 0 for overlay rows. */
  readonly level: Uint8Array;
  /** Position of the FR in vector order; FR_COUNT for overlay rows. */
  readonly fr: Uint8Array;
  /** Bit per fact of the catalog. */
  readonly facts: Uint32Array;
  /** Bits of the kinds of evidence that count. */
  readonly accepts: Uint8Array;
  /** 1 when the row is judged at a conduit that holds no asset. */
  readonly atConduit: Uint8Array;
  /** 1 when an answer given higher up may count. */
  readonly inherits: Uint8Array;
  /** 1 when the row keeps its own verdict under a base that is not applicable. */
  readonly ownUnderNotApplicable: Uint8Array;
  readonly factIds: readonly string[];
  readonly factBit: ReadonlyMap<string, number>;
  /** Catalog rows of each FR, in vector order. */
  readonly rowsOfFr: readonly (readonly number[])[];
  /** Overlay rows that are asked only from some SL-T up. */
  readonly byTarget: readonly number[];
  /** Rows that depend on a fact. */
  readonly conditional: readonly number[];
  /** By row: its REs, and the overlay rows that it may satisfy. */
  readonly dependants: readonly (readonly number[])[];
  /** By row: every spelling of its reference, in code-unit order. */
  readonly spellings: readonly (readonly string[])[];
  readonly overlays: readonly { readonly overlay: Overlay; readonly row: OverlayRow }[];
}

export function rowTable(catalog: TableSource, overlays: readonly Overlay[]): RowTable {
  const name = catalog.name ?? catalog.id;
  const overlayRows = overlays.flatMap((overlay) => overlay.rows.map((row) => ({ overlay, row })));
  const start = catalog.rows.length;
  const count = start + overlayRows.length;
  const factIds = catalog.facts.map((fact) => fact.id);
  // INVARIANT: facts are bits of one 32-bit word; parseCatalog refuses a catalog with more.
  const factBit = new Map(factIds.map((id, bit) => [id, bit] as const));
  const maskOf = (facts: readonly string[] | undefined): number => {
    let mask = 0;
    for (const fact of facts ?? []) mask |= 1 << (factBit.get(fact) ?? 31);
    return mask >>> 0;
  };
  const rowIndex = new Map(catalog.rows.map((row, index) => [row.id, index] as const));
  const table = {
    key: [] as string[],
    find: new Map<string, number>(),
    base: new Int16Array(count).fill(-1),
    level: new Uint8Array(count),
    fr: new Uint8Array(count).fill(FR_COUNT),
    facts: new Uint32Array(count),
    accepts: new Uint8Array(count).fill(OVERLAY_KINDS),
    atConduit: new Uint8Array(count).fill(1),
    inherits: new Uint8Array(count).fill(1),
    ownUnderNotApplicable: new Uint8Array(count),
  };
  catalog.rows.forEach((row, r) => {
    table.key.push(`${name}/${row.id}`);
    table.find.set(`${name}/${row.id}`, r);
    table.find.set(`${catalog.id}@${catalog.edition}/${row.id}`, r);
    table.base[r] = row.base === null ? -1 : (rowIndex.get(row.base) ?? -1);
    table.level[r] = row.level;
    table.fr[r] = row.fr === null ? FR_COUNT : FR_ORDER.indexOf(row.fr);
    table.facts[r] = maskOf(row.facts);
    table.accepts[r] = kindBits(row.evidence);
    table.atConduit[r] = row.conduit ? 1 : 0;
    table.inherits[r] = row.inherits ? 1 : 0;
    table.ownUnderNotApplicable[r] = row.ownVerdictWhenBaseNotApplicable ? 1 : 0;
  });
  overlayRows.forEach(({ overlay, row }, index) => {
    table.key.push(`${overlay.id}/${row.id}`);
    table.find.set(`${overlay.id}/${row.id}`, start + index);
    table.facts[start + index] = maskOf(row.facts);
    if (row.evidence !== undefined) table.accepts[start + index] = kindBits(row.evidence);
  });
  return {
    count,
    overlayStart: start,
    ...table,
    factIds,
    factBit,
    overlays: overlayRows,
    ...lookups(table, overlayRows, start),
  };
}

type Columns = Pick<RowTable, 'find' | 'key' | 'base' | 'fr' | 'facts'>;

/** The columns read the other way round. */
function lookups(
  table: Columns,
  overlays: RowTable['overlays'],
  start: number,
): Pick<RowTable, 'rowsOfFr' | 'byTarget' | 'conditional' | 'dependants' | 'spellings'> {
  const rows = table.key.map((_, row) => row);
  const dependants = rows.map((): number[] => []);
  for (const row of rows) dependants[table.base[row] as number]?.push(row);
  overlays.forEach(({ row }, index) => {
    for (const ref of row.satisfiedBy ?? []) dependants[table.find.get(ref) ?? -1]?.push(start + index);
  });
  const spellings = rows.map((): string[] => []);
  for (const [ref, row] of table.find) spellings[row]?.push(ref);
  return {
    rowsOfFr: FR_ORDER.map((_, f) => rows.filter((row) => table.fr[row] === f)),
    byTarget: overlays.flatMap(({ row }, index) => (row.fromSl === undefined ? [] : [start + index])),
    conditional: rows.filter((row) => table.facts[row] !== 0),
    dependants,
    spellings: spellings.map((refs) => refs.sort(byCodeUnit)),
  };
}
