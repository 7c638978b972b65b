/** Countermeasures are rows of a sheet and parts of the scenario they stand against. */
import type { Countermeasure, Scenario } from '../model/plant.ts';
import { flattened, unflattened } from './inside.ts';
import { freeKey, keyByNumber, type CountermeasureRow, type Owner, type Part, type PartRow } from './part.ts';

/** No id has a space in it. */
export function countermeasureKey(scenario: string, id: string): string {
  return `${scenario} ${id}`;
}

function ownerOf(key: string): Owner {
  return { kind: 'scenario', id: key.slice(0, key.indexOf(' ')) };
}

function rowsIn({ id }: Owner, stating: object): ReadonlyMap<string, CountermeasureRow> {
  const rows = new Map<string, CountermeasureRow>();
  for (const each of (stating as Scenario).countermeasures ?? [])
    rows.set(freeKey(rows, countermeasureKey(id, each.id)), { scenario: id, ...flattened(each) });
  return rows;
}

function sectionOf(rows: ReadonlyMap<string, PartRow>): readonly Countermeasure[] | undefined {
  if (rows.size === 0) return undefined;
  return ([...rows.values()] as readonly CountermeasureRow[]).map((row) => {
    const { scenario: _, ...each } = row;
    return unflattened(each);
  });
}

export const COUNTERMEASURE_PART: Part = {
  section: 'countermeasures',
  ownerOf,
  rowsIn,
  sectionOf,
  keyAt: keyByNumber,
};
