/** docs/rules.md 3.10: rows without levels, where they are judged and how. */
import {
  answer,
  check,
  DAY_BEFORE,
  evidence,
  exception,
  measure,
  product,
  supplier,
  throwing,
} from '../../build.ts';
import { CLAIMED, EVIDENCED, NONE, VERIFIED, Z } from '../case.ts';
import type { Plant } from '../../../model/plant.ts';
import {
  besideCase,
  DEVELOPMENT,
  LAW,
  OLD_PROGRAM,
  OPEN,
  plantUsing,
  PROGRAM,
  PROVIDER,
  type BesideCase,
  type ExpectedRow,
} from './case.ts';

const ORG = '62443-2-1/ORG 1.1';
const SITE = `${PROGRAM} site`;

/** The row ORG 1.1 of the program, judged at the site. */
function atSite(name: string, entities: Partial<Plant>, expected: ExpectedRow): BesideCase {
  const rows = { [SITE]: { 'ORG 1.1': expected } };
  return besideCase(`a program: ${name}`, plantUsing([PROGRAM], entities), { rows });
}

const where: readonly BesideCase[] = [
  besideCase('a plant without such documents is judged by none', plantUsing([]), { judged: [] }),
  besideCase(
    'a program, a workflow, a law and a framework are judged at the site, nowhere else',
    plantUsing([PROGRAM, '62443-3-2@2020', LAW, 'nist-csf@2.0'], {
      suppliers: [supplier('s', ['product', 'integration'])],
      products: [product('p')],
    }),
    { judged: [SITE, '62443-3-2@2020 site', `${LAW} site`, 'nist-csf@2.0 site'] },
  ),
  besideCase(
    '2-4 is judged at suppliers that integrate or maintain, 4-1 at suppliers of products',
    plantUsing([PROVIDER, DEVELOPMENT], {
      suppliers: [
        supplier('builds', ['integration']),
        supplier('keeps', ['maintenance']),
        supplier('sells', ['product']),
        supplier('all', ['product', 'integration', 'maintenance']),
        supplier('none', []),
      ],
    }),
    {
      judged: [
        `${PROVIDER} supplier:all`,
        `${PROVIDER} supplier:builds`,
        `${PROVIDER} supplier:keeps`,
        `${DEVELOPMENT} supplier:all`,
        `${DEVELOPMENT} supplier:sells`,
      ],
    },
  ),
  besideCase('without suppliers 2-4 is judged nowhere', plantUsing([PROVIDER]), { judged: [] }),
  besideCase(
    'the CRA is judged at each product',
    plantUsing(['cra@2024-2847'], { products: [product('p'), product('a')] }),
    { judged: ['cra@2024-2847 product:a', 'cra@2024-2847 product:p'] },
  ),
  besideCase(
    'every row has a verdict, in the order of the document',
    plantUsing([PROGRAM], { answers: [answer('site', ORG, 'met')] }),
    { counts: { [SITE]: { met: 1, undetermined: 86, unmet: 0, failed: 0 } } },
  ),
];

const organisation: readonly BesideCase[] = [
  atSite('nobody answered', {}, OPEN),
  atSite(
    'the site answers',
    { answers: [answer('site', ORG, 'met')] },
    { verdict: 'met', from: 'site', reads: CLAIMED },
  ),
  atSite(
    'an answer spelled with its edition is the same answer',
    { answers: [answer('site', `${PROGRAM}/ORG 1.1`, 'met')] },
    { verdict: 'met', from: 'site', reads: CLAIMED, requirement: ORG },
  ),
  ...(['met', 'partial', 'unmet'] as const).map((status) =>
    atSite(
      `${status} of the organisation passes to the site`,
      { answers: [answer('organisation', ORG, status)] },
      { verdict: status, from: 'organisation', reads: status === 'met' ? CLAIMED : NONE },
    ),
  ),
  atSite(
    'the answer of the site comes before that of the organisation',
    { answers: [answer('organisation', ORG, 'met'), answer('site', ORG, 'unmet')] },
    { verdict: 'unmet', from: 'site', reads: NONE },
  ),
  atSite(
    'notApplicable of the organisation does not pass',
    { answers: [answer('organisation', ORG, 'notApplicable')] },
    OPEN,
  ),
  atSite(
    'notApplicable of the site holds there',
    { answers: [answer('site', ORG, 'notApplicable')] },
    { verdict: 'notApplicable', from: 'site', reads: CLAIMED, reason: { code: 'answer' } },
  ),
  atSite(
    'compensated of the organisation does not pass to a site it does not name',
    { answers: [answer('organisation', ORG, 'compensated', { appliesTo: [Z] })] },
    OPEN,
  ),
  atSite(
    'compensated of the organisation passes to the site it names',
    { answers: [answer('organisation', ORG, 'compensated', { appliesTo: ['site'] })] },
    { verdict: 'compensated', from: 'organisation', reads: CLAIMED },
  ),
  atSite(
    'an answer of the organisation that has expired is found, and judged as expired',
    { answers: [answer('organisation', ORG, 'met', { expires: DAY_BEFORE })] },
    {
      verdict: 'undetermined',
      from: 'organisation',
      reads: NONE,
      missing: { code: 'answerExpired', expires: DAY_BEFORE },
    },
  ),
  besideCase(
    'suppliers answer for themselves: neither the organisation, nor the site, nor another supplier does',
    plantUsing([PROVIDER], {
      suppliers: [supplier('s', ['integration']), supplier('t', ['integration'])],
      answers: [
        answer('organisation', '62443-2-4/SP.01.01 BR', 'met'),
        answer('site', '62443-2-4/SP.01.01 BR', 'met'),
        answer('supplier:t', '62443-2-4/SP.01.01 BR', 'met'),
      ],
    }),
    {
      rows: {
        [`${PROVIDER} supplier:s`]: { 'SP.01.01 BR': OPEN },
        [`${PROVIDER} supplier:t`]: {
          'SP.01.01 BR': { verdict: 'met', from: 'supplier:t', reads: CLAIMED },
        },
      },
    },
  ),
  besideCase(
    'what is said of one product is not said of another',
    plantUsing(['cra@2024-2847'], {
      products: [product('p'), product('q')],
      answers: [answer('product:q', 'cra/I(1)', 'unmet')],
    }),
    {
      rows: {
        'cra@2024-2847 product:p': { 'I(1)': OPEN },
        'cra@2024-2847 product:q': { 'I(1)': { verdict: 'unmet', from: 'product:q', reads: NONE } },
      },
    },
  ),
];

