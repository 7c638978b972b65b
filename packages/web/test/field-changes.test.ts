/** A thing before and after, told field by field. */
import { expect, it } from 'vitest';
import { fieldChanges } from '../ui/field-changes.ts';

it('tells what became otherwise, and leaves out what did not', () => {
  const before = { id: 'plc', owner: 'plant manager', zones: ['control'], note: 'old' };
  const after = { id: 'plc', owner: 'head of maintenance', zones: ['control', 'admin'], logging: false };
  expect(fieldChanges(before, after)).toEqual([
    { field: 'logging', before: null, after: 'false' },
    { field: 'note', before: 'old', after: null },
    { field: 'owner', before: 'plant manager', after: 'head of maintenance' },
    { field: 'zones', before: 'control', after: 'control, admin' },
  ]);
});

it('tells all of what is new, and parts with their names', () => {
  expect(
    fieldChanges(null, { facts: { pki: true }, interfaces: [{ name: 'lan', address: '10.0.0.1' }] }),
  ).toEqual([
    { field: 'facts', before: null, after: 'pki true' },
    { field: 'interfaces', before: null, after: 'name lan · address 10.0.0.1' },
  ]);
  expect(fieldChanges({ id: 'a' }, null)).toEqual([{ field: 'id', before: 'a', after: null }]);
});
