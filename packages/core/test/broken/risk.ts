/** Broken risk criteria, and cases that the criteria cannot rate; see cases.ts. */
import type { BrokenPlant } from './plant.ts';

/** Criteria of three levels, in block form, whose parts are replaced one by one. */
export const RISK = `risk:
  categories:
    - { id: safety, name: Safety }
    - { id: production, name: Production }
  severities:
    - { level: 1, name: Slight }
    - { level: 2, name: Serious }
    - { level: 3, name: Grave }
  likelihoods:
    - { level: 1, name: Rare, from: 0 }
    - { level: 2, name: Possible, from: 0.1 }
    - { level: 3, name: Frequent, from: 1 }
  ranks:
    - { id: low, name: Low }
    - { id: medium, name: Medium }
    - { id: high, name: High }
  matrix:
    - [low, low, medium]
    - [low, medium, high]
    - [medium, high, high]
  tolerable: low
`;

/** @throws when the part is not there: a test that changes nothing would show nothing */
export function riskWith(from: string, to: string, text: string = RISK): string {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return text.replace(from, to);
}

const CASES = `${RISK}worstCases:
  - { id: a, name: A, consequence: C, severity: { safety: 3 }, likelihood: 2, hackable: unknown }
`;
const TABLE = `  capabilities: [{ level: 1, name: Any }, { level: 2, name: Skilled }]
  exposures: [{ level: 1, name: Closed }, { level: 2, name: Open }]
  likelihoodFrom: [[1, 2], [2, 3]]
`;

const RANKED = riskWith('id: low, name: Low }', 'id: low, name: Low, sl: 1 }')
  .replace('id: medium, name: Medium }', 'id: medium, name: Medium, sl: 3 }')
  .replace('id: high, name: High }', 'id: high, name: High, sl: 3 }');
const SOURCES = '  threatSources: [{ id: crime, name: C, level: 3 }]\n';