const cites = { evidence: ['e'] };
const metBy = (place: string) => ({ answers: [answer(place, ORG, 'met', cites)] });

const judging: readonly BesideCase[] = [
  atSite(
    'evidence of an accepted kind that lists the site evidences',
    { ...metBy('site'), evidence: [evidence('e', ['site'])] },
    { verdict: 'met', from: 'site', reads: EVIDENCED },
  ),
  atSite(
    'evidence of a zone shows nothing of the site',
    { ...metBy('site'), evidence: [evidence('e', [Z])] },
    { verdict: 'met', from: 'site', reads: CLAIMED },
  ),
  atSite(
    'evidence of the organisation shows nothing of the site, even for its answer',
    { ...metBy('organisation'), evidence: [evidence('e', ['organisation'])] },
    { verdict: 'met', from: 'organisation', reads: CLAIMED },
  ),
  atSite(
    'evidence that lists the site shows an answer of the organisation there',
    { ...metBy('organisation'), evidence: [evidence('e', ['site'])] },
    { verdict: 'met', from: 'organisation', reads: EVIDENCED },
  ),
  atSite(
    'documentation evidences no row that does not accept it',
    { ...metBy('site'), evidence: [evidence('e', ['site'], { kind: 'documentation' })] },
    { verdict: 'met', from: 'site', reads: CLAIMED },
  ),
  atSite(
    'a check that passed at the site verifies',
    { ...metBy('site'), evidence: [evidence('e', ['site'])], checks: [check('site', ORG)] },
    { verdict: 'met', from: 'site', reads: VERIFIED },
  ),
  atSite(
    'the later check decides, and it failed',
    {
      ...metBy('site'),
      evidence: [evidence('e', ['site'])],
      checks: [check('site', ORG), check('site', ORG, { date: DAY_BEFORE, result: 'fail' })],
    },
    { verdict: 'met', from: 'site', reads: EVIDENCED },
  ),
  atSite(
    'compensated stands while its measures are in place and what it rests on is satisfied',
    {
      measures: [measure('m', { inPlace: true })],
      answers: [
        answer('site', ORG, 'compensated', { measures: ['m'], dependsOn: ['62443-2-1/ORG 1.2'] }),
        answer('site', '62443-2-1/ORG 1.2', 'met'),
      ],
    },
    { verdict: 'compensated', from: 'site', reads: CLAIMED },
  ),
  atSite(
    'a measure that is not in place leaves it unmet',
    { measures: [measure('m')], answers: [answer('site', ORG, 'compensated', { measures: ['m'] })] },
    {
      verdict: 'unmet',
      from: 'site',
      reads: NONE,
      reason: { code: 'measureNotInPlace', measures: ['m'] },
    },
  ),
  atSite(
    'a row it rests on that nobody answered leaves it unmet',
    { answers: [answer('site', ORG, 'compensated', { dependsOn: ['62443-2-1/ORG 1.2'] })] },
    {
      verdict: 'unmet',
      from: 'site',
      reads: NONE,
      reason: { code: 'dependsOnUnsatisfied', requirements: ['62443-2-1/ORG 1.2'] },
    },
  ),
  atSite(
    'past its last day compensated is unmet',
    { answers: [answer('site', ORG, 'compensated', { expires: DAY_BEFORE })] },
    {
      verdict: 'unmet',
      from: 'site',
      reads: NONE,
      reason: { code: 'compensationExpired', expires: DAY_BEFORE },
    },
  ),
  atSite(
    'an exception that is unmet makes it partial',
    { answers: [answer('site', ORG, 'met', { exceptions: [exception('unmet', { class: 'drive' })] })] },
    {
      verdict: 'partial',
      from: 'site',
      reads: NONE,
      reason: { code: 'exception', exceptions: ['drive'] },
    },
  ),
  atSite(
    'such a row has no level, so that effectiveTo bounds nothing',
    { answers: [answer('site', ORG, 'met', { effectiveTo: 0 })] },
    { verdict: 'met', from: 'site', reads: CLAIMED },
  ),
  besideCase(
    'such a row depends on no fact',
    plantUsing([PROGRAM], { site: { facts: { wireless: false } } }),
    { rows: { [SITE]: { 'NET 2.1': OPEN } } },
  ),
  atSite(
    'rows that rest on each other fail',
    {
      answers: [
        answer('site', ORG, 'compensated', { dependsOn: ['62443-2-1/ORG 1.2'] }),
        answer('site', '62443-2-1/ORG 1.2', 'compensated', { dependsOn: [ORG] }),
      ],
    },
    { verdict: 'failed', from: null, reads: NONE, error: { code: 'cycle', message: '' } },
  ),
  atSite(
    'an answer that cannot be read fails its row',
    { answers: [throwing(answer('site', ORG, 'met'), 'status', 'broken')] },
    { verdict: 'failed', from: null, reads: NONE, error: { code: 'threw', message: 'broken' } },
  ),
];

