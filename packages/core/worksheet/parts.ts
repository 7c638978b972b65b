/** Facts are rows of a sheet and parts of their zone, their conduit or the site: taken out of it, and put back into it. */
import { byCodeUnit } from '../lib/order.ts';
import { apply, type Change } from '../model/change.ts';
import { entitiesFrom, entityOf, type Entities } from '../model/entities.ts';
import type { Facts, Plant } from '../model/plant.ts';

/** A fact with all that can be said of it, whether its text is bare or not. */
export type FactRow = Exclude<Facts[string], boolean | string>;

/** What states facts. */
interface Owner {
  readonly kind: 'site' | 'zone' | 'conduit';
  readonly id: string;
}

export function factKey(place: string, fact: string): string {
  return `${place} ${fact}`;
}

/** The place whose fact it is, and the fact. */
export function ownerOf(key: string): { readonly owner: Owner; readonly fact: string } {
  const [place = '', fact = ''] = key.split(' ');
  const [kind = '', id = kind] = place.split(':');
  return { owner: { kind: kind as Owner['kind'], id }, fact };
}

/** null where the place states nothing of the fact, or is not there. */
export function factOf(plant: Plant, entities: Entities, key: string): FactRow | null {
  const { owner, fact } = ownerOf(key);
  const stated = statingFacts(plant, entities, owner)?.facts?.[fact];
  if (stated === undefined) return null;
  return typeof stated === 'object' ? stated : { value: stated };
}

type Stating = { readonly facts?: Facts | undefined } | undefined;

function statingFacts({ site }: Plant, entities: Entities, { kind, id }: Owner): Stating {
  return kind === 'site' ? site : entityOf(entities, kind, id);
}

/** Whether there is a place to state it; the site is always there. */
export function hasOwner(entities: Entities, key: string): boolean {
  const { kind, id } = ownerOf(key).owner;
  return kind === 'site' || entityOf(entities, kind, id) !== undefined;
}

/** The plant with these facts; null where nothing is to be stated. */
export function withFacts(plant: Plant, facts: ReadonlyMap<string, FactRow | null>): Plant {
  const entities = entitiesFrom(plant);
  const owners = new Map<string, { readonly owner: Owner; readonly facts: Record<string, Facts[string]> }>();
  for (const [key, row] of facts) {
    const { owner, fact } = ownerOf(key);
    const name = `${owner.kind} ${owner.id}`;
    const known = owners.get(name) ?? {
      owner,
      facts: { ...statingFacts(plant, entities, owner)?.facts },
    };
    owners.set(name, known);
    if (row === null) delete known.facts[fact];
    else known.facts[fact] = statedAs(row);
  }
  const changes = [...owners.values()].map(({ owner, facts: stated }): Change => {
    const before = statingFacts(plant, entities, owner) ?? {};
    return { ...owner, before: null, after: stating(before, stated) as Change['after'] };
  });
  return apply(plant, changes);
}

/** Bare where there is no more to say. */
function statedAs(row: FactRow): Facts[string] {
  return Object.keys(row).length === 1 ? row.value : row;
}

/** null where nothing is left of it, which only a site can come to. */
function stating(before: object, facts: Readonly<Record<string, Facts[string]>>): object | null {
  const { facts: _, ...rest } = before as { readonly facts?: Facts };
  const names = Object.keys(facts).sort(byCodeUnit);
  if (names.length > 0)
    return { ...rest, facts: Object.fromEntries(names.map((name) => [name, facts[name]])) };
  return Object.keys(rest).length === 0 ? null : rest;
}
