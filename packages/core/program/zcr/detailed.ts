/** ZCR 5: the detailed assessment, step by step over the scenarios of the SUC. */
import type { Scenario } from '../../model/plant.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import { found, held, lack, notNeeded, undetermined, type Found, type Lack, type LackCode } from './step.ts';
import { uncoveredIn } from './partition.ts';
import type { Scope } from './scope.ts';

/** Whether ZCR 4.1 asks for it: null where a worst case is not rated, or there is none. */
export function isNeeded({ worst, worstCases, scenarios }: Scope): boolean | null {
  if (scenarios.length > 0 || worst.some(({ outcome }) => outcome === 'detailed')) return true;
  const isKnown = worstCases.length > 0 && worst.length === worstCases.length;
  return isKnown && worst.every(({ outcome }) => outcome !== 'unrated') ? false : null;
}

type Work = (scope: Scope) => Found;

/** By the id of the row. */
const STEPS: Readonly<Record<string, Work>> = {
  'ZCR 5.1': threats,
  'ZCR 5.2': (scope) =>
    each(scope, 'vulnerabilities', [
      ['vulnerabilities', ({ vulnerabilities = [] }) => vulnerabilities.length > 0],
    ]),
  'ZCR 5.3': (scope) => each(scope, 'severities', [['severity', hasSeverity]]),
  'ZCR 5.4': (scope) =>
    each(scope, 'likelihoods', [
      ['likelihood', ({ likelihood }) => likelihood !== undefined],
      ['rationale', ({ likelihoodRationale }) => likelihoodRationale !== undefined],
    ]),
  'ZCR 5.5': (scope) => ranked(scope, 'ranked'),
  'ZCR 5.6': targets,
  'ZCR 5.7': decisions,
  'ZCR 5.8': (scope) => countermeasures(scope, 'citing', ['cites', 'judged']),
  'ZCR 5.9': (scope) => countermeasures(scope, 'lowering', ['lowers']),
  'ZCR 5.10': (scope) => ranked(scope, 'residual'),
  'ZCR 5.11': residual,
  'ZCR 5.12': additional,
  'ZCR 5.13': (scope) =>
    each(scope, 'documented', [
      ['team', ({ team = [] }) => team.length > 0],
      ['date', ({ date }) => date !== undefined],
    ]),
};

/** Null where the row is none of ZCR 5. */
export function detailedStep(scope: Scope, row: string): Found | null {
  const work = STEPS[row];
  if (work === undefined) return null;
  const needed = isNeeded(scope);
  if (needed === false) return notNeeded([]);
  if (needed === null) return undetermined([lack('part')('ZCR 4.1')], []);
  // Before there is a scenario only ZCR 5.1 and SL-T have something to look at.
  if (scope.scenarios.length === 0 && row !== 'ZCR 5.1' && row !== 'ZCR 5.6') {
    return found(false, [lack('scenarios')(scope.ref)], []);
  }
  return work(scope);
}

const refOf = ({ id }: Scenario): string => `scenario:${id}`;

function hasSeverity({ severity = {} }: Scenario): boolean {
  return Object.keys(severity).length > 0;
}

/** What every scenario has to say; one is counted when it says all of it. */
function each(
  { scenarios }: Scope,
  code: Parameters<typeof held>[0],
  asked: readonly (readonly [LackCode, (scenario: Scenario) => boolean])[],
): Found {
  const missing = asked.flatMap(([what, says]) =>
    scenarios.filter((one) => !says(one)).map((one) => lack(what)(refOf(one))),
  );
  const n = scenarios.filter((one) => asked.every(([, says]) => says(one))).length;
  const some = scenarios.some((one) => asked.some(([, says]) => says(one)));
  return found(some, missing, [held(code, n, scenarios.length)]);
}

function threats(scope: Scope): Found {
  const { scenarios, places } = scope;
  const without = scenarios.filter(({ source }) => source === undefined);
  const here = new Set(scenarios.map(({ place }) => place));
  return found(
    scenarios.length > 0,
    [
      ...(scenarios.length === 0 ? [lack('scenarios')(scope.ref)] : []),
      ...uncoveredIn(scope).map(lack('scenarioFor')),
      ...without.map((one) => lack('source')(refOf(one))),
    ],
    [
      held('scenarios', scenarios.length),
      held('places', here.size, places.length),
      held('sources', scenarios.length - without.length, scenarios.length),
    ],
  );
}

/** Before criteria are stated nothing has a rank. */
function unranked({ ground, scenarios, rated }: Scope): readonly Lack[] {
  if (ground.plant.risk === undefined) return [lack('criteria')('plant')];
  const known = new Set(
    rated.flatMap(({ scenario, unmitigated }) => (unmitigated.rank === null ? [] : [scenario.id])),
  );
  return scenarios.filter(({ id }) => !known.has(id)).map((one) => lack('severity')(refOf(one)));
}

