/** The input of rules, with a list of what one of them looks at. */
import type { Plant } from '../../model/plant.ts';
import type { RuleInput } from './rule.ts';

/** One thing that was looked at, and what it was. */
export interface Look {
  readonly again: (input: RuleInput) => unknown;
  readonly value: unknown;
}

/** What could not be looked at; nothing is the same. */
export const FAILED = Symbol('failed');

type LookAt = <T>(name: string, again: (input: RuleInput) => T) => T;

/** INVARIANT: what the input gives is never changed afterwards. @param looks are added to */
export function watched(input: RuleInput, looks: Map<string, Look>): RuleInput {
  const look: LookAt = (name, again) => {
    const before = looks.get(name);
    if (before !== undefined && before.value !== FAILED) return before.value as never;
    looks.set(name, { again, value: FAILED });
    const value = again(input);
    looks.set(name, { again, value });
    return value;
  };
  /** The rows at a place are others as soon as anything of the place is. */
  const at = <T>(place: string, give: () => T): T => {
    look(`place ${place}`, (from) => from.rowsAt(place));
    return give();
  };
  return {
    plant: watchedPlant(input.plant, look),
    get asOf() {
      return look('asOf', (from) => from.asOf);
    },
    get zone() {
      return look('zone', (from) => from.zone);
    },
    get conduit() {
      return look('conduit', (from) => from.conduit);
    },
    get asset() {
      return look('asset', (from) => from.asset);
    },
    get product() {
      return look('product', (from) => from.product);
    },
    get compensations() {
      return look('compensations', (from) => from.compensations);
    },
    get assetsInZone() {
      return look('assetsInZone', (from) => from.assetsInZone);
    },
    get assetsInConduit() {
      return look('assetsInConduit', (from) => from.assetsInConduit);
    },
    get flowsThrough() {
      return look('flowsThrough', (from) => from.flowsThrough);
    },
    get contradictedFacts() {
      look('contradictedFacts', (from) => JSON.stringify([...from.contradictedFacts]));
      return input.contradictedFacts;
    },
    get worst() {
      return look('worst', (from) => from.worst);
    },
    get scenarios() {
      return look('scenarios', (from) => from.scenarios);
    },
    zonesOfEnd: (end) => {
      look('asset', (from) => from.asset);
      return input.zonesOfEnd(end);
    },
    slT: (place) => at(place, () => input.slT(place)),
    askedAt: (place) => at(place, () => input.askedAt(place)),
    slA: (place) => at(place, () => input.slA(place)),
    rowsAt: (place) => look(`place ${place}`, (from) => from.rowsAt(place)),
    overlayAt: (place, key) => at(place, () => input.overlayAt(place, key)),
    standingAt: (place, key) => look(`standing ${place} ${key}`, (from) => from.standingAt(place, key)),
    known: (what) => look(`known ${what}`, (from) => from.known(what)),
    part: (name, make) => look(`part ${name}`, (from) => from.part(name, make)),
  };
}

function watchedPlant(plant: Plant, look: LookAt): Plant {
  return new Proxy(plant, {
    get: (_, key) => look(`plant ${String(key)}`, (from) => from.plant[key as keyof Plant]),
    has: (_, key) => look(`plant has ${String(key)}`, (from) => key in from.plant),
    ownKeys: (target) => {
      look('plant keys', (from) => Object.keys(from.plant).join(' '));
      return Reflect.ownKeys(target);
    },
  });
}
