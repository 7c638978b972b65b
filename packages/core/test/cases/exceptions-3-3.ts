/** docs/rules.md 3.3, last point: exceptions, those of the answer and those from assets in the place. */
import {
  answer,
  AS_OF,
  asset,
  conduit,
  DAY_BEFORE,
  evidence,
  exception,
  measure,
  plantWith,
  zone,
} from '../build.ts';
import {
  C,
  caseOf,
  CLAIMED,
  compensated,
  EVIDENCED,
  expired,
  met,
  naByAnswer,
  partial,
  unanswered,
  unmet,
  verdictsCase,
  Z,
  type EvaluationCase,
  type ExpectedVerdict,
} from './case.ts';
import type { Answer, AnswerException, Plant, Status } from '../../model/plant.ts';

const RULE = '3.3';
const ROW = 'SR 6.1';
const because = (...exceptions: string[]) => ({ reason: { code: 'exception', exceptions } as const });

/** SR 6.1 at z with these exceptions of its own. */
function ownCase(
  name: string,
  status: Status,
  exceptions: AnswerException[],
  expected: ExpectedVerdict,
  given: Partial<Answer> = {},
): EvaluationCase {
  const plant = plantWith({
    assets: [asset('a'), asset('b')],
    evidence: [evidence('e', [Z])],
    answers: [answer(Z, ROW, status, { exceptions, ...given })],
  });
  return verdictsCase(RULE, `exceptions: ${name}`, plant, { [ROW]: expected });
}

const at = (id: string, status: Status, more: Partial<AnswerException> = {}) =>
  exception(status, { asset: id, ...more });

const ownCases: readonly EvaluationCase[] = [
  ownCase('unmet makes met partial', 'met', [at('a', 'unmet')], partial(because('a'))),
  ownCase('partial makes met partial', 'met', [at('a', 'partial')], partial(because('a'))),
  ownCase('unmet makes compensated partial', 'compensated', [at('a', 'unmet')], partial(because('a'))),
  ownCase(
    'met past its last day makes met partial',
    'met',
    [at('a', 'met', { expires: DAY_BEFORE })],
    partial(because('a')),
  ),
  ownCase(
    'notApplicable past its last day makes met partial',
    'met',
    [at('a', 'notApplicable', { expires: DAY_BEFORE })],
    partial(because('a')),
  ),
  ownCase(
    'compensated past its last day makes met partial',
    'met',
    [at('a', 'compensated', { expires: DAY_BEFORE })],
    partial(because('a')),
  ),
  ownCase('an exception holds through its last day', 'met', [at('a', 'met', { expires: AS_OF })], met()),
  ownCase(
    'compensated makes met compensated',
    'met',
    [at('a', 'compensated')],
    compensated(CLAIMED, because('a')),
  ),
  ownCase(
    'a verdict that became compensated keeps its reads',
    'met',
    [at('a', 'compensated')],
    compensated(EVIDENCED, because('a')),
    { evidence: ['e'] },
  ),
  ownCase(
    'compensated changes nothing in what is compensated already',
    'compensated',
    [at('a', 'compensated')],
    compensated(),
  ),
  ownCase('met changes nothing', 'met', [at('a', 'met')], met()),
  ownCase('notApplicable changes nothing', 'met', [at('a', 'notApplicable')], met()),
  ownCase(
    'a class of assets is named as an asset is',
    'met',
    [exception('unmet', { class: 'drive' })],
    partial(because('drive')),
  ),
  ownCase(
    'those that made it partial are named, sorted, each once',
    'met',
    [
      exception('partial', { class: 'drive' }),
      at('b', 'unmet'),
      at('a', 'unmet'),
      at('b', 'partial'),
      exception('compensated', { class: 'controller' }),
    ],
    partial(because('a', 'b', 'drive')),
  ),
  ownCase('partial stays partial without a reason', 'partial', [at('a', 'unmet')], partial()),
  ownCase('unmet stays unmet', 'unmet', [at('a', 'compensated')], unmet()),
  ownCase('notApplicable stays notApplicable', 'notApplicable', [at('a', 'unmet')], naByAnswer()),
  ownCase(
    'an answer past its last day stays undetermined',
    'met',
    [at('a', 'unmet')],
    expired(DAY_BEFORE, { missing: { code: 'answerExpired', expires: DAY_BEFORE } }),
    { expires: DAY_BEFORE },
  ),
];

/** SR 6.1 is met at z; the asset a has an answer of its own. */
function assetCase(
  name: string,
  status: Status,
  expected: ExpectedVerdict,
  given: Partial<Answer> = {},
  more: Partial<Plant> = {},
): EvaluationCase {
  const plant = plantWith({
    assets: [asset('a', { zones: ['z'] })],
    ...more,
    answers: [answer(Z, ROW, 'met'), answer('asset:a', ROW, status, given), ...(more.answers ?? [])],
  });
  return verdictsCase(RULE, `asset answers: ${name}`, plant, { [ROW]: expected });
}

const y = { zones: [zone('z'), zone('y')] };