function ranked(scope: Scope, code: 'ranked' | 'residual'): Found {
  const { rated, scenarios } = scope;
  const n = rated.filter(({ unmitigated }) => unmitigated.rank !== null).length;
  return found(n > 0, unranked(scope), [held(code, n, scenarios.length)]);
}

function targets({ places, ground }: Scope): Found {
  const isKnown = (place: string): boolean =>
    ground.target(place)?.levels.every((level) => level !== null) === true;
  const open = places.filter((place) => !isKnown(place));
  return found(open.length < places.length, open.map(lack('target')), [
    held('targets', places.length - open.length, places.length),
  ]);
}

const exceeds = ({ unmitigated }: RatedScenario): boolean => unmitigated.exceeding.length > 0;

/** Something stands against it or shall, or somebody answers for it. */
function isDecided({ scenario: { treatment, countermeasures = [] } }: RatedScenario): boolean {
  return treatment !== undefined || countermeasures.length > 0;
}

function decisions(scope: Scope): Found {
  const above = scope.rated.filter(exceeds);
  const undecided = above.filter((one) => !isDecided(one));
  const open = unranked(scope);
  const n = above.length - undecided.length;
  return found(
    open.length < scope.scenarios.length && scope.rated.length > 0,
    [...open, ...undecided.map(({ scenario }) => lack('decision')(refOf(scenario)))],
    [held('above', above.length, scope.rated.length), held('decided', n, above.length)],
  );
}

/** Countermeasures of what is above what is tolerated without them, and what is asked about them. */
function countermeasures(
  scope: Scope,
  code: 'citing' | 'lowering',
  asked: readonly ('cites' | 'judged' | 'lowers')[],
): Found {
  const above = scope.rated.filter(exceeds);
  const open = unranked(scope);
  if (above.length === 0 && open.length === 0) return notNeeded([]);
  const all = above.reduce((sum, one) => sum + one.countermeasures.length, 0);
  const questions = above.map(({ questions: every }) =>
    every.filter((question) => (asked as readonly string[]).includes(question.code)),
  );
  const wanting = questions.reduce((sum, some) => sum + new Set(some.map(({ about }) => about)).size, 0);
  const bare = above.filter(
    ({ scenario: { treatment, countermeasures: own = [] } }) =>
      own.length === 0 && (treatment === undefined || treatment === 'mitigate'),
  );
  const missing = above.flatMap(({ scenario }, i) =>
    asked.flatMap((what) =>
      (questions[i] ?? []).some((question) => question.code === what) ? [lack(what)(refOf(scenario))] : [],
    ),
  );
  return found(
    all > 0,
    [...open, ...bare.map(({ scenario }) => lack('countermeasure')(refOf(scenario))), ...missing],
    [held(code, Math.max(0, all - wanting), all)],
  );
}

const OPEN = { untreated: 'untreated', lapsed: 'lapsed', unrated: 'severity' } as const;

function residual(scope: Scope): Found {
  const { rated, scenarios, ground } = scope;
  const with_ = (...outcomes: readonly string[]): number =>
    rated.filter(({ evidenced }) => outcomes.includes(evidenced.outcome)).length;
  const missing = rated.flatMap(({ scenario, evidenced: { outcome } }) =>
    outcome === 'untreated' || outcome === 'lapsed' || outcome === 'unrated'
      ? [lack(OPEN[outcome])(refOf(scenario))]
      : [],
  );
  return found(
    with_('unrated') < rated.length,
    [...(ground.plant.risk === undefined ? [lack('criteria')('plant')] : []), ...missing],
    [
      held('tolerable', with_('tolerable'), scenarios.length),
      held('answeredFor', with_('accepted', 'transferred', 'avoided')),
      held('planned', with_('planned')),
    ],
  );
}

/** For what is left above what is tolerated, and no decision covers. */
function additional(scope: Scope): Found {
  const left = scope.rated.filter(({ evidenced: { outcome } }) =>
    ['untreated', 'lapsed', 'planned'].includes(outcome),
  );
  const open = unranked(scope);
  if (left.length === 0 && open.length === 0) return notNeeded([]);
  const short = left.filter(({ planned }) => planned.exceeding.length > 0);
  const enough = left.filter(({ planned }) => planned.exceeding.length === 0);
  const unplanned = enough.filter(({ countermeasures: all }) =>
    all.some(
      ({ counts, cites, countermeasure }) => cites && !counts.claimed && countermeasure.measure === undefined,
    ),
  );
  return found(
    enough.length > unplanned.length,
    [
      ...open,
      ...short.map(({ scenario }) => lack('additional')(refOf(scenario))),
      ...unplanned.map(({ scenario }) => lack('measure')(refOf(scenario))),
    ],
    [held('planned', enough.length - unplanned.length, left.length)],
  );
}
