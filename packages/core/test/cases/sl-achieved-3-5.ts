/** docs/rules.md 3.5: SL-A. TRE: SR 6.1 from SL 1, SR 6.2 from 2, SR 6.1 RE 1 from 3, none from 4. */
import { answer, check, evidence, plantWith, target, zone } from '../build.ts';
import { caseOf, Z, type EvaluationCase, type ExpectedPlace } from './case.ts';
import type { Plant, Status } from '../../model/plant.ts';

const RULE = '3.5';

function tre(base: Status | null, second: Status | null, re: Status | null): Plant {
  const given = { 'SR 6.1': base, 'SR 6.2': second, 'SR 6.1 RE 1': re };
  const answers = Object.entries(given).flatMap(([row, status]) =>
    status === null ? [] : [answer(Z, row, status)],
  );
  return plantWith({ answers });
}

function slACase(name: string, plant: Plant, slA: NonNullable<ExpectedPlace['slA']>): EvaluationCase {
  return caseOf(RULE, name, plant, { [Z]: { slA } });
}

function claimed(name: string, plant: Plant, level: number | null, upper: number | null): EvaluationCase {
  return slACase(name, plant, { claimed: { TRE: level }, upper: { TRE: upper } });
}

const EVERY_ROW = ['SR 6.1', 'SR 6.2', 'SR 6.1 RE 1'];
const ITEMS = [evidence('e', [Z]), evidence('f', [Z], { kind: 'effectiveness' })];
const CITED = { evidence: ['e', 'f'] };

export const cases: readonly EvaluationCase[] = [
  claimed('nothing answered: 0, and 4 at most', tre(null, null, null), 0, 4),
  claimed('the row of SL 1 met: 1', tre('met', null, null), 1, 4),
  claimed('the rows of SL 1 and 2 met: 2', tre('met', 'met', null), 2, 4),
  claimed('all rows met: 4, as no row separates 3 and 4 in TRE', tre('met', 'met', 'met'), 4, 4),
  claimed('a row unmet below those that are met holds it down', tre('met', 'unmet', 'met'), 1, 1),
  claimed('the row of SL 1 unmet: 0', tre('unmet', 'met', null), 0, 0),
  claimed('partial is not satisfied', tre('met', 'partial', null), 1, 1),
  claimed('compensated is satisfied', tre('compensated', 'compensated', null), 2, 4),
  claimed('not applicable is satisfied', tre('met', 'notApplicable', 'met'), 4, 4),
  claimed('null where every row is not applicable', tre('notApplicable', 'notApplicable', null), null, null),
  claimed('not null where one row applies', tre('notApplicable', null, null), 1, 4),
  slACase('null in all readings alike', tre('notApplicable', 'notApplicable', null), {
    claimed: { TRE: null },
    evidenced: { TRE: null },
    verified: { TRE: null },
    upper: { TRE: null },
  }),
  slACase(
    'null where facts make every row not applicable',
    plantWith({ zones: [zone('z', { facts: { confidentialData: false, cryptography: false } })] }),
    { claimed: { DC: null }, evidenced: { DC: null }, upper: { DC: null } },
  ),
  slACase(
    'of the rows not applicable only those with evidence count as evidenced',
    plantWith({
      zones: [
        zone('z', {
          facts: { confidentialData: false, cryptography: { value: true, evidence: ['e'] } },
        }),
      ],
      evidence: ITEMS,
      answers: [answer(Z, 'SR 4.3', 'met', CITED)],
    }),
    { claimed: { DC: 4 }, evidenced: { DC: 0 } },
  ),
  slACase(
    'each reading by itself',
    plantWith({
      evidence: ITEMS,
      checks: [check(Z, 'SR 6.1')],
      answers: [
        answer(Z, 'SR 6.1', 'met', CITED),
        answer(Z, 'SR 6.2', 'met', CITED),
        answer(Z, 'SR 6.1 RE 1', 'met'),
      ],
    }),
    { claimed: { TRE: 4 }, evidenced: { TRE: 2 }, verified: { TRE: 1 }, upper: { TRE: 4 } },
  ),
  slACase(
    'all rows verified: verified 4',
    plantWith({
      evidence: ITEMS,
      checks: EVERY_ROW.map((row) => check(Z, row)),
      answers: EVERY_ROW.map((row) => answer(Z, row, 'met', CITED)),
    }),
    { verified: { TRE: 4 } },
  ),
  caseOf(
    RULE,
    'over the whole catalog: more than SL-T asks for shows',
    plantWith({
      zones: [zone('z', { slTarget: target({ TRE: 1 }) })],
      answers: EVERY_ROW.map((row) => answer(Z, row, 'met')),
    }),
    { [Z]: { slT: { TRE: 1 }, slA: { claimed: { TRE: 4 } } } },
  ),
  slACase('each FR by itself', tre('met', 'met', 'met'), {
    claimed: { TRE: 4, IAC: 0, UC: 0, SI: 0, DC: 0, RDF: 0, RA: 0 },
  }),
  slACase(
    'also without SL-T, at an external zone',
    plantWith({ zones: [zone('z', { kind: 'external' })], answers: [answer(Z, 'SR 6.1', 'met')] }),
    { claimed: { TRE: 1 } },
  ),
];
