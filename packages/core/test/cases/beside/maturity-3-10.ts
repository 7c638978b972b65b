/** docs/rules.md 3.10: maturity. */
import { answer, DAY_AFTER, DAY_BEFORE, evidence, exception, supplier } from '../../build.ts';
import { CLAIMED, EVIDENCED, NONE, Z } from '../case.ts';
import type { Answer, Evidence, EvidenceKind, Plant, Status } from '../../../model/plant.ts';
import type { Maturity, MaturityLevel } from '../../../program/maturity.ts';
import {
  besideCase,
  OLD_PROGRAM,
  OPEN,
  plantUsing,
  PROGRAM,
  PROVIDER,
  type BesideCase,
  type ExpectedRow,
} from './case.ts';

const SITE = `${PROGRAM} site`;
const ORG = '62443-2-1/ORG 1.1';

/** A row of the program that states the level, with one item of evidence of each kind given. */
function shownBy(
  row: string,
  stated: MaturityLevel,
  kinds: readonly EvidenceKind[],
  more: Partial<Evidence> = {},
): Plant {
  const ids = kinds.map((kind) => `e-${kind}`);
  return plantUsing([PROGRAM], {
    answers: [answer('site', `62443-2-1/${row}`, 'met', { maturity: stated, evidence: ids })],
    evidence: kinds.map((kind) => evidence(`e-${kind}`, ['site'], { kind, ...more })),
  });
}

function shown(
  name: string,
  plant: Plant,
  row: string,
  maturity: Maturity,
  reads: ExpectedRow['reads'] = maturity.evidenced === null ? CLAIMED : EVIDENCED,
): BesideCase {
  const rows = { [SITE]: { [row]: { verdict: 'met', from: 'site', reads, maturity } } } as const;
  return besideCase(`maturity: ${name}`, plant, { rows });
}

const kinds: readonly BesideCase[] = [
  shown('claimed without evidence is not evidenced', shownBy('ORG 1.1', 3, []), 'ORG 1.1', {
    claimed: 3,
    evidenced: null,
  }),
  shown('documentation shows ML 2', shownBy('ORG 1.3', 4, ['documentation']), 'ORG 1.3', {
    claimed: 4,
    evidenced: 2,
  }),
  shown('implementation shows ML 3', shownBy('ORG 1.3', 4, ['implementation']), 'ORG 1.3', {
    claimed: 4,
    evidenced: 3,
  }),
  shown('effectiveness shows ML 4', shownBy('ORG 1.1', 4, ['effectiveness']), 'ORG 1.1', {
    claimed: 4,
    evidenced: 4,
  }),
  shown('no more is evidenced than is claimed', shownBy('ORG 1.1', 1, ['effectiveness']), 'ORG 1.1', {
    claimed: 1,
    evidenced: 1,
  }),
  shown(
    'of several kinds the one that shows most counts',
    shownBy('ORG 1.3', 4, ['documentation', 'implementation']),
    'ORG 1.3',
    { claimed: 4, evidenced: 3 },
  ),
  shown('a kind the row does not accept shows nothing', shownBy('ORG 1.2', 4, ['effectiveness']), 'ORG 1.2', {
    claimed: 4,
    evidenced: null,
  }),
  shown(
    'beside an accepted kind one that is not shows no more',
    shownBy('ORG 1.2', 4, ['implementation', 'effectiveness']),
    'ORG 1.2',
    { claimed: 4, evidenced: 3 },
  ),
  shown(
    'evidence of another place shows nothing',
    shownBy('ORG 1.1', 3, ['implementation'], { places: ['organisation', Z] }),
    'ORG 1.1',
    { claimed: 3, evidenced: null },
  ),
  shown(
    'evidence past its last day shows nothing',
    shownBy('ORG 1.1', 3, ['implementation'], { expires: DAY_BEFORE }),
    'ORG 1.1',
    { claimed: 3, evidenced: null },
  ),
  shown(
    'evidence collected tomorrow shows nothing yet',
    shownBy('ORG 1.1', 3, ['implementation'], { collected: DAY_AFTER }),
    'ORG 1.1',
    { claimed: 3, evidenced: null },
  ),
  shown(
    'where none is stated there is none, evidence or not',
    plantUsing([PROGRAM], {
      answers: [answer('site', ORG, 'met', { evidence: ['e'] })],
      evidence: [evidence('e', ['site'])],
    }),
    'ORG 1.1',
    { claimed: null, evidenced: null },
    EVIDENCED,
  ),
];

/** ORG 1.1 answered so with ML 3, and evidence of it. */
function answered(name: string, status: Status, more: Partial<Answer>, expected: ExpectedRow): BesideCase {
  const plant = plantUsing([PROGRAM], {
    answers: [answer('site', ORG, status, { maturity: 3, evidence: ['e'], ...more })],
    evidence: [evidence('e', ['site'])],
  });
  return besideCase(`maturity: ${name}`, plant, { rows: { [SITE]: { 'ORG 1.1': expected } } });
}

