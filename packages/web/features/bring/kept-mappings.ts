/** Mappings that somebody gave a name, in this browser: by heads, so that columns may stand elsewhere the next time. */
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';

/** By the name of a head. Which zones are meant or made is a matter of one plant and of one list. */
export interface KeptMapping extends Omit<InventoryMapping, 'columns' | 'sheet' | 'head' | 'zones'> {
  readonly heads: Readonly<Record<string, string>>;
}

type Kept = Readonly<Record<string, KeptMapping>>;

const KEY = 'bulkhead.mappings';
const MOST = 50;

export function keptMappings(): Kept {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Kept) : {};
  } catch {
    return {};
  }
}

export function keepMapping(name: string, mapping: KeptMapping): void {
  const others = Object.entries(keptMappings()).filter(([each]) => each !== name);
  const all = Object.fromEntries([[name, mapping], ...others].slice(0, MOST));
  localStorage.setItem(KEY, JSON.stringify(all));
}

export function toKeep(mapping: InventoryMapping, { columns }: InventoryShown): KeptMapping {
  const { words = {}, otherwise } = mapping;
  const { zones: _, ...kept } = words;
  const heads = columns.flatMap(({ field, head }) => (field === null ? [] : [[field, head] as const]));
  return { words: kept, otherwise, heads: Object.fromEntries(heads) };
}

/** Onto a table: columns whose heads it has. */
export function onto(kept: KeptMapping, shown: InventoryShown): InventoryMapping {
  const { heads, words, otherwise } = kept;
  const columns = Object.entries(heads).flatMap(([field, head]) => {
    const found = shown.columns.find((column) => column.head === head);
    return found === undefined ? [] : [[field, found.column] as const];
  });
  return { words, otherwise, sheet: shown.sheet, head: shown.head, columns: Object.fromEntries(columns) };
}
