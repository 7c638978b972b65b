/** Interfaces as a row makes them of those that are there: filled in, moved, added, or refused at the cell. */
import { describe, expect, it } from 'vitest';
import { problemSink } from '../../model/problems.ts';
import type { AssetInterface } from '../../model/schema/network.ts';
import { fieldNamed } from '../column.ts';
import { INTERFACE_PARTS } from './fields.ts';
import { interfaceEntries, statedInterfaces } from './interface-cells.ts';
import { withInterfaces } from './interfaces.ts';

/** Short names stand for addresses and MACs here, as if somebody had said that they are. */
const said = {
  meant: new Map('a a1 a2 a3 m m1 m2 m3 m9 M-2'.split(' ').map((text) => [text.toLowerCase(), text])),
  strange: () => undefined,
};

/** What becomes of the interfaces; or the fields whose cells are refused. */
function made(
  now: readonly AssetInterface[],
  cells: { readonly [Part in (typeof INTERFACE_PARTS)[number]]?: string | undefined },
): readonly AssetInterface[] | string {
  const sink = problemSink();
  const at = (field: string) => ({ place: () => ({ file: field, line: 1, column: 1 }) });
  const values = new Map(
    INTERFACE_PARTS.flatMap((id) => {
      const field = fieldNamed('interfaces', id);
      const text = cells[id];
      if (field === undefined || text === undefined) return [];
      return [[id, interfaceEntries(sink, { ...field, id }, text, at(id), said)] as const];
    }),
  );
  const next = withInterfaces(sink, now, statedInterfaces(sink, values, at), at);
  return sink.total === 0 ? next : sink.problems.map((each) => `${each.at.file} ${each.code}`).join(', ');
}

describe('cells of several interfaces', () => {
  it('are paired by position, also of what is empty or stands twice', () => {
    expect(made([], { address: 'a1; a2; a3', mac: 'm1;;m3', network: 'control; control; office' })).toEqual([
      { address: 'a1', mac: 'm1', network: 'control' },
      { address: 'a2', network: 'control' },
      { address: 'a3', mac: 'm3', network: 'office' },
    ]);
    expect(made([], { address: '10.0.0.1; 10.0.0.2;', mac: '-; m2' })).toEqual([
      { address: '10.0.0.1' },
      { address: '10.0.0.2', mac: 'm2' },
    ]);
  });

  it('are refused where one column has fewer, save the network of all', () => {
    expect(made([], { address: '10.0.0.1; 10.0.0.2', mac: 'm1' })).toBe('mac wrong-value');
    expect(made([], { address: '10.0.0.1', mac: 'm1; m2' })).toBe('address wrong-value');
    expect(made([], { address: '10.0.0.1, 10.0.0.2', network: 'Plant LAN' })).toEqual([
      { address: '10.0.0.1', network: 'Plant LAN' },
      { address: '10.0.0.2', network: 'Plant LAN' },
    ]);
  });

  it('keep spaces in the name of a network and in a MAC, and part addresses at them', () => {
    expect(made([], { network: 'Plant LAN' })).toEqual([{ network: 'Plant LAN' }]);
    expect(made([], { mac: '00 1B 44 11 3A B7' })).toEqual([{ mac: '00 1B 44 11 3A B7' }]);
    expect(made([], { address: '10.0.0.1 10.0.0.2' })).toEqual([
      { address: '10.0.0.1' },
      { address: '10.0.0.2' },
    ]);
  });
});

describe('an interface that is there', () => {
  const two: readonly AssetInterface[] = [{ address: 'a1' }, { address: 'a2', mac: 'm2' }];

  it('is found by its address or its MAC among several, and filled in', () => {
    expect(made(two, { address: 'a1', mac: 'm1', network: 'n' })).toEqual([
      { address: 'a1', mac: 'm1', network: 'n' },
      two[1],
    ]);
    expect(made(two, { mac: 'M-2', network: 'n' })).toEqual([two[0], { ...two[1], network: 'n' }]);
  });

  it('is refused what it says otherwise', () => {
    expect(made(two, { address: 'a2', mac: 'm9' })).toBe('mac wrong-value');
    expect(made(two, { network: 'n' })).toBe('network wrong-value');
    expect(made([{ address: 'a1', mac: 'm1' }], { address: 'a2' })).toBe('address wrong-value');
    expect(made([{ address: 'a1' }], { address: 'a2', mac: 'm2' })).toBe('address wrong-value');
  });

  it('moves to another address with its MAC, or where it is the only one and neither says a MAC', () => {
    expect(made(two, { address: 'a3', mac: 'm2' })).toEqual([two[0], { address: 'a3', mac: 'm2' }]);
    expect(made([{ address: 'a1', network: 'n' }], { address: 'a2' })).toEqual([
      { address: 'a2', network: 'n' },
    ]);
    expect(made([{ address: 'a1', network: 'n' }], { address: 'a1', network: 'o' })).toEqual([
      { address: 'a1', network: 'o' },
    ]);
  });

  it('is left beside another that is not there yet', () => {
    expect(made([{ address: 'a1', mac: 'm1' }], { address: 'a2', mac: 'm2' })).toEqual([
      { address: 'a1', mac: 'm1' },
      { address: 'a2', mac: 'm2' },
    ]);
    expect(made(two, { address: 'a3' })).toEqual([...two, { address: 'a3' }]);
  });

  it('is the same when the same row comes again', () => {
    for (const cells of [
      { address: 'a1; a2', mac: 'm; m' },
      { address: 'a; a', mac: 'm1; m2' },
      { address: 'a; a', network: 'n; o' },
      { network: 'n; n' },
      { mac: '00:1B:44:11:3A:B7', network: 'n' },
    ]) {
      const once = made([], cells);
      expect(made(once as readonly AssetInterface[], cells)).toEqual(once);
    }
    expect(made([], { address: 'a1; a2', mac: 'm; m' })).toHaveLength(2);
    expect(made([], { network: 'n; n' })).toHaveLength(2);
  });
});
