/** Criteria, worst cases and scenarios: for each rule a plant that breaks it once, and the finding that says so. */
import type { Plant, Scenario } from '../../../model/plant.ts';
import { criteria, worstCase } from '../../../risk/test/criteria.ts';
import { scenario } from '../../../risk/test/scenarios.ts';
import type { Evaluation } from '../input.ts';
import { AS_OF, asset, at, conduit, TWO_ZONES, uniform, zone } from './smallest.ts';

interface RiskExample {
  readonly plant: Partial<Plant>;
  readonly evaluation?: Partial<Evaluation>;
  readonly finding: string;
  readonly message: string;
}

const risk = criteria();
const ABOVE = { severity: { safety: 3 }, likelihood: 2 } as const;
const with_ = (more: Partial<Scenario>): Partial<Plant> => ({ risk, scenarios: [scenario(more)] });

export const RISK_EXAMPLES = {
  'criteria-not-approved': {
    plant: { risk: criteria({ approvedBy: 'manager' }) },
    finding: 'finding:criteria-not-approved:site',
    message: 'the risk criteria state no date, so nobody answers for what is tolerated',
  },
  'worst-case-hackable-unknown': {
    plant: { worstCases: [worstCase({ hackable: 'unknown' })] },
    finding: 'finding:worst-case-hackable-unknown:site',
    message: '1 worst case does not say whether an attack can bring it about, and counts as if one could: w',
  },
  'worst-case-without-scenario': {
    plant: { risk, worstCases: [worstCase({ severity: { safety: 3 } })] },
    finding: 'finding:worst-case-without-scenario:site',
    message: '1 worst case needs a detailed assessment, and no scenario names it: w',
  },
  'scenario-untreated': {
    plant: with_(ABOVE),
    finding: 'finding:scenario-untreated:scenario:s',
    message: 'what is left of scenario `s` is high, too high in safety, and nobody has decided',
  },
  'decision-lapsed': {
    plant: with_({ ...ABOVE, treatment: 'accept', acceptedBy: 'manager', until: '2026-06-14' }),
    finding: 'finding:decision-lapsed:scenario:s',
    message:
      'the decision about scenario `s` ran out on 2026-06-14 (`accept`, by manager), and what is left is too high',
  },
  'decision-expires-soon': {
    plant: with_({ ...ABOVE, treatment: 'accept', acceptedBy: 'manager', until: AS_OF }),
    finding: 'finding:decision-expires-soon:scenario:s',
    message:
      'the decision about scenario `s` (`accept`) runs out on 2026-06-15, and what is left is too high',
  },
  'mitigation-without-measure': {
    plant: with_({
      ...ABOVE,
      treatment: 'mitigate',
      countermeasures: [{ id: 'c', name: 'C', rows: ['d/1'] }],
    }),
    finding: 'finding:mitigation-without-measure:scenario:s',
    message:
      'scenario `s` is to be mitigated, but its one countermeasure names no measure that is still to be built',
  },
  'countermeasure-cites-nothing': {
    plant: with_({ countermeasures: [{ id: 'c', name: 'C' }] }),
    finding: 'finding:countermeasure-cites-nothing:scenario:s',
    message: '1 countermeasure of scenario `s` names neither rows nor a measure and never counts: c',
  },
  'countermeasure-row-elsewhere': {
    plant: with_({ countermeasures: [{ id: 'c', name: 'C', rows: ['62443-3-3/SR 1.1'] }] }),
    finding: 'finding:countermeasure-row-elsewhere:scenario:s',
    message:
      'scenario `s` rests on 1 row that is not judged or not applicable where it is looked at: 62443-3-3/SR 1.1 (zone:a)',
  },
  'technique-unknown': {
    plant: { scenarios: [scenario({ techniques: ['T0855', 't0821'] })] },
    evaluation: { known: () => new Set(['T0855', 'T0821']) },
    finding: 'finding:technique-unknown:scenario:s',
    message: 'scenario `s` names 1 technique that ATT&CK for ICS does not have: t0821 (T0821?)',
  },
  'library-scenario-unknown': {
    plant: { scenarios: [scenario({ library: ['controller-stoped'] })] },
    evaluation: { known: () => new Set(['controller-stopped']) },
    finding: 'finding:library-scenario-unknown:scenario:s',
    message:
      'scenario `s` stands for 1 scenario that the library does not have: controller-stoped (controller-stopped?)',
  },
  'lowers-nothing': {
    plant: with_({ severity: { safety: 2 }, safeguards: [{ id: 'g', name: 'G', lowers: { safety: 3 } }] }),
    finding: 'finding:lowers-nothing:scenario:s',
    message:
      '1 entry that stands against scenario `s` brings nothing down, since it states no lower level: g',
  },
  'scenario-path-broken': {
    plant: {
      zones: [...TWO_ZONES.zones, zone('c')],
      conduits: TWO_ZONES.conduits,
      scenarios: [scenario({ place: 'zone:c', path: ['ab'] })],
    },
    finding: 'finding:scenario-path-broken:scenario:s',
    message: 'the path of scenario `s` breaks off: no zone connects `conduit:ab` with `zone:c`',
  },
  'conduit-below-scenario': {
    plant: {
      zones: [zone('a'), zone('v', { kind: 'external' })],
      conduits: [conduit('va', ['v', 'a'])],
      method: { slTarget: 'risk-band' },
      risk,
      scenarios: [scenario({ ...ABOVE, path: ['va'], frs: ['IAC', 'RA'] })],
    },
    evaluation: { slT: at({ 'conduit:va': uniform(1) }) },
    finding: 'finding:conduit-below-scenario:conduit:va',
    message: 'SL-T of conduit `va` is below what 1 scenario asks for whose path crosses it: IAC 1 < 3 (s)',
  },
  'scenario-incomplete': {
    plant: { scenarios: [scenario({ source: 'criminal' })] },
    finding: 'finding:scenario-incomplete:site:effects',
    message: '1 scenario states no `effects`: s',
  },
  'severe-scenario-without-origin': {
    plant: with_({ severity: { safety: 2 } }),
    finding: 'finding:severe-scenario-without-origin:scenario:s',
    message: 'scenario `s` has severity 2, and names neither a worst case nor where it was found',
  },
  'scenario-not-reviewed': {
    plant: { scenarios: [scenario({ date: '2025-06-14' })] },
    finding: 'finding:scenario-not-reviewed:site',
    message: '1 scenario was not assessed within a year: s',
  },
  'scenario-without-owner': {
    plant: with_(ABOVE),
    finding: 'finding:scenario-without-owner:site',
    message: '1 scenario exceeds what is tolerated without countermeasures, and nobody answers for it: s',
  },
  'scenario-review-past': {
    plant: { scenarios: [scenario({ nextReview: '2026-06-14' })] },
    finding: 'finding:scenario-review-past:site',
    message: '1 scenario was to be assessed again from 2026-06-14 on: s',
  },
  'treatment-overdue': {
    plant: with_({ ...ABOVE, treatment: 'mitigate', due: '2026-06-14' }),
    finding: 'finding:treatment-overdue:scenario:s',
    message:
      'the treatment of scenario `s` (`mitigate`) was due by 2026-06-14, and what is left as shown is high, too high in safety',
  },
  'treatment-without-due': {
    plant: with_({ ...ABOVE, treatment: 'mitigate' }),
    finding: 'finding:treatment-without-due:site',
    message: '1 scenario is to be mitigated, and nobody says by when: s',
  },
  'role-unknown': {
    plant: { site: { roles: ['plant manager'] }, scenarios: [scenario({ acceptedBy: 'plant manger' })] },
    finding: 'finding:role-unknown:site:acceptedBy',
    message: '1 name in `acceptedBy` is not among the `roles` of the site: plant manger (plant manager?)',
  },
  'zone-without-scenario': {
    plant: { method: { slTarget: 'risk-band' }, zones: [zone('a')], assets: [asset('plc')] },
    finding: 'finding:zone-without-scenario:zone:a',
    message: 'SL-T comes from scenarios (`risk-band`), but there is none at zone `a`, which holds 1 asset',
  },
} satisfies Readonly<Record<string, RiskExample>>;