const assetCases: readonly EvaluationCase[] = [
  assetCase('unmet makes it partial', 'unmet', partial(because('a'))),
  assetCase('partial makes it partial', 'partial', partial(because('a'))),
  assetCase('met changes nothing', 'met', met()),
  assetCase('notApplicable changes nothing', 'notApplicable', met()),
  assetCase('met past its last day makes it partial', 'met', partial(because('a')), { expires: DAY_BEFORE }),
  assetCase('compensated makes it compensated', 'compensated', compensated(CLAIMED, because('a'))),
  assetCase(
    'compensated with its measures in place makes it compensated',
    'compensated',
    compensated(CLAIMED, because('a')),
    { measures: ['m'] },
    { measures: [measure('m', { inPlace: true })] },
  ),
  assetCase(
    'compensated with a measure not in place counts as unmet',
    'compensated',
    partial(because('a')),
    { measures: ['m', 'n'] },
    { measures: [measure('m', { inPlace: true }), measure('n')] },
  ),
  assetCase('compensated past its last day makes it partial', 'compensated', partial(because('a')), {
    expires: DAY_BEFORE,
  }),
  assetCase(
    'of an asset in another zone change nothing',
    'unmet',
    met(),
    {},
    {
      ...y,
      assets: [asset('a', { zones: ['y'] })],
    },
  ),
  assetCase(
    'of an asset in the zone below change nothing',
    'unmet',
    met(),
    {},
    {
      zones: [zone('z'), zone('y', { parent: 'z' })],
      assets: [asset('a', { zones: ['y'] })],
    },
  ),
  assetCase(
    'of an asset in two zones count in both',
    'unmet',
    partial(because('a')),
    {},
    {
      ...y,
      assets: [asset('a', { zones: ['y', 'z'] })],
    },
  ),
  assetCase('to another row change nothing', 'unmet', met(), { requirement: '62443-3-3/SR 6.2' }),
  assetCase('with the edition written count', 'unmet', partial(because('a')), {
    requirement: '62443-3-3@2013/SR 6.1',
  }),
  verdictsCase(
    RULE,
    'asset answers: they do not answer for the zone',
    plantWith({ assets: [asset('a', { zones: ['z'] })], answers: [answer('asset:a', ROW, 'met')] }),
    { [ROW]: { ...unanswered, missing: { code: 'answer', onlyAt: ['asset:a'] } } },
  ),
  verdictsCase(
    RULE,
    'asset answers: where the zone has none they are named, sorted, whatever they say',
    plantWith({
      assets: ['d', 'b', 'a', 'c'].map((id) => asset(id, { zones: [id === 'c' ? 'y' : 'z'] })),
      zones: [zone('y'), zone('z')],
      answers: [
        answer('asset:d', ROW, 'unmet', { expires: DAY_BEFORE }),
        answer('asset:b', ROW, 'notApplicable'),
        answer('asset:c', ROW, 'met'),
        answer('asset:a', 'SR 6.2', 'met'),
      ],
    }),
    {
      [ROW]: { ...unanswered, missing: { code: 'answer', onlyAt: ['asset:b', 'asset:d'] } },
      'SR 6.2': { ...unanswered, missing: { code: 'answer', onlyAt: ['asset:a'] } },
    },
  ),
  verdictsCase(
    RULE,
    'asset answers: an inherited answer has them as exceptions at the place judged',
    plantWith({
      assets: [asset('a', { zones: ['z'] })],
      answers: [answer('site', ROW, 'met'), answer('asset:a', ROW, 'unmet')],
    }),
    { [ROW]: partial({ from: 'site', ...because('a') }) },
  ),
  verdictsCase(
    RULE,
    'asset answers: those that made it partial are the reason, not a compensated one beside them',
    plantWith({
      assets: [asset('a', { zones: ['z'] }), asset('b', { zones: ['z'] }), asset('d', { zones: ['z'] })],
      answers: [
        answer(Z, ROW, 'met'),
        answer('asset:a', ROW, 'compensated'),
        answer('asset:b', ROW, 'unmet'),
        answer('asset:d', ROW, 'partial'),
      ],
    }),
    { [ROW]: partial(because('b', 'd')) },
  ),
  verdictsCase(
    RULE,
    'exceptions: an inherited answer brings its own along',
    plantWith({
      assets: [asset('a')],
      answers: [answer('site', ROW, 'met', { exceptions: [at('a', 'unmet')] })],
    }),
    { [ROW]: partial({ from: 'site', ...because('a') }) },
  ),
  verdictsCase(
    RULE,
    'asset answers: with an exception of the answer for the same asset, the asset is named once',
    plantWith({
      assets: [asset('a', { zones: ['z'] })],
      answers: [answer(Z, ROW, 'met', { exceptions: [at('a', 'partial')] }), answer('asset:a', ROW, 'unmet')],
    }),
    { [ROW]: partial(because('a')) },
  ),
  verdictsCase(
    RULE,
    'asset answers: an asset of a conduit is an exception there',
    plantWith({
      ...y,
      conduits: [conduit('c', ['y', 'z'])],
      assets: [asset('a', { conduits: ['c'] })],
      answers: [answer(C, 'SR 6.2', 'met'), answer('asset:a', 'SR 6.2', 'unmet')],
    }),
    { 'SR 6.2': partial({ from: C, ...because('a') }) },
    C,
  ),
  caseOf(
    RULE,
    'exceptions: what became partial does not count in upper',
    plantWith({
      answers: [
        answer(Z, ROW, 'met', { exceptions: [exception('unmet', { class: 'drive' })] }),
        answer(Z, 'SR 6.2', 'met'),
        answer(Z, 'SR 6.1 RE 1', 'met'),
      ],
    }),
    { [Z]: { slA: { claimed: { TRE: 0 }, upper: { TRE: 0 } } } },
  ),
];

export const cases: readonly EvaluationCase[] = [...ownCases, ...assetCases];
