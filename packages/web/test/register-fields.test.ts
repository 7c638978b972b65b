/** Fields of registers: what they are read as and changed by, and what their text makes of a thing. */
import { expect, it } from 'vitest';
import type { Asset, Conduit, Flow } from '@bulkhead/core/model/plant.ts';
import { AssetSchema, ConduitSchema, FlowSchema } from '@bulkhead/core/model/schema/network.ts';
import type { Entities } from '../api/entities.ts';
import { fieldColumns, usualFirst, type FieldColumns } from '../features/registers/field-columns.ts';
import { fieldOf, setOfField } from '../features/registers/field.ts';
import { headedTable } from '../features/registers/headed-table.ts';
import { namesOf } from '../features/registers/names.ts';
import type { Column } from '../ui/grid/column.ts';

it.each([
  [AssetSchema, 'type', 'choice'],
  [AssetSchema, 'wireless', 'flag'],
  [AssetSchema, 'verified', 'date'],
  [AssetSchema, 'zones', 'reference'],
  [AssetSchema, 'ports', 'text'],
  [FlowSchema, 'from', 'end'],
  [FlowSchema, 'conduit', 'reference'],
  [ConduitSchema, 'joins', 'reference'],
] as const)('%# %s is changed by what it takes', (schema, id, by) => {
  expect(fieldOf(schema, id).means.by).toBe(by);
});

it('has no line of text for what is made of parts', () => {
  expect(() => fieldOf(ConduitSchema, 'oneWay')).toThrow('oneWay is no field of one line');
});

it.each([
  [FlowSchema, 'interactive', 'false', { interactive: false }],
  [FlowSchema, 'ports', '502; 1000-2000', { ports: ['502', '1000-2000'] }],
  [FlowSchema, 'ports', 'a\\;b', { ports: ['a;b'] }],
  [FlowSchema, 'protocol', 'modbus-tcp', { protocol: 'modbus-tcp' }],
  [FlowSchema, 'purpose', '  ', { purpose: null }],
  [AssetSchema, 'zones', 'filters', { zones: ['filters'] }],
] as const)('%# %s makes of a thing what its text says', (schema, id, text, set) => {
  expect(setOfField(fieldOf(schema, id), text)).toEqual(set);
});

const said: Readonly<Record<string, readonly object[]>> = {
  zone: [
    { id: 'filters', name: 'Filters' },
    { id: 'dmz', name: 'dmz' },
  ],
  asset: [{ id: 'plc-1', name: 'PLC 1' }, { id: 'plc-2' }],
};
const entities = { seq: 1, of: (kind: string) => said[kind] ?? [] } as unknown as Entities;
const names = namesOf(entities);

const column = <R extends object>(
  schema: FieldColumns<R>['schema'],
  id: string,
  more: Partial<FieldColumns<R>> = {},
): Column<R> => {
  const [only] = fieldColumns<R>({
    schema,
    heads: [[id, { head: id }]],
    names,
    word: (_, value) => `<${value}>`,
    widths: {},
    mono: [],
    ...more,
  });
  return only ?? expect.fail('no column');
};

it('reads references by name, finds them by id as well, and lets them be chosen', () => {
  const zones = column<Asset>(AssetSchema, 'zones', { single: ['zones'] });
  const asset: Asset = { id: 'plc-1', type: 'controller', zones: ['filters'] };
  expect(zones.text(asset)).toBe('Filters');
  expect(zones.also?.(asset)).toEqual(['filters', 'zone:filters']);
  expect(zones.edit?.options).toEqual([
    { value: 'filters', label: 'Filters · filters' },
    { value: 'dmz', label: 'dmz' },
  ]);
  expect(zones.edit?.value(asset)).toBe('filters');
  expect(zones.edit?.value({ ...asset, zones: ['filters', 'dmz'] })).toBe('');
});

it('takes the zones of a conduit as a list of ids, and an end with its kind', () => {
  const joins = column<Conduit>(ConduitSchema, 'joins');
  const conduit: Conduit = { id: 'c', name: 'C', joins: ['filters', 'dmz'] };
  expect([joins.text(conduit), joins.edit?.value(conduit)]).toEqual(['Filters, dmz', 'filters; dmz']);
  expect(joins.edit?.options).toBeUndefined();
  const from = column<Flow>(FlowSchema, 'from');
  const flow: Flow = { id: 'f', from: 'asset:plc-1', to: 'asset:plc-2' };
  expect([from.text(flow), from.edit?.value(flow), from.edit?.isNeeded]).toEqual([
    'PLC 1',
    'asset:plc-1',
    true,
  ]);
});

it('puts words in their own order where they have one, and names an id for good', () => {
  const rank = column<Asset>(AssetSchema, 'criticality', { ranked: ['criticality'] });
  const orders = (['low', 'medium', 'high', 'critical'] as const).map((criticality) =>
    rank.order?.({ id: 'a', type: 'io', criticality }),
  );
  expect(orders).toEqual([0, 1, 2, 3]);
  expect(column<Asset>(AssetSchema, 'id').edit).toBeUndefined();
});

it('shows the usual columns first, in their order', () => {
  const columns = ['id', 'zones', 'owner', 'vendor'].map((id) => column<Asset>(AssetSchema, id));
  expect(usualFirst(columns, ['id', 'vendor', 'gone']).map(({ id }) => id)).toEqual([
    'id',
    'vendor',
    'zones',
    'owner',
  ]);
});

it('gives pasted rows the heads of the grid, unless they bring their own', () => {
  const columns = [
    { id: 'id', head: 'Id' },
    { id: 'from', head: 'From' },
  ];
  expect(headedTable('f1\tzone:a', columns)).toBe('Id\tFrom\nf1\tzone:a');
  expect(headedTable('Id\tFrom\nf1\tzone:a', columns)).toBe('Id\tFrom\nf1\tzone:a');
});
