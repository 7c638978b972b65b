/** Facts are rows of a sheet and parts of their zone, their conduit or the site. */
import { byCodeUnit } from '../lib/order.ts';
import type { Facts } from '../model/plant.ts';
import type { FactRow, Owner, Part, PartRow } from './part.ts';

export function factKey(place: string, fact: string): string {
  return `${place} ${fact}`;
}

function ownerOf(key: string): Owner {
  const [place = ''] = key.split(' ');
  const [kind = '', id = kind] = place.split(':');
  return { kind: kind as Owner['kind'], id };
}

function placeOf({ kind, id }: Owner): string {
  return kind === 'site' ? kind : `${kind}:${id}`;
}

function rowsIn(owner: Owner, stating: object): ReadonlyMap<string, FactRow> {
  const { facts = {} } = stating as { readonly facts?: Facts };
  const place = placeOf(owner);
  const rows = Object.entries(facts).map(
    ([fact, stated]) =>
      [factKey(place, fact), typeof stated === 'object' ? stated : { value: stated }] as const,
  );
  return new Map(rows);
}

function sectionOf(rows: ReadonlyMap<string, PartRow>): Facts | undefined {
  if (rows.size === 0) return undefined;
  const stated = [...rows].map(
    ([key, row]) => [key.slice(key.indexOf(' ') + 1), statedAs(row as FactRow)] as const,
  );
  return Object.fromEntries(stated.sort(([a], [b]) => byCodeUnit(a, b)));
}

/** Bare where there is no more to say. */
function statedAs(row: FactRow): Facts[string] {
  return Object.keys(row).length === 1 ? row.value : row;
}

export const FACT_PART: Part = {
  section: 'facts',
  ownerOf,
  rowsIn,
  sectionOf,
  keyAt: (rows, at) => [...rows.keys()].find((key) => key.endsWith(` ${at}`)),
};
