/** Where a plant names a role that decides: one table of fields. */
import type { Answer, Plant } from '../../model/plant.ts';
import type { RuleInput } from './rule.ts';

/** In code-unit order, as findings are told. */
export const ROLE_FIELDS = ['acceptedBy', 'approved', 'approvedBy', 'owner'] as const;

export interface NamedRole {
  readonly field: (typeof ROLE_FIELDS)[number];
  /** What names it, as a reference; `site` where it has none of its own. */
  readonly ref: string;
  readonly name: string;
}

type Named = readonly [ref: string, name: string | undefined];

type NamesIn = (input: RuleInput) => readonly Named[];

const TABLE: readonly (readonly [NamedRole['field'], NamesIn])[] = [
  [
    'acceptedBy',
    ({ plant: { scenarios } }) => scenarios.map((one) => [`scenario:${one.id}`, one.acceptedBy]),
  ],
  ['approved', ({ plant: { document } }) => [['site', document?.approved]]],
  ['approvedBy', ({ plant: { risk } }) => [['risk', risk?.approvedBy]]],
  ['approvedBy', ({ plant: { zones } }) => zones.map((one) => [`zone:${one.id}`, approverOf(one.slTarget)])],
  [
    'approvedBy',
    ({ plant: { conduits } }) => conduits.map((one) => [`conduit:${one.id}`, approverOf(one.slTarget)]),
  ],
  ['approvedBy', ({ plant: { flows } }) => flows.map((one) => [`flow:${one.id}`, one.approvedBy])],
  ['approvedBy', answered],
  [
    'approvedBy',
    ({ plant: { dispositions } }) =>
      dispositions.map((one) => [`disposition:${one.place}:${one.requirement}`, one.approvedBy]),
  ],
  ['approvedBy', ({ plant: { waivers } }) => waivers.map((one) => ['site', one.approvedBy])],
  ['owner', ({ plant: { scenarios } }) => scenarios.map((one) => [`scenario:${one.id}`, one.owner])],
];

/** Every name that is stated, field by field. */
export function namedRoles(input: RuleInput): readonly NamedRole[] {
  return TABLE.flatMap(([field, namesIn]) =>
    namesIn(input).flatMap(([ref, name]) => (name === undefined ? [] : [{ field, ref, name }])),
  );
}

function approverOf(target: Plant['zones'][number]['slTarget']): string | undefined {
  return typeof target === 'object' ? target.approvedBy : undefined;
}

function answered(input: RuleInput): readonly Named[] {
  return input
    .part('answers that name roles', naming, 'plant')
    .flatMap(({ place, requirement, approvedBy, exceptions = [] }) => {
      const names = [approvedBy, ...exceptions.map((one) => one.approvedBy)];
      return names.map((name): Named => [`answer:${place}:${requirement}`, name]);
    });
}

function naming({ plant }: RuleInput): readonly Answer[] {
  return plant.answers.filter(
    ({ approvedBy, exceptions }) => approvedBy !== undefined || exceptions !== undefined,
  );
}
