/** The input of rules, with a list of what one of them looks at. */
import type { Plant } from '../../model/plant.ts';
import type { RuleInput } from './rule.ts';

/**
 * One thing that was looked at, and what it was. How to look again is a function of this module with what it is given, and
 * nothing that holds the input of then: what is remembered of a thousand places would keep as many states of the plant.
 */
export interface Look {
  readonly read: Read;
  readonly of: readonly unknown[];
  readonly value: unknown;
}

type Read = (input: RuleInput, ...of: readonly never[]) => unknown;

/** What is looked at now. */
export function again({ read, of }: Look, input: RuleInput): unknown {
  return read(input, ...(of as readonly never[]));
}

/** What could not be looked at; nothing is the same. */
export const FAILED = Symbol('failed');

type Shared =
  | 'asOf'
  | 'zone'
  | 'conduit'
  | 'asset'
  | 'product'
  | 'compensations'
  | 'assetsInZone'
  | 'assetsInConduit'
  | 'flowsThrough'
  | 'worst'
  | 'scenarios';

/** Few numbers that stay as they are through most of what changes at a place. */
type Level = 'slT' | 'askedAt' | 'slA';

const READ = {
  shared: (input: RuleInput, name: Shared) => input[name],
  contradictedFacts: (input: RuleInput) => JSON.stringify([...input.contradictedFacts]),
  /** The rows at a place are others as soon as anything of the place is. */
  place: (input: RuleInput, place: string) => input.rowsAt(place),
  level: (input: RuleInput, name: Level, place: string) => input[name](place),
  standing: (input: RuleInput, place: string, key: string) => input.standingAt(place, key),
  known: (input: RuleInput, what: 'techniques' | 'library') => input.known(what),
  part: (input: RuleInput, ...asked: Parameters<RuleInput['part']>) => input.part(...asked),
  plant: (input: RuleInput, key: keyof Plant) => input.plant[key],
  plantHas: (input: RuleInput, key: keyof Plant) => key in input.plant,
  plantKeys: (input: RuleInput) => Object.keys(input.plant).join(' '),
} as const;

type LookAt = <A extends readonly unknown[], T>(
  name: string,
  read: (input: RuleInput, ...of: A) => T,
  ...of: A
) => T;

/** INVARIANT: what the input gives is never changed afterwards. @param looks are added to */
export function watched(input: RuleInput, looks: Map<string, Look>): RuleInput {
  const look: LookAt = (name, read, ...of) => {
    const before = looks.get(name);
    if (before !== undefined && before.value !== FAILED) return before.value as never;
    const how = { read: read as unknown as Read, of };
    looks.set(name, { ...how, value: FAILED });
    const value = read(input, ...of);
    looks.set(name, { ...how, value });
    return value;
  };
  const shared = <Name extends Shared>(name: Name): RuleInput[Name] =>
    look(name, READ.shared, name) as RuleInput[Name];
  const at = <T>(place: string, give: () => T): T => {
    look(`place ${place}`, READ.place, place);
    return give();
  };
  return {
    plant: watchedPlant(input.plant, look),
    get asOf() {
      return shared('asOf');
    },
    get zone() {
      return shared('zone');
    },
    get conduit() {
      return shared('conduit');
    },
    get asset() {
      return shared('asset');
    },
    get product() {
      return shared('product');
    },
    get compensations() {
      return shared('compensations');
    },
    get assetsInZone() {
      return shared('assetsInZone');
    },
    get assetsInConduit() {
      return shared('assetsInConduit');
    },
    get flowsThrough() {
      return shared('flowsThrough');
    },
    get contradictedFacts() {
      look('contradictedFacts', READ.contradictedFacts);
      return input.contradictedFacts;
    },
    get worst() {
      return shared('worst');
    },
    get scenarios() {
      return shared('scenarios');
    },
    zonesOfEnd: (end) => {
      shared('asset');
      return input.zonesOfEnd(end);
    },
    slT: (place) => look(`slT ${place}`, READ.level, 'slT', place),
    askedAt: (place) => look(`askedAt ${place}`, READ.level, 'askedAt', place),
    slA: (place) => look(`slA ${place}`, READ.level, 'slA', place),
    rowsAt: (place) => look(`place ${place}`, READ.place, place),
    overlayAt: (place, key) => at(place, () => input.overlayAt(place, key)),
    standingAt: (place, key) => look(`standing ${place} ${key}`, READ.standing, place, key),
    known: (what) => look(`known ${what}`, READ.known, what),
    part: (name, make, of) => look(`part ${name} ${of}`, READ.part, name, make, of) as never,
  };
}

function watchedPlant(plant: Plant, look: LookAt): Plant {
  return new Proxy(plant, {
    get: (_, key) => look(`plant ${String(key)}`, READ.plant, key as keyof Plant),
    has: (_, key) => look(`plant has ${String(key)}`, READ.plantHas, key as keyof Plant),
    ownKeys: (target) => {
      look('plant keys', READ.plantKeys);
      return Reflect.ownKeys(target);
    },
  });
}
