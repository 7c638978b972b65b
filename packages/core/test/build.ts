/** Builders for tests: the smallest valid entity of each kind, and a plant of one zone. */
import { answerKey, checkKey } from '../model/kinds.ts';
import {
  emptyPlant,
  type Answer,
  type AnswerException,
  type Asset,
  type Check,
  type Conduit,
  type Evidence,
  type Flow,
  type FrId,
  type Measure,
  type Overlay,
  type OverlayRow,
  type Plant,
  type Product,
  type SlTarget,
  type Status,
  type Supplier,
  type Zone,
} from '../model/plant.ts';

/** The day for which the tests assess, and its neighbours. */
export const AS_OF = '2026-06-15';
export const DAY_BEFORE = '2026-06-14';
export const DAY_AFTER = '2026-06-16';

type Entities = Partial<Omit<Plant, 'schema'>>;

/** A plant with the zone `z` and nothing else, and then what is given; arrays sorted by key. */
export function plantWith(entities: Entities = {}): Plant {
  const plant = { ...emptyPlant('plant', 'Plant', ['62443-3-3@2013']), zones: [zone('z')], ...entities };
  return {
    ...plant,
    suc: sortedBy(plant.suc, ({ id }) => id),
    zones: sortedBy(plant.zones, ({ id }) => id),
    conduits: sortedBy(plant.conduits, ({ id }) => id),
    assets: sortedBy(plant.assets, ({ id }) => id),
    flows: sortedBy(plant.flows, ({ id }) => id),
    answers: sortedBy(plant.answers, answerKey),
    evidence: sortedBy(plant.evidence, ({ id }) => id),
    checks: sortedBy(plant.checks, checkKey),
    dispositions: sortedBy(plant.dispositions, answerKey),
    measures: sortedBy(plant.measures, ({ id }) => id),
    products: sortedBy(plant.products, ({ id }) => id),
    suppliers: sortedBy(plant.suppliers, ({ id }) => id),
    overlays: sortedBy(plant.overlays, ({ id }) => id),
  };
}

function sortedBy<T>(entities: readonly T[], key: (entity: T) => string): T[] {
  return entities.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function zone(id: string, more: Partial<Zone> = {}): Zone {
  return { id, name: id, kind: 'control', ...more };
}

export function conduit(id: string, joins: string[], more: Partial<Conduit> = {}): Conduit {
  return { id, name: id, joins, ...more };
}

/** A stated target: 0 in every FR but those given. */
export function target(frs: Partial<Record<FrId, number>>): SlTarget {
  return { vector: { IAC: 0, UC: 0, SI: 0, DC: 0, RDF: 0, TRE: 0, RA: 0, ...frs }, rationale: 'agreed' };
}

/** A switch, which shows no fact. */
export function asset(id: string, more: Partial<Asset> = {}): Asset {
  return { id, type: 'switch', ...more };
}

export function flow(id: string, from: string, to: string, more: Partial<Flow> = {}): Flow {
  return { id, from, to, ...more };
}

/** `SR 1.1` stands for the row of 62443-3-3; anything with a slash is taken as it is. */
export function requirement(row: string): string {
  return row.includes('/') ? row : `62443-3-3/${row}`;
}

/** With what its status asks for: a reason and an approver, and a last day long after the tests' day. */
export function answer(place: string, row: string, status: Status, more: Partial<Answer> = {}): Answer {
  return { place, requirement: requirement(row), status, ...agreed(status), ...more };
}

export function exception(status: Status, more: Partial<AnswerException>): AnswerException {
  return { status, ...agreed(status), ...more };
}

function agreed(status: Status): { reason?: string; approvedBy?: string; expires?: string } {
  if (status === 'compensated') return { reason: 'agreed', approvedBy: 'someone', expires: '2030-12-31' };
  if (status === 'notApplicable') return { reason: 'agreed', approvedBy: 'someone' };
  return {};
}

export function evidence(id: string, places: string[], more: Partial<Evidence> = {}): Evidence {
  return { id, title: id, kind: 'implementation', places, ...more };
}

export function check(place: string, row: string, more: Partial<Check> = {}): Check {
  return {
    place,
    requirement: requirement(row),
    result: 'pass',
    by: 'independent',
    date: '2026-01-10',
    ...more,
  };
}

export function measure(id: string, more: Partial<Measure> = {}): Measure {
  return { id, name: id, ...more };
}

/** An embedded device. */
export function product(id: string, more: Partial<Product> = {}): Product {
  return { id, name: id, class: 'EDR', ...more };
}

export function supplier(id: string, roles: Supplier['roles']): Supplier {
  return { id, name: id, roles };
}

/** An overlay of one row, `r`. */
export function overlay(id: string, row: Partial<OverlayRow> = {}): Overlay {
  return { id, name: id, rows: [{ id: 'r', title: 'a row', ...row }] };
}

/**
 * An answer whose field throws when it is read: what a defect in a rule looks like from outside. No text
 * gives such an answer.
 */
export function throwing(given: Answer, field: keyof Answer, message: string): Answer {
  return Object.defineProperty({ ...given }, field, {
    enumerable: true,
    get: () => {
      throw new Error(message);
    },
  });
}
