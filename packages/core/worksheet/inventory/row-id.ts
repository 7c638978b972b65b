/** The id under which a row is taken. */
import { REFUSED } from '../../model/text/refused.ts';
import { INVENTORY_FORMS, type InventoryKind } from './fields.ts';
import { idOf } from './ids.ts';
import type { Named } from './naming.ts';
import type { RowFields } from './row.ts';

/** Null where the row says nothing by which it could be known. */
export function idOfRow(
  kind: InventoryKind,
  named: Named,
  { called, isByName, values }: Pick<RowFields, 'called' | 'isByName' | 'values'>,
): string | null {
  const known = isByName ? idOfName(kind, named, called) : null;
  return known ?? idOf(called === '' ? nameOfParts(kind, values) : called, INVENTORY_FORMS[kind].entity);
}

/** Of the one thing of the plant that has this name; null where none has it, or several have. */
function idOfName(kind: InventoryKind, { asset, conduit }: Named, name: string): string | null {
  if (kind === 'assets') return asset(name);
  return kind === 'conduits' ? conduit(name) : null;
}

/** Without a name of its own a flow is known by its ends and what it speaks, a product by what it is called and its version. */
function nameOfParts(kind: InventoryKind, values: ReadonlyMap<string, unknown>): string {
  const parts = INVENTORY_FORMS[kind].parts.flatMap((field) => {
    const value = values.get(field);
    if (value === undefined || value === REFUSED) return [];
    return String(value).replace(/^(?:asset|zone):/, '');
  });
  return parts.length < 2 ? '' : parts.join('-');
}
