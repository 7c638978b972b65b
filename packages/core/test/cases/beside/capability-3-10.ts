/** docs/rules.md 3.10: SL-C of a product, by the answers given for it. */
import { answer, check, DAY_BEFORE, evidence, exception, product, throwing } from '../../build.ts';
import { CLAIMED, NONE, VERIFIED } from '../case.ts';
import type { Answer, Plant, Status } from '../../../model/plant.ts';
import { besideCase, COMPONENTS, plantUsing, type BesideCase, type ExpectedCapability } from './case.ts';

const P = 'product:p';
const row = (id: string): string => `62443-4-2/${id}`;
const said = (id: string, status: Status, more: Partial<Answer> = {}): Answer =>
  answer(P, row(id), status, more);

/** One embedded device, and what is said of it; of its row CR 1.1. */
function ofRow(name: string, entities: Partial<Plant>, expected: ExpectedCapability): BesideCase {
  const plant = plantUsing([COMPONENTS], { products: [product('p')], ...entities });
  return besideCase(`a component: ${name}`, plant, { capability: { [P]: { 'CR 1.1': expected } } });
}

const UNKNOWN: ExpectedCapability = { capability: 'unknown', from: null, reads: NONE };

const words: readonly BesideCase[] = [
  ofRow('nobody answered: unknown', {}, UNKNOWN),
  ofRow(
    'met: native',
    { answers: [said('CR 1.1', 'met')] },
    { capability: 'native', from: P, reads: CLAIMED },
  ),
  ofRow(
    'met and said to be native: native',
    { answers: [said('CR 1.1', 'met', { capability: 'native' })] },
    { capability: 'native', from: P, reads: CLAIMED },
  ),
  ofRow(
    'met by configuration: configurable',
    { answers: [said('CR 1.1', 'met', { capability: 'configurable' })] },
    { capability: 'configurable', from: P, reads: CLAIMED },
  ),
  ...(['unmet', 'partial'] as const).flatMap((status) => [
    ofRow(
      `${status} and left to the system: system`,
      { answers: [said('CR 1.1', status, { capability: 'system' })] },
      { capability: 'system', from: P, reads: NONE },
    ),
    ofRow(
      `${status}: short`,
      { answers: [said('CR 1.1', status)] },
      { capability: 'short', from: P, reads: NONE },
    ),
  ]),
  ofRow(
    'not applicable: notApplicable',
    { answers: [said('CR 1.1', 'notApplicable')] },
    { capability: 'notApplicable', from: P, reads: CLAIMED },
  ),
  ofRow(
    'an answer past its last day: unknown',
    { answers: [said('CR 1.1', 'met', { expires: DAY_BEFORE })] },
    { capability: 'unknown', from: P, reads: NONE },
  ),
  ofRow(
    'an answer that cannot be read: failed',
    { answers: [throwing(said('CR 1.1', 'met'), 'status', 'broken')] },
    { capability: 'failed', from: null, reads: NONE },
  ),
  ofRow(
    'met with an exception that is unmet: short',
    { answers: [said('CR 1.1', 'met', { exceptions: [exception('unmet', { class: 'drive' })] })] },
    { capability: 'short', from: P, reads: NONE },
  ),
  ofRow(
    'what the organisation or the site says is not said of a product',
    { answers: [answer('organisation', row('CR 1.1'), 'met'), answer('site', row('CR 1.1'), 'met')] },
    UNKNOWN,
  ),
  ofRow(
    'what is said of another product is not said of this one',
    { products: [product('p'), product('q')], answers: [answer('product:q', row('CR 1.1'), 'met')] },
    UNKNOWN,
  ),
  ofRow(
    'evidence that lists the product evidences, a check that passed verifies',
    {
      answers: [said('CR 1.1', 'met', { evidence: ['e'] })],
      evidence: [evidence('e', [P])],
      checks: [check(P, row('CR 1.1'))],
    },
    { capability: 'native', from: P, reads: VERIFIED },
  ),
  ofRow(
    'evidence that lists another place shows nothing',
    {
      answers: [said('CR 1.1', 'met', { evidence: ['e'] })],
      evidence: [evidence('e', ['site'])],
    },
    { capability: 'native', from: P, reads: CLAIMED },
  ),
];

/** CR 1.1 RE 1, over CR 1.1. */
function ofRe(name: string, answers: readonly Answer[], expected: ExpectedCapability): BesideCase {
  const plant = plantUsing([COMPONENTS], { products: [product('p')], answers });
  return besideCase(`a component: ${name}`, plant, { capability: { [P]: { 'CR 1.1 RE 1': expected } } });
}

