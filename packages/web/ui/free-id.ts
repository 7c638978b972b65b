import { idOf } from '@bulkhead/core/worksheet/inventory/ids.ts';

/** An id out of a name, of nothing else; empty where nothing of the name can stand in one. */
export function freeId(name: string, kind: string, taken: ReadonlySet<string>): string {
  const wanted = idOf(name.trim(), kind) ?? '';
  if (wanted === '') return '';
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted.slice(0, 58)}-${n}`;
    if (!taken.has(id)) return id;
  }
}
