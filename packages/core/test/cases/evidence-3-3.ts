/** docs/rules.md 3.3: which evidence and which checks count. SR 6.2 accepts effectiveness alone. */
import { answer, AS_OF, check, DAY_AFTER, DAY_BEFORE, evidence, plantWith, zone } from '../build.ts';
import { CLAIMED, EVIDENCED, met, VERIFIED, verdictsCase, Z, type EvaluationCase, naByFact } from './case.ts';
import type { Check, Evidence, Plant } from '../../model/plant.ts';

const RULE = '3.3';
const ROW = 'SR 6.1';

function evidenceCase(name: string, item: Partial<Evidence>, evidenced: boolean, row = ROW): EvaluationCase {
  const plant = plantWith({
    evidence: [evidence('e', [Z], item)],
    answers: [answer(Z, row, 'met', { evidence: ['e'] })],
  });
  const reads = evidenced ? EVIDENCED : CLAIMED;
  return verdictsCase(RULE, `evidence ${evidenced ? 'counts' : 'does not count'}: ${name}`, plant, {
    [row]: met(reads),
  });
}

const evidenceCases: readonly EvaluationCase[] = [
  evidenceCase('collected on the day', { collected: AS_OF }, true),
  evidenceCase('collected the day after', { collected: DAY_AFTER }, false),
  evidenceCase('its last day is the day', { expires: AS_OF }, true),
  evidenceCase('its last day was the day before', { expires: DAY_BEFORE }, false),
  evidenceCase('no dates bound it', {}, true),
  evidenceCase('it lists the place among others', { places: ['site', Z] }, true),
  evidenceCase('it lists the site only', { places: ['site'] }, false),
  evidenceCase('it lists no place', { places: [] }, false),
  evidenceCase('documentation', { kind: 'documentation' }, false),
  evidenceCase('implementation, on a row that accepts it', { kind: 'implementation' }, true),
  evidenceCase(
    'implementation, on a row that accepts effectiveness alone',
    { kind: 'implementation' },
    false,
    'SR 6.2',
  ),
  evidenceCase('effectiveness, on a row that accepts it alone', { kind: 'effectiveness' }, true, 'SR 6.2'),
];

/** The answer is given at the site and judged at z. */
function inherited(name: string, places: string[], checks: Check[], reads: typeof CLAIMED): EvaluationCase {
  const plant = plantWith({
    evidence: [evidence('e', places)],
    checks,
    answers: [answer('site', ROW, 'met', { evidence: ['e'] })],
  });
  return verdictsCase(RULE, `inherited: ${name}`, plant, { [ROW]: met(reads, { from: 'site' }) });
}

const inheritedCases: readonly EvaluationCase[] = [
  inherited('evidence that lists the site where the answer is given does not count', ['site'], [], CLAIMED),
  inherited('evidence that lists the zone judged counts', [Z], [], EVIDENCED),
  inherited('a check at the zone judged counts', [Z], [check(Z, ROW)], VERIFIED),
  inherited('a check at the site does not count', [Z], [check('site', ROW)], EVIDENCED),
];

const twoItems: EvaluationCase = verdictsCase(
  RULE,
  'one item must be live, accepted and in scope all by itself',
  plantWith({
    evidence: [
      evidence('e', [Z], { kind: 'documentation' }),
      evidence('f', ['site']),
      evidence('g', [Z], { expires: DAY_BEFORE }),
    ],
    answers: [answer(Z, ROW, 'met', { evidence: ['e', 'f', 'g'] })],
  }),
  { [ROW]: met(CLAIMED) },
);

function checkCase(name: string, checks: readonly Check[], passes: boolean): EvaluationCase {
  const plant: Plant = plantWith({
    zones: [zone('z'), zone('y')],
    evidence: [evidence('e', [Z])],
    checks,
    answers: [answer(Z, ROW, 'met', { evidence: ['e'] })],
  });
  return verdictsCase(RULE, `check ${passes ? 'passes' : 'does not pass'}: ${name}`, plant, {
    [ROW]: met(passes ? VERIFIED : EVIDENCED),
  });
}

const checkCases: readonly EvaluationCase[] = [
  checkCase('there is none', [], false),
  checkCase('done on the day', [check(Z, ROW, { date: AS_OF })], true),
  checkCase('done the day after', [check(Z, ROW, { date: DAY_AFTER })], false),
  checkCase('to be repeated by the day', [check(Z, ROW, { retestBy: AS_OF })], true),
  checkCase('to be repeated by the day before', [check(Z, ROW, { retestBy: DAY_BEFORE })], false),
  checkCase('of another row', [check(Z, 'SR 6.2')], false),
  checkCase('at another place', [check('zone:y', ROW)], false),
  checkCase('of the row with its edition written', [check(Z, '62443-3-3@2013/SR 6.1')], true),
  checkCase(
    'the later of two failed',
    [check(Z, ROW, { date: '2026-02-01' }), check(Z, ROW, { date: '2026-02-02', result: 'fail' })],
    false,
  ),
  checkCase(
    'the later of two passed',
    [check(Z, ROW, { date: '2026-02-01', result: 'fail' }), check(Z, ROW, { date: '2026-02-02' })],
    true,
  ),
  checkCase(
    'of two on one day one failed',
    [check(Z, ROW, { by: 'independent' }), check(Z, ROW, { by: 'internal', result: 'fail' })],
    false,
  ),
  checkCase(
    'of two on one day the other failed',
    [check(Z, ROW, { by: 'independent', result: 'fail' }), check(Z, ROW, { by: 'internal' })],
    false,
  ),
  checkCase(
    'the later failed one is no longer live',
    [
      check(Z, ROW, { date: '2026-02-01' }),
      check(Z, ROW, { date: '2026-02-02', result: 'fail', retestBy: DAY_BEFORE }),
    ],
    true,
  ),
  checkCase(
    'the later passed one is not yet live',
    [check(Z, ROW, { date: '2026-02-01', result: 'fail' }), check(Z, ROW, { date: DAY_AFTER })],
    false,
  ),
];

/** SR 1.6 depends on wireless alone. */
const factCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'a false fact: the evidence of the nearest statement counts, not that of one further up',
    plantWith({
      zones: [
        zone('z', { parent: 'p' }),
        zone('p', { facts: { wireless: { value: false, evidence: ['e'] } } }),
      ],
      site: { facts: { wireless: { value: false } } },
      evidence: [evidence('e', [Z])],
    }),
    { 'SR 1.6': naByFact(['wireless'], EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'a false fact: evidence of another false fact does not count',
    plantWith({
      zones: [zone('z', { facts: { wireless: false, mobileCode: { value: false, evidence: ['e'] } } })],
      evidence: [evidence('e', [Z])],
    }),
    { 'SR 1.6': naByFact(['wireless']) },
  ),
];

export const cases: readonly EvaluationCase[] = [
  ...factCases,
  ...evidenceCases,
  ...inheritedCases,
  twoItems,
  ...checkCases,
];
