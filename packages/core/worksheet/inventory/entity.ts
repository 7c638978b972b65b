/** An entry as a row makes it: what the row says over what is there. */
import { refuse, type Placed, type ProblemSink } from '../../model/problems.ts';
import type { Asset } from '../../model/plant.ts';
import { valueOfText } from '../values.ts';
import { INVENTORY_FORMS, isInterfacePart, type InventoryEntity, type InventoryKind } from './fields.ts';
import { statedInterfaces, type StatedInterface } from './interface-cells.ts';
import { withInterfaces } from './interfaces.ts';
import type { InventoryMapping } from './mapping.ts';

interface Saying {
  readonly id: string;
  readonly called: string;
  readonly before: InventoryEntity | null;
  readonly values: ReadonlyMap<string, unknown>;
  /** Where they are not as the cells say. */
  readonly interfaces?: readonly StatedInterface[] | undefined;
  readonly at: (field: string) => Placed;
  readonly mapping: InventoryMapping;
}

export function entityOfRow(
  sink: ProblemSink,
  kind: InventoryKind,
  { id, called, before, values, interfaces, at, mapping }: Saying,
): InventoryEntity {
  const said: Record<string, unknown> = { ...before, id };
  for (const [field, value] of values) if (field !== 'id' && !isInterfacePart(field)) said[field] = value;
  // What it was called in the table is not lost.
  if (said['name'] === undefined && called !== '' && isNamed(kind, called !== id)) said['name'] = called;
  if (before === null)
    for (const [field, value] of Object.entries(mapping.otherwise ?? {}))
      if (said[field] === undefined) put(sink, said, kind, field, value, at('id'));
  for (const field of INVENTORY_FORMS[kind].required)
    if (said[field] === undefined) refuse(sink, 'missing-field', at(field), { fields: [field], n: 1 });
  if (kind === 'assets') {
    const stated = interfaces ?? statedInterfaces(sink, values, at);
    const now = (before as Asset | null)?.interfaces ?? [];
    if (stated.length > 0) said['interfaces'] = withInterfaces(sink, now, stated, at);
  }
  // A row with something refused in it is left out as a whole.
  return said as unknown as InventoryEntity;
}

/** Whether what a row calls itself is its name where it states none. @param isOther it says more than the id */
function isNamed(kind: InventoryKind, isOther: boolean): boolean {
  return INVENTORY_FORMS[kind].required.includes('name') || (kind === 'assets' && isOther);
}

/** What is stated for empty cells is held against the field as a cell is. */
function put(
  sink: ProblemSink,
  said: Record<string, unknown>,
  kind: InventoryKind,
  field: string,
  text: string,
  at: Placed,
): void {
  const column = INVENTORY_FORMS[kind].fields.find(({ id }) => id === field);
  if (column !== undefined) said[column.id] = valueOfText(sink, column, text, at);
}
