/** docs/rules.md 3.10: SL-C of an asset that is some product, and answers of its own. */
import { answer, asset, check, DAY_BEFORE, evidence, product } from '../../build.ts';
import { CLAIMED, EVIDENCED, NONE, VERIFIED } from '../case.ts';
import type { Plant } from '../../../model/plant.ts';
import {
  besideCase,
  COMPONENTS,
  plantUsing,
  type BesideCase,
  type ExpectedBeside,
  type ExpectedCapability,
} from './case.ts';

const P = 'product:p';
const A = 'asset:a';
const row = (id: string): string => `62443-4-2/${id}`;
/** What makes the asset be told of apart from its product, and bears on nothing else here. */
const OWN = answer(A, row('CR 7.8'), 'met');

/** The asset `a` is the product `p`. */
function ofAsset(name: string, entities: Partial<Plant>, expect: ExpectedBeside): BesideCase {
  const plant = plantUsing([COMPONENTS], {
    products: [product('p')],
    assets: [asset('a', { productVersion: 'p', zones: ['z'] })],
    ...entities,
  });
  return besideCase(`an asset: ${name}`, plant, expect);
}

function rows(capability: Readonly<Record<string, ExpectedCapability>>): ExpectedBeside {
  return { capability: { [A]: capability } };
}

const SHORT_AT_P: ExpectedCapability = { capability: 'short', from: P, reads: NONE };
const cites = { evidence: ['e'] };

const overriding: readonly BesideCase[] = [
  ofAsset('without answers of its own it is not told of apart', {}, { components: [P] }),
  ofAsset(
    'with answers of its own it is told of after the products',
    { answers: [OWN] },
    {
      components: [P, A],
    },
  ),
  ofAsset(
    'answers to rows of another class are not asked of it',
    { answers: [answer(A, row('NDR 1.6'), 'met')] },
    { components: [P] },
  ),
  ofAsset(
    'an asset that is no product is not judged',
    { assets: [asset('a')], answers: [OWN] },
    {
      components: [P],
    },
  ),
  ofAsset(
    'its answers replace those of the product, row by row',
    {
      answers: [
        answer(P, row('CR 1.1'), 'unmet'),
        answer(P, row('CR 1.3'), 'unmet'),
        answer(A, row('CR 1.1'), 'met', { capability: 'configurable' }),
      ],
    },
    {
      capability: {
        [A]: { 'CR 1.1': { capability: 'configurable', from: A, reads: CLAIMED }, 'CR 1.3': SHORT_AT_P },
        [P]: { 'CR 1.1': SHORT_AT_P, 'CR 1.3': SHORT_AT_P },
      },
    },
  ),
  ofAsset(
    'its answer past its last day replaces that of the product all the same',
    {
      answers: [answer(P, row('CR 1.1'), 'met'), answer(A, row('CR 1.1'), 'met', { expires: DAY_BEFORE })],
    },
    rows({ 'CR 1.1': { capability: 'unknown', from: A, reads: NONE } }),
  ),
  ofAsset(
    'notApplicable of the product holds for the asset',
    { answers: [OWN, answer(P, row('CR 1.1'), 'notApplicable')] },
    rows({ 'CR 1.1': { capability: 'notApplicable', from: P, reads: CLAIMED } }),
  ),
  ofAsset(
    'its RE rests on the base of the product',
    { answers: [answer(P, row('CR 1.1'), 'unmet'), answer(A, row('CR 1.1 RE 1'), 'met')] },
    rows({ 'CR 1.1 RE 1': { capability: 'short', from: A, reads: NONE } }),
  ),
  ofAsset(
    'a certificate of the product speaks for the rows that neither answered',
    {
      products: [product('p', { version: '4', certificate: { scheme: 'a scheme', version: '4', sl: 1 } })],
      answers: [answer(A, row('CR 1.1'), 'unmet'), answer(P, row('CR 1.3'), 'unmet')],
    },
    rows({
      'CR 1.1': { capability: 'short', from: A, reads: NONE },
      'CR 1.3': SHORT_AT_P,
      'CR 1.4': { capability: 'certified', from: P, reads: CLAIMED },
    }),
  ),
  ofAsset(
    'its SL-C is that of the product with its own answers',
    {
      answers: [
        ...['CR 6.1', 'CR 6.2', 'CR 6.1 RE 1'].map((id) => answer(P, row(id), 'met')),
        answer(A, row('CR 6.2'), 'unmet'),
      ],
    },
    { slC: { [P]: { claimed: { TRE: 4 } }, [A]: { claimed: { TRE: 1 } } } },
  ),
];

const PRODUCT_ROW = answer(P, row('CR 1.1'), 'met', cites);
const OWN_ROW = answer(A, row('CR 1.1'), 'met', cites);

/** CR 1.1 at the asset. */
function shown(name: string, entities: Partial<Plant>, expected: ExpectedCapability): BesideCase {
  return ofAsset(name, entities, rows({ 'CR 1.1': expected }));
}

const showing: readonly BesideCase[] = [
  shown(
    'evidence that lists the product shows its answer at the asset as well',
    { answers: [OWN, PRODUCT_ROW], evidence: [evidence('e', [P])] },
    { capability: 'native', from: P, reads: EVIDENCED },
  ),
  shown(
    'evidence that lists the asset shows the answer of the product there',
    { answers: [OWN, PRODUCT_ROW], evidence: [evidence('e', [A])] },
    { capability: 'native', from: P, reads: EVIDENCED },
  ),
  shown(
    'evidence that lists the product shows an answer of the asset',
    { answers: [OWN_ROW], evidence: [evidence('e', [P])] },
    { capability: 'native', from: A, reads: EVIDENCED },
  ),
  shown(
    'evidence that lists another asset of the product shows nothing here',
    { answers: [OWN_ROW], evidence: [evidence('e', ['asset:b'])] },
    { capability: 'native', from: A, reads: CLAIMED },
  ),
  shown(
    'a check of the product verifies its row at the asset as well',
    { answers: [OWN, PRODUCT_ROW], evidence: [evidence('e', [P])], checks: [check(P, row('CR 1.1'))] },
    { capability: 'native', from: P, reads: VERIFIED },
  ),
  shown(
    'of the checks of product and asset the later decides',
    {
      answers: [OWN_ROW],
      evidence: [evidence('e', [P])],
      checks: [check(P, row('CR 1.1')), check(A, row('CR 1.1'), { result: 'fail', date: DAY_BEFORE })],
    },
    { capability: 'native', from: A, reads: EVIDENCED },
  ),
  ofAsset(
    'evidence of the asset shows nothing of the product',
    { answers: [OWN, PRODUCT_ROW], evidence: [evidence('e', [A])] },
    { capability: { [P]: { 'CR 1.1': { capability: 'native', from: P, reads: CLAIMED } } } },
  ),
];

export const cases: readonly BesideCase[] = [...overriding, ...showing];