const enhancements: readonly BesideCase[] = [
  ofRe('a met RE over a met base: native', [said('CR 1.1', 'met'), said('CR 1.1 RE 1', 'met')], {
    capability: 'native',
    from: P,
    reads: CLAIMED,
  }),
  ofRe(
    'a met RE over a base left to the system: short, for it is partial',
    [said('CR 1.1', 'unmet', { capability: 'system' }), said('CR 1.1 RE 1', 'met')],
    { capability: 'short', from: P, reads: NONE },
  ),
  ofRe('a met RE over a base that nobody answered: unknown, not short', [said('CR 1.1 RE 1', 'met')], {
    capability: 'unknown',
    from: P,
    reads: NONE,
  }),
  ofRe(
    'a met RE over a base whose answer has expired: unknown',
    [said('CR 1.1', 'met', { expires: DAY_BEFORE }), said('CR 1.1 RE 1', 'met')],
    { capability: 'unknown', from: P, reads: NONE },
  ),
  ofRe(
    'a met RE over a base that cannot be read: unknown',
    [throwing(said('CR 1.1', 'met'), 'status', 'broken'), said('CR 1.1 RE 1', 'met')],
    { capability: 'unknown', from: P, reads: NONE },
  ),
  ofRe('an unmet RE over a base that nobody answered: short', [said('CR 1.1 RE 1', 'unmet')], {
    capability: 'short',
    from: P,
    reads: NONE,
  }),
  ofRe('a met RE over a base that is short: short', [said('CR 1.1', 'unmet'), said('CR 1.1 RE 1', 'met')], {
    capability: 'short',
    from: P,
    reads: NONE,
  }),
  ofRe(
    'an RE whose base is not applicable: notApplicable',
    [said('CR 1.1', 'notApplicable'), said('CR 1.1 RE 1', 'unmet')],
    { capability: 'notApplicable', from: P, reads: CLAIMED },
  ),
];

const classes: readonly BesideCase[] = [
  besideCase(
    'a component: an embedded device is judged on the common rows and those of its class alone',
    plantUsing([COMPONENTS], {
      products: [product('p')],
      answers: [said('NDR 1.6', 'unmet'), said('EDR 2.4', 'met')],
    }),
    {
      capability: {
        [P]: {
          'CR 1.1': UNKNOWN,
          'EDR 2.4': { capability: 'native', from: P, reads: CLAIMED },
          'NDR 1.6': null,
          'SAR 2.4': null,
          'HDR 2.4': null,
        },
      },
    },
  ),
  besideCase(
    'a component: a network device is judged on the rows of its class, an embedded one is not',
    plantUsing([COMPONENTS], { products: [product('p', { class: 'NDR' })] }),
    { capability: { [P]: { 'NDR 1.6': UNKNOWN, 'EDR 2.4': null } } },
  ),
  besideCase(
    'a component: without 62443-4-2 in use no product is judged',
    plantUsing([], { products: [product('p')] }),
    { components: [] },
  ),
  besideCase(
    'a component: every product is told of, by ref',
    plantUsing([COMPONENTS], { products: [product('q'), product('p')] }),
    { components: ['product:p', 'product:q'] },
  ),
];

/** The rows of TRE: CR 6.1 from SL 1, CR 6.2 from SL 2, CR 6.1 RE 1 from SL 3. */
function ofTre(
  name: string,
  answers: readonly Answer[],
  [claimed, evidenced, verified, upper]: readonly (number | null)[],
  entities: Partial<Plant> = {},
): BesideCase {
  const plant = plantUsing([COMPONENTS], { products: [product('p')], answers, ...entities });
  const slC = {
    claimed: { TRE: claimed as number },
    evidenced: { TRE: evidenced as number },
    verified: { TRE: verified as number },
    upper: { TRE: upper as number },
  };
  return besideCase(`SL-C: ${name}`, plant, { slC: { [P]: slC } });
}

const TRE = ['CR 6.1', 'CR 6.2', 'CR 6.1 RE 1'];

const levels: readonly BesideCase[] = [
  ofTre('0 where nobody answered, and up to 4', [], [0, 0, 0, 4]),
  ofTre('1 where the rows from SL 1 are satisfied', [said('CR 6.1', 'met')], [1, 0, 0, 4]),
  ofTre(
    '2, bounded by the row from SL 3',
    [said('CR 6.1', 'met'), said('CR 6.2', 'met'), said('CR 6.1 RE 1', 'unmet')],
    [2, 0, 0, 2],
  ),
  ofTre(
    '4 where all are satisfied, natively, by configuration or because they do not apply',
    [
      said('CR 6.1', 'met'),
      said('CR 6.2', 'met', { capability: 'configurable' }),
      said('CR 6.1 RE 1', 'notApplicable'),
    ],
    [4, 0, 0, 4],
  ),
  ofTre(
    'a row left to the system is not satisfied by the component',
    [said('CR 6.1', 'unmet', { capability: 'system' }), said('CR 6.2', 'met')],
    [0, 0, 0, 0],
  ),
  ofTre(
    'null where no row of the FR applies',
    TRE.map((id) => said(id, 'notApplicable')),
    [null, null, null, null],
  ),
  ofTre(
    'evidenced and verified as far as it is',
    TRE.map((id) => said(id, 'met', { evidence: ['e'] })),
    [4, 4, 1, 4],
    { evidence: [evidence('e', [P])], checks: [check(P, row('CR 6.1'))] },
  ),
  ofTre(
    'no higher than an answer says it is good for',
    TRE.map((id) => said(id, 'met', id === 'CR 6.1' ? { effectiveTo: 2 } : {})),
    [2, 0, 0, 2],
  ),
  ofTre(
    'an answer good for less than the row starts at satisfies nothing',
    TRE.map((id) => said(id, 'met', id === 'CR 6.2' ? { effectiveTo: 1 } : {})),
    [1, 0, 0, 1],
  ),
  besideCase(
    'SL-C: rows of one FR say nothing of another',
    plantUsing([COMPONENTS], {
      products: [product('p')],
      answers: TRE.map((id) => said(id, 'met')),
    }),
    { slC: { [P]: { claimed: { TRE: 4, IAC: 0, UC: 0, SI: 0, DC: 0, RDF: 0, RA: 0 } } } },
  ),
];

export const cases: readonly BesideCase[] = [...words, ...enhancements, ...classes, ...levels];