const ML_3: Maturity = { claimed: 3, evidenced: 3 };

const verdicts: readonly BesideCase[] = [
  answered('met has one', 'met', {}, { verdict: 'met', from: 'site', reads: EVIDENCED, maturity: ML_3 }),
  answered(
    'compensated has one',
    'compensated',
    {},
    { verdict: 'compensated', from: 'site', reads: EVIDENCED, maturity: ML_3 },
  ),
  answered(
    'partial has one, evidenced too',
    'partial',
    {},
    { verdict: 'partial', from: 'site', reads: NONE, maturity: ML_3 },
  ),
  answered(
    'met that an exception makes partial keeps it',
    'met',
    { exceptions: [exception('partial', { class: 'drive' })] },
    {
      verdict: 'partial',
      from: 'site',
      reads: NONE,
      reason: { code: 'exception', exceptions: ['drive'] },
      maturity: ML_3,
    },
  ),
  answered('unmet has none', 'unmet', {}, { verdict: 'unmet', from: 'site', reads: NONE }),
  answered(
    'notApplicable has none',
    'notApplicable',
    {},
    { verdict: 'notApplicable', from: 'site', reads: EVIDENCED, reason: { code: 'answer' } },
  ),
  answered(
    'an answer past its last day has none',
    'met',
    { expires: DAY_BEFORE },
    {
      verdict: 'undetermined',
      from: 'site',
      reads: NONE,
      missing: { code: 'answerExpired', expires: DAY_BEFORE },
    },
  ),
  answered(
    'compensated past its last day has none',
    'compensated',
    { expires: DAY_BEFORE },
    {
      verdict: 'unmet',
      from: 'site',
      reads: NONE,
      reason: { code: 'compensationExpired', expires: DAY_BEFORE },
    },
  ),
  besideCase('maturity: an unanswered row has none', plantUsing([PROGRAM]), {
    rows: { [SITE]: { 'ORG 1.1': OPEN } },
  }),
];

const S = 'supplier:s';
const BASE = '62443-2-4/SP.01.01 BR';

const elsewhere: readonly BesideCase[] = [
  besideCase(
    'maturity: it comes with the answer of the organisation, and evidence that lists the site shows it there',
    plantUsing([PROGRAM], {
      answers: [answer('organisation', ORG, 'met', { maturity: 4, evidence: ['e'] })],
      evidence: [evidence('e', ['site'])],
    }),
    {
      rows: {
        [SITE]: {
          'ORG 1.1': {
            verdict: 'met',
            from: 'organisation',
            reads: EVIDENCED,
            maturity: { claimed: 4, evidenced: 3 },
          },
        },
      },
    },
  ),
  besideCase(
    'maturity: a document without maturity levels has none',
    plantUsing([OLD_PROGRAM], {
      answers: [answer('site', '62443-2-1/4.2.2.1', 'met', { maturity: 3 })],
    }),
    { rows: { [`${OLD_PROGRAM} site`]: { '4.2.2.1': { verdict: 'met', from: 'site', reads: CLAIMED } } } },
  ),
  besideCase(
    'maturity: an RE that its base keeps from being met has one, as any partial row',
    plantUsing([PROVIDER], {
      suppliers: [supplier('s', ['integration'])],
      answers: [
        answer(S, BASE, 'unmet', { maturity: 4 }),
        answer(S, '62443-2-4/SP.01.01 RE(1)', 'met', { maturity: 2 }),
      ],
    }),
    {
      rows: {
        [`${PROVIDER} ${S}`]: {
          'SP.01.01 BR': { verdict: 'unmet', from: S, reads: NONE },
          'SP.01.01 RE(1)': {
            verdict: 'partial',
            from: S,
            reads: NONE,
            blockedBy: { code: 'base', requirement: BASE },
            maturity: { claimed: 2, evidenced: null },
          },
        },
      },
    },
  ),
  besideCase(
    'maturity: an RE whose base is not applicable has none',
    plantUsing([PROVIDER], {
      suppliers: [supplier('s', ['integration'])],
      answers: [
        answer(S, BASE, 'notApplicable'),
        answer(S, '62443-2-4/SP.01.01 RE(1)', 'met', { maturity: 2 }),
      ],
    }),
    {
      rows: {
        [`${PROVIDER} ${S}`]: {
          'SP.01.01 RE(1)': {
            verdict: 'notApplicable',
            from: S,
            reads: CLAIMED,
            reason: { code: 'base', requirement: BASE },
          },
        },
      },
    },
  ),
];

export const cases: readonly BesideCase[] = [...kinds, ...verdicts, ...elsewhere];
