/** Somebody owns, accepts or approves whom the site does not know. */
import { nearest } from '../../lib/near.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { Plant } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'role-unknown',
  severity: 'warning',
  doc: {
    title: 'Name that is not among the roles of the site',
    looksAt:
      'Where `roles` of `site` are stated: `owner` and `acceptedBy` of scenarios, and `approvedBy` of risk criteria and SL-T. One finding for each field.',
    clause: '62443-3-2 ZCR 5.11, ZCR 7.1; 62443-2-1 ORG 1',
    cannotSee:
      'Whether the role may decide this, and the names in measures, which outsiders may carry out, in answers and in waivers.',
    fix: 'Correct the name, or add the role to `roles`.',
    checkByHand: 'Lay the names beside the organisation chart: which of them is nobody?',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const roles = plant.site?.roles ?? [];
    if (roles.length === 0) return;
    const unknown = namedIn(plant).filter(({ name }) => name !== undefined && !roles.includes(name));
    for (const field of ['acceptedBy', 'approvedBy', 'owner'] as const) {
      const here = unknown.filter((one) => one.field === field);
      if (here.length === 0) continue;
      const names = new Set(here.map(({ name = '' }) => withNearest(name, roles)));
      const params = { n: names.size, names: few(names), field };
      const concerns = [...new Set(here.map(({ ref }) => ref))].sort(byCodeUnit);
      yield { at: 'site', what: field, params, concerns };
    }
  },
};

interface Named {
  readonly field: 'acceptedBy' | 'approvedBy' | 'owner';
  readonly ref: string;
  readonly name: string | undefined;
}

function namedIn({ risk, scenarios, zones, conduits }: Plant): readonly Named[] {
  const targeted = [
    ...zones.map(({ id, slTarget }) => ({ ref: `zone:${id}`, slTarget })),
    ...conduits.map(({ id, slTarget }) => ({ ref: `conduit:${id}`, slTarget })),
  ];
  return [
    ...scenarios.flatMap(({ id, owner, acceptedBy }): readonly Named[] => [
      { field: 'owner', ref: `scenario:${id}`, name: owner },
      { field: 'acceptedBy', ref: `scenario:${id}`, name: acceptedBy },
    ]),
    ...targeted.map(({ ref, slTarget }): Named => {
      const name = typeof slTarget === 'object' ? slTarget.approvedBy : undefined;
      return { field: 'approvedBy', ref, name };
    }),
    { field: 'approvedBy', ref: 'risk', name: risk?.approvedBy },
  ];
}

/** `plant manger (plant manager?)`, where one of the roles is near. */
function withNearest(name: string, roles: readonly string[]): string {
  const near = nearest(name, roles);
  return near === null ? name : `${name} (${near}?)`;
}
