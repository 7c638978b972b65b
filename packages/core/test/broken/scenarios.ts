/** Broken scenarios; see cases.ts. */
import type { BrokenPlant } from './plant.ts';
import { RISK, riskWith } from './risk.ts';

const PLANT = `${RISK}  threatSources: [{ id: crime, name: C, level: 3 }]
zones:
  - { id: a, name: A, kind: control }
  - { id: out, name: O, kind: external }
conduits:
  - { id: c, name: C, joins: [a, out] }
scenarios:
  - id: s
    name: S
    place: zone:a
    source: crime
    path: [c]
    consequence: C
    severity: { safety: 3 }
    likelihood: 2
    safeguards:
      - { id: relief, name: R, hackable: false, lowers: { safety: 2 } }
    countermeasures:
      - { id: filter, name: F, rows: [62443-3-3/SR 5.1], places: [conduit:c], likelihood: 1 }
    treatment: accept
    acceptedBy: M
    until: 2027-01-01
`;
const scenario = (from: string, to: string, text: string = PLANT): string => riskWith(from, to, text);

export const BROKEN_SCENARIOS: readonly BrokenPlant[] = [
  {
    name: 'scenarios without criteria, told once',
    codes: ['risk-missing'],
    text: 'zones:\n  - { id: a, name: A, kind: control }\nscenarios:\n  - ⌖{ id: s, name: S, place: zone:a, consequence: C }\n  - { id: t, name: T, place: zone:a, consequence: C }\n',
    says: '`scenarios` cannot be rated',
  },
  {
    name: 'a scenario at the site',
    codes: ['scenario-place'],
    text: scenario('place: zone:a', 'place: ⌖site'),
  },
  {
    name: 'a scenario outside the plant',
    codes: ['scenario-place'],
    text: scenario('place: zone:a', 'place: ⌖zone:out'),
    says: '`zone:out` carries no scenario',
  },
  {
    name: 'a scenario at a zone that is not there is told once',
    codes: ['unknown-reference'],
    text: scenario('place: zone:a', 'place: ⌖zone:b'),
  },
  {
    name: 'a source, a conduit, a function, a worst case, an asset and a measure that are not there',
    codes: [
      'risk-unknown',
      'unknown-reference',
      'unknown-reference',
      'unknown-reference',
      'unknown-reference',
      'unknown-reference',
    ],
    text: scenario(
      'source: crime\n    path: [c]',
      'source: ⌖crim\n    path: [⌖d]\n    function: ⌖f\n    worstCases: [⌖w]\n    vulnerabilities: [{ text: T, assets: [⌖x] }]',
    ).replace('likelihood: 1 }', 'measure: ⌖m, likelihood: 1 }'),
    says: '`crim` is not in the risk criteria of the plant; did you mean `crime`',
  },
  {
    name: 'levels and categories that the criteria do not have, wherever they are stated',
    codes: ['risk-unknown', 'risk-unknown', 'risk-unknown', 'risk-unknown', 'risk-unknown', 'risk-unknown'],
    text: scenario(
      'severity: { safety: 3 }\n    likelihood: 2',
      'severity: { safety: ⌖4 }\n    likelihood: ⌖5',
    )
      .replace('lowers: { safety: 2 }', 'lowers: { safety: ⌖5, ⌖image: 1 }')
      .replace('likelihood: 1 }', 'likelihood: ⌖4, severity: { ⌖people: 1 } }'),
  },
  {
    name: 'a safeguard and a countermeasure twice',
    codes: ['duplicate-entry', 'duplicate-entry'],
    text: scenario(
      'lowers: { safety: 2 } }',
      'lowers: { safety: 2 } }\n      - { id: ⌖relief, name: Q, lowers: { safety: 1 } }',
    ).replace('likelihood: 1 }', 'likelihood: 1 }\n      - { id: ⌖filter, name: G, likelihood: 1 }'),
  },
  {
    name: 'rows that are none, of an edition not in use, and one twice under two spellings',
    codes: ['unknown-requirement', 'edition-not-in-use', 'duplicate-entry'],
    text: scenario(
      'rows: [62443-3-3/SR 5.1]',
      'rows: [⌖62443-3-3/SR 9.9, ⌖62443-2-1/ORG 1.1, 62443-3-3/SR 5.1, ⌖62443-3-3@2013/SR 5.1]',
    ),
  },
  {
    name: 'a row of a component, which no zone is judged by',
    codes: ['not-judged-here'],
    whole: true,
    text: `schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-4-2@2019]\n${scenario(
      'rows: [62443-3-3/SR 5.1], places: [conduit:c]',
      'rows: [⌖62443-4-2/CR 1.1]',
    )}`,
    says: '`62443-4-2/CR 1.1` is not judged at `zone:a`',
  },
  {
    name: 'a decision without a name and a day',
    codes: ['treatment-incomplete'],
    text: scenario(
      '    treatment: accept\n    acceptedBy: M\n    until: 2027-01-01\n',
      '    treatment: ⌖transfer\n',
    ),
    says: '`transfer` needs acceptedBy and until',
  },
  {
    name: 'a decision whose day cannot be read lacks none',
    codes: ['bad-date'],
    text: scenario('until: 2027-01-01', 'until: ⌖2027-02-30'),
  },
  {
    name: 'a tolerable frequency of nothing, and one below it',
    codes: ['scenario-frequency'],
    text: scenario('likelihood: 2\n', 'likelihood: 2\n    perYear: 0\n    tolerablePerYear: ⌖0\n'),
    says: 'above 0',
  },
  {
    name: 'a frequency below nothing, and FRs that are none or are named twice',
    codes: ['bad-number', 'wrong-value', 'duplicate-entry'],
    text: scenario('path: [c]', 'path: [c]\n    perYear: ⌖-1\n    frs: [IAC, ⌖IA, UC, ⌖UC]'),
  },
  {
    name: 'an effect, a treatment and a flag that are none',
    codes: ['wrong-value', 'wrong-value', 'wrong-value'],
    text: scenario('path: [c]', 'effects: [manipulation, ⌖explosion]')
      .replace('hackable: false', 'hackable: ⌖never')
      .replace('treatment: accept', 'treatment: ⌖ignore'),
  },
];
