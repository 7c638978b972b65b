/** What a word of the table may mean, as a mapping says it: something that is there, something to be made, or nothing. */
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import { ROLES } from '@bulkhead/core/model/schema/supply.ts';
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';

export interface Word {
  readonly field: string;
  readonly text: string;
}

/** Things that a field names, and that may be made where there is none of that name. */
export type Named = keyof InventoryShown['made'];

/** Of a cell that says nothing. */
export const NOTHING = '-';

export function namedBy(kind: InventoryKind, field: string): Named | null {
  if (field === 'zones' || field === 'joins') return 'zones';
  if (field === 'productVersion') return 'products';
  return kind === 'products' && field === 'supplier' ? 'suppliers' : null;
}

export function isDecided(mapping: InventoryMapping, kind: InventoryKind, { field, text }: Word): boolean {
  const named = namedBy(kind, field);
  if (mapping.words?.[field]?.[text] !== undefined) return true;
  return named !== null && mapping[named]?.[text] !== undefined;
}

/** @param meant a word or an id of what is there, a dash for nothing; null takes back what was decided */
export function withWord(
  mapping: InventoryMapping,
  { field, text }: Word,
  meant: string | null,
): InventoryMapping {
  const { [text]: _, ...others } = mapping.words?.[field] ?? {};
  // A text that is decided anew keeps its row.
  const of = meant === null ? others : { ...mapping.words?.[field], [text]: meant };
  return { ...mapping, words: { ...mapping.words, [field]: of } };
}

type Made<N extends Named> = NonNullable<InventoryMapping[N]>[string];

/** @param more what is stated of it; null where it is not to be made */
export function withMade<N extends Named>(
  mapping: InventoryMapping,
  named: N,
  text: string,
  more: Made<N> | null,
): InventoryMapping {
  const now: Readonly<Record<string, unknown>> = mapping[named] ?? {};
  const { [text]: _, ...others } = now;
  return { ...mapping, [named]: more === null ? others : { ...now, [text]: more } };
}

/** Who supplies a product. */
export const SUPPLIES = { roles: [ROLES[0]] } as const;