/** SP.01.01 RE(1) at a supplier, with its base. */
function under(name: string, entities: Partial<Plant>, expected: ExpectedRow): BesideCase {
  const plant = plantUsing([PROVIDER], { suppliers: [supplier('s', ['maintenance'])], ...entities });
  const rows = { [`${PROVIDER} supplier:s`]: { 'SP.01.01 RE(1)': expected } };
  return besideCase(`an RE of 2-4: ${name}`, plant, { rows });
}

const S = 'supplier:s';
const BASE = '62443-2-4/SP.01.01 BR';
const RE = '62443-2-4/SP.01.01 RE(1)';
const BLOCKED: ExpectedRow = {
  verdict: 'partial',
  from: S,
  reads: NONE,
  blockedBy: { code: 'base', requirement: BASE },
};

const enhancements: readonly BesideCase[] = [
  under(
    'met over a met base',
    { answers: [answer(S, BASE, 'met'), answer(S, RE, 'met')] },
    { verdict: 'met', from: S, reads: CLAIMED },
  ),
  under(
    'partial over an unmet base, which blocks it',
    { answers: [answer(S, BASE, 'unmet'), answer(S, RE, 'met')] },
    BLOCKED,
  ),
  under('partial over a base that nobody answered', { answers: [answer(S, RE, 'met')] }, BLOCKED),
  under(
    'evidenced no further than its base',
    {
      answers: [answer(S, BASE, 'met'), answer(S, RE, 'met', cites)],
      evidence: [evidence('e', [S])],
    },
    { verdict: 'met', from: S, reads: CLAIMED },
  ),
  under(
    'not applicable with its base, whatever its own answer',
    { answers: [answer(S, BASE, 'notApplicable'), answer(S, RE, 'unmet')] },
    {
      verdict: 'notApplicable',
      from: S,
      reads: CLAIMED,
      reason: { code: 'base', requirement: BASE },
    },
  ),
  under(
    'not applicable by its own answer, whatever its base',
    { answers: [answer(S, BASE, 'unmet'), answer(S, RE, 'notApplicable')] },
    { verdict: 'notApplicable', from: S, reads: CLAIMED, reason: { code: 'answer' } },
  ),
];

const editions: readonly BesideCase[] = [
  besideCase(
    'two editions of 2-1 are judged each by itself, their rows named with the edition',
    plantUsing([OLD_PROGRAM, PROGRAM], {
      answers: [
        answer('site', `${OLD_PROGRAM}/4.2.2.1`, 'met'),
        answer('organisation', `${PROGRAM}/ORG 1.1`, 'unmet'),
      ],
    }),
    {
      judged: [`${OLD_PROGRAM} site`, SITE],
      rows: {
        [`${OLD_PROGRAM} site`]: {
          '4.2.2.1': {
            verdict: 'met',
            from: 'site',
            reads: CLAIMED,
            requirement: '62443-2-1@2010/4.2.2.1',
          },
        },
        [SITE]: {
          'ORG 1.1': {
            verdict: 'unmet',
            from: 'organisation',
            reads: NONE,
            requirement: '62443-2-1@2024/ORG 1.1',
          },
        },
      },
    },
  ),
];

export const cases: readonly BesideCase[] = [
  ...where,
  ...organisation,
  ...judging,
  ...enhancements,
  ...editions,
];
