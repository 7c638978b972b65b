/**
 * Interfaces are rows of a sheet and parts of the asset they are of. They have no id, so they are known by what people
 * know them by: the name, else the MAC address, else the address. Where an asset has two that are called alike, both are
 * known by all that is said of them: a change of one meanwhile is then a conflict and never goes to the other.
 */
import { sha256Of } from '../lib/digest.ts';
import type { Asset } from '../model/plant.ts';
import type { AssetInterface } from '../model/schema/network.ts';
import {
  freeKey,
  keyByNumber,
  keyText,
  type InterfaceRow,
  type Owner,
  type Part,
  type PartRow,
} from './part.ts';

const KNOWN_BY = ['name', 'mac', 'address'] as const;

export function interfaceKey(row: Partial<InterfaceRow>): string {
  const known = KNOWN_BY.find((field) => row[field] !== undefined);
  const name = known === undefined ? '' : keyText(row[known] as string, sha256Of);
  return `${row.asset ?? ''} ${known ?? 'none'}:${name}`;
}

function wholeKey(row: InterfaceRow): string {
  const all = ['name', 'mac', 'address', 'network', 'zone'] as const;
  const said = JSON.stringify(all.map((field) => row[field] ?? null));
  return `${row.asset} ${sha256Of(said)}`;
}

function ownerOf(key: string): Owner {
  return { kind: 'asset', id: key.slice(0, key.indexOf(' ')) };
}

function rowsIn({ id }: Owner, stating: object): ReadonlyMap<string, InterfaceRow> {
  const rows = ((stating as Asset).interfaces ?? []).map((each): InterfaceRow => ({ asset: id, ...each }));
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(interfaceKey(row), (counts.get(interfaceKey(row)) ?? 0) + 1);
  const keyed = new Map<string, InterfaceRow>();
  for (const row of rows) {
    const isAlone = counts.get(interfaceKey(row)) === 1;
    // Two of which the same is said are the same to everybody.
    keyed.set(freeKey(keyed, isAlone ? interfaceKey(row) : wholeKey(row)), row);
  }
  return keyed;
}

function sectionOf(rows: ReadonlyMap<string, PartRow>): readonly AssetInterface[] | undefined {
  if (rows.size === 0) return undefined;
  return ([...rows.values()] as readonly InterfaceRow[]).map((row) => {
    const { asset: _, ...each } = row;
    return each;
  });
}

export const INTERFACE_PART: Part = {
  section: 'interfaces',
  ownerOf,
  rowsIn,
  sectionOf,
  keyAt: keyByNumber,
};
