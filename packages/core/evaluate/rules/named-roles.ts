/** Where a plant names a role that decides: one table of fields. */
import type { Plant } from '../../model/plant.ts';

/** In code-unit order, as findings are told. */
export const ROLE_FIELDS = ['acceptedBy', 'approved', 'approvedBy', 'owner'] as const;

export interface NamedRole {
  readonly field: (typeof ROLE_FIELDS)[number];
  /** What names it, as a reference; `site` where it has none of its own. */
  readonly ref: string;
  readonly name: string;
}

type Named = readonly [ref: string, name: string | undefined];

type NamesIn = (plant: Plant) => readonly Named[];

const TABLE: readonly (readonly [NamedRole['field'], NamesIn])[] = [
  ['acceptedBy', ({ scenarios }) => scenarios.map((one) => [`scenario:${one.id}`, one.acceptedBy])],
  ['approved', ({ document }) => [['site', document?.approved]]],
  ['approvedBy', ({ risk }) => [['risk', risk?.approvedBy]]],
  ['approvedBy', ({ zones }) => zones.map((one) => [`zone:${one.id}`, approverOf(one.slTarget)])],
  ['approvedBy', ({ conduits }) => conduits.map((one) => [`conduit:${one.id}`, approverOf(one.slTarget)])],
  ['approvedBy', ({ flows }) => flows.map((one) => [`flow:${one.id}`, one.approvedBy])],
  ['approvedBy', answered],
  ['approvedBy', ({ waivers }) => waivers.map((one) => ['site', one.approvedBy])],
  ['owner', ({ scenarios }) => scenarios.map((one) => [`scenario:${one.id}`, one.owner])],
];

/** Every name that is stated, field by field. */
export function namedRoles(plant: Plant): readonly NamedRole[] {
  return TABLE.flatMap(([field, namesIn]) =>
    namesIn(plant).flatMap(([ref, name]) => (name === undefined ? [] : [{ field, ref, name }])),
  );
}

function approverOf(target: Plant['zones'][number]['slTarget']): string | undefined {
  return typeof target === 'object' ? target.approvedBy : undefined;
}

function answered({ answers }: Plant): readonly Named[] {
  return answers.flatMap(({ place, requirement, approvedBy, exceptions = [] }) => {
    const names = [approvedBy, ...exceptions.map((one) => one.approvedBy)];
    return names.map((name): Named => [`answer:${place}:${requirement}`, name]);
  });
}