export const BROKEN_RISK: readonly BrokenPlant[] = [
  {
    name: 'a category misspelt in the head of a column, told once for all rows',
    codes: ['risk-unknown'],
    text: RISK,
    files: {
      'worstCases.csv': 'id,name,consequence,⌖severity.prodction\na,A,C,1\nb,B,C,2\n',
    },
    says: '`prodction` is not in the risk criteria of the plant; did you mean `production`; expected safety or production',
  },
  {
    name: 'a level of severity outside the scale',
    codes: ['risk-unknown'],
    text: CASES.replace('safety: 3', 'safety: ⌖6'),
    says: '`6` for `safety` is not in the risk criteria of the plant; expected 1 (Slight), 2 (Serious) or 3 (Grave)',
  },
  {
    name: 'a rank without an SL among others that have one',
    codes: ['risk-sl'],
    text: RANKED.replace('- { id: medium, name: Medium, sl: 3 }', '- ⌖{ id: medium, name: Medium }'),
    says: 'the SLs of `ranks` do not rise at entry 2;',
  },
  {
    name: 'a rank whose SL is below that of the rank before',
    codes: ['risk-sl'],
    text: RANKED.replace('name: High, sl: 3', 'name: High, sl: ⌖2'),
    says: 'at entry 3: `2`;',
  },
  {
    name: 'a rank whose SL is none is told once, and is not held against the others',
    codes: ['level-out-of-range'],
    text: RANKED.replace('name: Medium, sl: 3', 'name: Medium, sl: ⌖5'),
  },
  {
    name: 'SLs of severities that fall',
    codes: ['risk-sl'],
    text: `${RISK}  consequenceSl: [2, ⌖1, 2]\n`,
    says: 'the SLs of `consequenceSl` do not rise at entry 2: `1`',
  },
  {
    name: 'fewer SLs than severities',
    codes: ['risk-matrix-size'],
    text: `${RISK}  ⌖consequenceSl: [1, 2]\n`,
    says: '`consequenceSl` has 2 entries here and needs 3',
  },
  {
    name: 'a policy on a source and a severity that are not there, and two on one source',
    codes: ['risk-unknown', 'risk-unknown', 'duplicate-entry'],
    text: `${RISK}${SOURCES}  attackers:
    - { source: ⌖crim, severityFrom: ⌖4 }
    - { source: crime, severityFrom: 1 }
    - { source: ⌖crime, severityFrom: 2 }
`,
    says: 'did you mean `crime`',
  },
  {
    name: 'a level of severity that is left out',
    codes: ['risk-scale'],
    text: riskWith('{ level: 3, name: Grave }', '{ level: ⌖4, name: Grave }'),
    says: 'level 3 of `severities`',
  },
  {
    name: 'two levels of likelihood: what the matrix lacks for it is not told as well',
    codes: ['too-few'],
    text: riskWith('    - { level: 3, name: Frequent, from: 1 }\n', '').replace(
      'likelihoods:\n    - {',
      'likelihoods:\n    ⌖- {',
    ),
  },
  {
    name: 'frequencies that step back',
    codes: ['risk-band'],
    text: riskWith('name: Frequent, from: 1 }', 'name: Frequent, from: ⌖0.05 }'),
    says: '`from: 0.05`',
  },
  {
    name: 'a level without a frequency between two that have one',
    codes: ['risk-band'],
    text: riskWith('{ level: 2, name: Possible, from: 0.1 }', '⌖{ level: 2, name: Possible }'),
    says: 'at level 2;',
  },
  {
    name: 'a matrix that lacks a row, and a cell of another',
    codes: ['risk-matrix-size', 'risk-matrix-size'],
    text: riskWith(
      '  matrix:\n    - [low, low, medium]\n    - [low, medium, high]\n    - [medium, high, high]\n',
      '  ⌖matrix:\n    - [low, low, medium]\n    - ⌖[low, medium]\n',
    ),
    says: '`matrix` has 2 entries here and needs 3, one for each level of `severities`',
  },
  {
    name: 'a matrix that falls along a row and down a column',
    codes: ['risk-matrix-order', 'risk-matrix-order'],
    text: riskWith(
      '    - [low, medium, high]\n    - [medium, high, high]\n',
      '    - [low, medium, high]\n    - [medium, ⌖low, ⌖medium]\n',
    ),
    says: '`low` in row 3, column 2 of `matrix` is lower than `medium` in row 2, column 2',
  },
  {
    name: 'names that the criteria do not have',
    codes: ['risk-unknown', 'risk-unknown', 'risk-unknown', 'risk-unknown'],
    text: riskWith('tolerable: low', 'tolerable: ⌖lo')
      .replace('name: Safety }', 'name: Safety, tolerable: ⌖none }')
      .replace('name: Slight }', 'name: Slight, texts: { ⌖safty: none } }')
      .replace('[medium, high, high]', '[medium, high, ⌖severe]'),
    says: '`none` is not in the risk criteria of the plant; expected low, medium or high',
  },
  {
    name: 'a category, a rank and a threat source twice',
    codes: ['duplicate-entry', 'duplicate-entry', 'duplicate-entry'],
    text: `${riskWith('{ id: production,', '{ id: ⌖safety,')
      .replaceAll('high', 'medium')
      .replace(
        '- { id: medium, name: High }',
        '- { id: ⌖medium, name: High }',
      )}  threatSources: [{ id: crime, name: C, level: 3 }, { id: ⌖crime, name: D, level: 2 }]\n`,
  },
  {
    name: 'a table of likelihoods without its scales',
    codes: ['missing-field'],
    text: `${RISK}  ⌖likelihoodFrom: [[1, 2], [2, 3]]\n`,
  },
  {
    name: 'a table of likelihoods that falls, and one that leaves the scale',
    codes: ['risk-unknown', 'risk-matrix-order'],
    text: `${RISK}${TABLE.replace('[[1, 2], [2, 3]]', '[[1, ⌖4], [2, ⌖3]]')}`,
  },
  {
    name: 'a level no scale reaches',
    codes: ['wrong-value'],
    text: riskWith('{ level: 3, name: Grave }', '{ level: ⌖8, name: Grave }'),
  },
  {
    name: 'worst cases without criteria, told once',
    codes: ['risk-missing'],
    text: 'worstCases:\n  - ⌖{ id: a, name: A, consequence: C, severity: { safety: 3 } }\n  - { id: b, name: B, consequence: C }\n',
  },
  {
    name: 'a worst case with another category, a severity and a likelihood too high, and a zone that is not there',
    codes: ['risk-unknown', 'risk-unknown', 'risk-unknown', 'unknown-reference'],
    text: riskWith(
      '{ safety: 3 }, likelihood: 2,',
      '{ safety: ⌖4, ⌖image: 2 }, likelihood: ⌖5, zones: [⌖a],',
      CASES,
    ),
    says: 'expected 1 (Slight), 2 (Serious) or 3 (Grave)',
  },
  {
    name: 'a likelihood by capability where the criteria have no such scale',
    codes: ['risk-unknown', 'risk-unknown'],
    text: riskWith('likelihood: 2', 'likelihood: { capability: ⌖1, exposure: ⌖2 }', CASES),
  },
  {
    name: 'a level by its name, which says the number that is meant',
    codes: ['risk-unknown'],
    text: riskWith('likelihood: 2', 'likelihood: ⌖frequent', CASES),
    says: '`frequent` is not in the risk criteria of the plant; did you mean `3`; expected 1 (Rare), 2 (Possible) or 3 (Frequent)',
  },
  {
    name: 'a level that nothing could be, in each place for one',
    codes: ['risk-unknown', 'risk-unknown', 'quoted-value'],
    text: riskWith('likelihood: 2', 'likelihood: ⌖"2"', CASES).replace(
      'severity: { safety: 3',
      'severity: { safety: ⌖-1, production: ⌖1e0',
    ),
  },
  {
    name: 'a flag that is neither yes, no nor unknown',
    codes: ['wrong-value'],
    text: riskWith('hackable: unknown', 'hackable: ⌖maybe', CASES),
  },
  {
    name: 'worst cases in a table, with a mistyped category, one twice and a level that is none',
    codes: ['risk-unknown', 'duplicate-id', 'risk-unknown'],
    text: RISK,
    files: {
      'worstCases.csv':
        'id,name,consequence,severity.safety,⌖severity.prodction\na,A,C,3,1\n⌖a,B,C,2,\nc,C,C,⌖high,\n',
    },
  },
  {
    name: 'a likelihood in a table as a level and by what it follows from, and one of which half is missing',
    codes: ['duplicate-key', 'missing-field'],
    text: `${RISK}${TABLE}`,
    files: {
      'worstCases.csv':
        'id,name,consequence,likelihood,likelihood.capability,likelihood.exposure\na,A,C,2,⌖1,\nb,B,C,,⌖2,\n',
    },
    says: '`likelihood` is stated twice here; keep one',
  },
  {
    name: 'parts of a scenario that no cell can hold, and one that has a column for each of its fields',
    codes: ['csv-header', 'csv-header'],
    text: `${RISK}zones:\n  - { id: z, name: Z, kind: control }\n`,
    files: {
      'scenarios.csv': 'id,name,place,consequence,⌖countermeasures,⌖severity\na,A,zone:z,C,firewall,3\n',
    },
    says: 'its entries have fields of their own, so keep what has it in YAML',
  },
];
