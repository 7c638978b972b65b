/** Somebody owns, accepts or approves whom the site does not know. */
import { nearest } from '../../lib/near.ts';
import { byCodeUnit } from '../../lib/order.ts';
import { few } from './few.ts';
import { withGuess } from './with-guess.ts';
import { namedRoles, ROLE_FIELDS } from './named-roles.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'role-unknown',
  severity: 'warning',
  doc: {
    title: 'Name that is not among the roles of the site',
    looksAt:
      'Where `roles` of `site` are stated: `owner` and `acceptedBy` of scenarios, `approved` of `document`, and `approvedBy` of risk criteria, SL-T, flows, answers with their exceptions, decisions about gaps, and waivers. One finding for each field.',
    clause: '62443-3-2 ZCR 5.11, ZCR 7.1; 62443-2-1 ORG 1',
    cannotSee:
      'Whether the role may decide this, and `owner` of measures, zones, conduits and assets, who may be outsiders.',
    fix: 'Correct the name, or add the role to `roles`.',
    checkByHand: 'Lay the names beside the organisation chart: which of them is nobody?',
  },
  *find(input: RuleInput): Iterable<Found> {
    const roles = input.plant.site?.roles ?? [];
    if (roles.length === 0) return;
    const known = new Set(roles);
    const unknown = namedRoles(input).filter(({ name }) => !known.has(name));
    for (const field of ROLE_FIELDS) {
      const here = unknown.filter((one) => one.field === field);
      if (here.length === 0) continue;
      const names = [...new Set(here.map(({ name }) => name))].map((name) =>
        withGuess(name, nearest(name, roles)),
      );
      const params = { n: names.length, names: few(names), field };
      const concerns = [...new Set(here.map(({ ref }) => ref))].sort(byCodeUnit);
      yield { at: 'site', what: field, params, concerns };
    }
  },
};
