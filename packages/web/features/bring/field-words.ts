/** What fields of a register are called, as its worksheet calls them. */
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import {
  inventoryFields,
  isInterfacePart,
  type InventoryKind,
} from '@bulkhead/core/worksheet/inventory/fields.ts';

type Heads = Readonly<Record<string, { readonly head: string; readonly note: string } | undefined>>;

export function fieldWords(words: SheetWords, kind: InventoryKind): (field: string) => string {
  const of = words[kind] as Heads;
  const interfaces = words.interfaces as Heads;
  return (field) => (isInterfacePart(field) ? interfaces[field] : of[field])?.head ?? field;
}

export function fieldIds(kind: InventoryKind): readonly string[] {
  return inventoryFields(kind).map(({ id }) => id);
}

/** Words that a field takes; null for one that takes any text. */
export function wordsOfField(kind: InventoryKind, field: string): readonly string[] | null {
  const shape = inventoryFields(kind).find(({ id }) => id === field)?.shape;
  if (shape?.type === 'words') return shape.words;
  return shape?.type === 'flag' ? ['true', 'false'] : null;
}
