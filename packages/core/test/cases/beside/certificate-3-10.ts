/** docs/rules.md 3.10: what a certificate says of a product. */
import { answer, AS_OF, check, DAY_AFTER, DAY_BEFORE, evidence, product } from '../../build.ts';
import { CLAIMED, EVIDENCED, NONE, VERIFIED } from '../case.ts';
import type { Certificate, Plant, Status } from '../../../model/plant.ts';
import { besideCase, COMPONENTS, plantUsing, type BesideCase, type ExpectedCapability } from './case.ts';

const P = 'product:p';

/** An embedded device with a certificate: SL 1 in all FRs unless said otherwise. */
function certified(
  name: string,
  more: Partial<Certificate>,
  entities: Partial<Plant>,
  rows: Readonly<Record<string, ExpectedCapability>>,
): BesideCase {
  const certificate: Certificate = { scheme: 'a scheme', version: '4', sl: 1, ...more };
  const products = [product('p', { version: '4', certificate })];
  const plant = plantUsing([COMPONENTS], { products, ...entities });
  return besideCase(`a certificate: ${name}`, plant, { capability: { [P]: rows } });
}

const CERTIFIED: ExpectedCapability = { capability: 'certified', from: P, reads: CLAIMED };
const UNKNOWN: ExpectedCapability = { capability: 'unknown', from: null, reads: NONE };
const vector = { IAC: 0, UC: 0, SI: 0, DC: 0, RDF: 0, TRE: 0, RA: 0 };

const reach: readonly BesideCase[] = [
  certified(
    'one digit speaks for every row up to it, in all FRs',
    { sl: 2 },
    {},
    {
      'CR 1.1': CERTIFIED,
      'CR 1.1 RE 1': CERTIFIED,
      'CR 1.1 RE 2': UNKNOWN,
      'CR 6.1': CERTIFIED,
      'CR 6.2': CERTIFIED,
      'CR 6.1 RE 1': UNKNOWN,
      'EDR 2.13': CERTIFIED,
    },
  ),
  certified(
    'one SL per FR speaks for the rows of that FR',
    { sl: { ...vector, TRE: 3 } },
    {},
    {
      'CR 1.1': UNKNOWN,
      'CR 6.1': CERTIFIED,
      'CR 6.2': CERTIFIED,
      'CR 6.1 RE 1': CERTIFIED,
    },
  ),
  certified('of SL 0 speaks for nothing', { sl: 0 }, {}, { 'CR 1.1': UNKNOWN }),
  besideCase(
    'a certificate: its SL is SL-C, where nobody answered, and evidenced as far as evidence shows it',
    plantUsing([COMPONENTS], {
      products: [
        product('p', {
          version: '4',
          certificate: { scheme: 'a scheme', version: '4', sl: { ...vector, TRE: 3, RA: 1 } },
        }),
      ],
    }),
    {
      slC: {
        [P]: {
          claimed: { IAC: 0, TRE: 4, RA: 1 },
          evidenced: { IAC: 0, TRE: 0, RA: 0 },
          upper: { IAC: 4, TRE: 4, RA: 4 },
        },
      },
    },
  ),
];

const versions: readonly BesideCase[] = [
  certified('of another version says nothing', { version: '4.1' }, {}, { 'CR 1.1': UNKNOWN }),
  certified(
    'says nothing of a product whose version is not stated',
    {},
    { products: [product('p', { certificate: { scheme: 'a scheme', version: '4', sl: 1 } })] },
    { 'CR 1.1': UNKNOWN },
  ),
];

const days: readonly BesideCase[] = [
  certified('counts through its last day', { expires: AS_OF }, {}, { 'CR 1.1': CERTIFIED }),
  certified('says nothing past its last day', { expires: DAY_BEFORE }, {}, { 'CR 1.1': UNKNOWN }),
  certified('counts from its first day', { issued: AS_OF }, {}, { 'CR 1.1': CERTIFIED }),
  certified('says nothing before it is issued', { issued: DAY_AFTER }, {}, { 'CR 1.1': UNKNOWN }),
];

const cites = { evidence: ['e'] };

const shown: readonly BesideCase[] = [
  certified(
    'evidence it cites that lists the product evidences each row',
    cites,
    { evidence: [evidence('e', [P])] },
    { 'CR 1.1': { ...CERTIFIED, reads: EVIDENCED } },
  ),
  certified(
    'evidence it cites that lists another place shows nothing',
    cites,
    { evidence: [evidence('e', ['site'])] },
    { 'CR 1.1': CERTIFIED },
  ),
  certified(
    'evidence past its last day shows nothing',
    cites,
    { evidence: [evidence('e', [P], { expires: DAY_BEFORE })] },
    { 'CR 1.1': CERTIFIED },
  ),
  certified(
    'the document alone shows no row that asks for more',
    cites,
    { evidence: [evidence('e', [P], { kind: 'documentation' })] },
    { 'CR 1.1': CERTIFIED },
  ),
  certified(
    'evidence of a kind that only some rows accept evidences those',
    cites,
    { evidence: [evidence('e', [P])] },
    { 'CR 2.10': CERTIFIED, 'CR 2.8': { ...CERTIFIED, reads: EVIDENCED } },
  ),
  certified(
    'a check of the product that passed verifies the row it checked',
    cites,
    { evidence: [evidence('e', [P])], checks: [check(P, '62443-4-2/CR 1.1')] },
    { 'CR 1.1': { ...CERTIFIED, reads: VERIFIED }, 'CR 1.3': { ...CERTIFIED, reads: EVIDENCED } },
  ),
];

/** CR 1.1 answered so, under a certificate that would say it is satisfied. */
function answered(
  name: string,
  status: Status,
  expires: string | undefined,
  expected: ExpectedCapability,
): BesideCase {
  const last = expires === undefined ? {} : { expires };
  const answers = [answer(P, '62443-4-2/CR 1.1', status, last)];
  return certified(name, {}, { answers }, { 'CR 1.1': expected, 'CR 1.3': CERTIFIED });
}

const answers: readonly BesideCase[] = [
  answered('an answer comes before it', 'unmet', undefined, { capability: 'short', from: P, reads: NONE }),
  answered('a met answer comes before it', 'met', undefined, {
    capability: 'native',
    from: P,
    reads: CLAIMED,
  }),
  answered('an answer past its last day comes before it, for somebody answered', 'met', DAY_BEFORE, {
    capability: 'unknown',
    from: P,
    reads: NONE,
  }),
  certified(
    'a certified RE over a base that is short is short',
    { sl: 2 },
    { answers: [answer(P, '62443-4-2/CR 1.1', 'unmet')] },
    { 'CR 1.1 RE 1': { capability: 'short', from: P, reads: NONE } },
  ),
];

export const cases: readonly BesideCase[] = [...reach, ...versions, ...days, ...shown, ...answers];
