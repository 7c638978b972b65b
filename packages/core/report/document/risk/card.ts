/** One scenario in full: what is said about it, what it comes to, what is decided, what is open. */
import type { Plant, Scenario } from '../../../model/plant.ts';
import type { Safeguard } from '../../../model/schema/scenario.ts';
import type { Standing } from '../../../risk/countermeasures.ts';
import { categoryName } from '../../../risk/names.ts';
import type { Rating } from '../../../risk/rating.ts';
import { severityLeft, type RatedScenario } from '../../../risk/scenarios.ts';
import { rowId } from '../input.ts';
import {
  COLON,
  NOT_STATED,
  closed,
  id,
  inLine,
  maybe,
  say,
  stacked,
  text,
  type Block,
  type Entry,
  type Run,
  type Runs,
} from '../parts.ts';
import { rankRuns, type RiskFacts } from './facts.ts';

export function scenarioCard(given: RiskFacts, rated: RatedScenario): Block {
  const { scenario } = rated;
  return {
    kind: 'card',
    id: `scenario:${scenario.id}`,
    title: [...text(scenario.name), id(scenario.id)],
    entries: [
      { name: 'place', value: [...text(given.facts.name(scenario.place)), id(scenario.place)] },
      { name: 'threatSource', value: sourceRuns(given, scenario) },
      ...stated('wayHead', wayRuns(given, scenario)),
      ...stated('effectsHead', effectsRuns(scenario)),
      { name: 'weaknessHead', value: weaknessRuns(scenario) },
      { name: 'consequenceHead', value: consequenceRuns(given, scenario) },
      { name: 'severityHead', value: severityRuns(given, rated) },
      { name: 'likelihoodHead', value: likelihoodRuns(rated) },
      { name: 'unmitigatedHead', value: ratingRuns(given, rated.unmitigated) },
      { name: 'countermeasuresHead', value: countermeasuresRuns(given, rated) },
      { name: 'residualHead', value: residualRuns(given, rated) },
      { name: 'owner', value: text(scenario.owner) },
      { name: 'treatmentHead', value: treatmentRuns(scenario) },
      ...stated(
        'openQuestionsHead',
        stacked(rated.questions.map((one): Runs => [say(`riskAsk-${one.code}`, { about: one.about })])),
      ),
      { name: 'nextHead', value: nextRuns(given, rated) },
      ...stated('recordHead', recordRuns(scenario)),
    ],
  };
}

function stated(name: Entry['name'], value: Runs): readonly Entry[] {
  return value.length === 0 ? [] : [{ name, value }];
}

export function sourceRuns({ risk }: RiskFacts, { source }: Scenario): Runs {
  const found = risk.threatSources?.find((one) => one.id === source);
  return found === undefined ? NOT_STATED : [say('sourceAt', { name: found.name, level: found.level })];
}

/** Where it gets in, and the conduits it crosses. */
export function wayRuns({ facts }: RiskFacts, { entry, path = [] }: Scenario): Runs {
  const conduits = path.map((conduit) => facts.name(`conduit:${conduit}`));
  return [
    ...(entry === undefined ? [] : closed(entry)),
    ...(conduits.length === 0 ? [] : [say('wayOver', { conduits })]),
  ];
}

export function effectsRuns({ effects = [], techniques = [] }: Scenario): Runs {
  return stacked([
    ...(effects.length === 0 ? [] : [inLine(effects.map((effect): Runs => [say(`effect-${effect}`)]))]),
    ...(techniques.length === 0 ? [] : [[say('techniquesUsed', { techniques })]]),
  ]);
}

export function weaknessRuns({ vulnerabilities = [] }: Scenario): Runs {
  if (vulnerabilities.length === 0) return NOT_STATED;
  return stacked(
    vulnerabilities.map(({ text: weakness, assets = [], cves = [] }): Runs => [
      ...text(weakness),
      ...inLine([...assets, ...cves].map((one): Runs => [id(one)])),
    ]),
  );
}

function consequenceRuns(
  { facts }: RiskFacts,
  { consequence, worstCases = [], function: hit, ref }: Scenario,
): Runs {
  const named = facts.plant.functions.find((one) => one.id === hit)?.name;
  return stacked([
    text(consequence),
    ...(named === undefined ? [] : [[say('hitsFunction', { name: named })]]),
    ...(worstCases.length === 0
      ? []
      : [[say('bringsAbout', { cases: worstCaseNames(facts.plant, worstCases) })]]),
    ...(ref === undefined ? [] : [[say('foundAt', { ref })]]),
  ]);
}

export function worstCaseNames(plant: Plant, ids: readonly string[]): readonly string[] {
  return ids.map((one) => plant.worstCases.find(({ id: key }) => key === one)?.name ?? one);
}

/** As stated, and what is left with safeguards that no attack reaches. */
function severityRuns({ risk }: RiskFacts, { scenario }: RatedScenario): Runs {
  const left = severityLeft(risk, scenario, []);
  const { severity = {}, safeguards = [] } = scenario;
  const lines = risk.categories.flatMap(({ id: category, name }): readonly Run[] => {
    if (!Object.hasOwn(severity, category)) return [];
    const [level = 0, rest = 0] = [severity[category], left[category]];
    return [
      rest < level
        ? say('severityLowered', { category: name, level, left: rest })
        : say('severityAt', { category: name, level }),
    ];
  });
  if (lines.length === 0) return NOT_STATED;
  const guards = safeguards.map(safeguardRun);
  return stacked([inLine(lines.map((line): Runs => [line])), ...guards.map((one): Runs => [one])]);
}

/** Whether it counts. */
export function safeguardRun({ name, hackable }: Safeguard): Run {
  return say(hackable === false ? 'safeguardCounts' : 'safeguardNot', { name });
}

export function likelihoodRuns({ scenario, unmitigated, assumed }: RatedScenario): Runs {
  const { likelihood, likelihoodRationale } = scenario;
  const from =
    typeof likelihood === 'object'
      ? say('likelihoodFromBoth', {
          level: unmitigated.likelihood,
          capability: likelihood.capability,
          exposure: likelihood.exposure,
        })
      : say(assumed ? 'likelihoodAssumed' : 'likelihoodAt', { level: unmitigated.likelihood });
  return stacked([[from], ...(likelihoodRationale === undefined ? [] : [text(likelihoodRationale)])]);
}

/** A rank with the levels it comes from, and the categories in which it is too high. */
export function ratingRuns({ risk }: RiskFacts, rating: Rating): Runs {
  const { severity, likelihood, rank, exceeding } = rating;
  if (rank === null || severity === null) return [say('notKnown')];
  const categories = exceeding.map((category) => categoryName(risk, category));
  return [
    ...rankRuns(risk, rank),
    say('fromLevels', { severity, likelihood }),
    ...(categories.length === 0 ? [say('withinTolerable')] : [say('tooHighIn', { categories })]),
  ];
}

function countermeasuresRuns(given: RiskFacts, { countermeasures }: RatedScenario): Runs {
  if (countermeasures.length === 0) return [say('noCountermeasures')];
  return stacked(countermeasures.map((one) => standingRuns(given, one)));
}

/** What it does, whether it holds and what holds it up. */
export function standingRuns({ facts }: RiskFacts, standing: Standing): Runs {
  const { countermeasure, rows, inPlace, unshown } = standing;
  const { name, likelihood, measure } = countermeasure;
  const named = facts.plant.measures.find((one) => one.id === measure)?.name ?? '';
  return [
    ...text(name),
    COLON,
    say(`holds-${holdsOf(standing)}`),
    ...(likelihood === undefined ? [] : [say('lowersTo', { level: likelihood })]),
    ...inLine(
      rows.map((row): Runs => [id(rowId(row.requirement), `verdict:${row.place}:${row.requirement}`)]),
    ),
    ...(inPlace === null ? [] : [say(inPlace ? 'measureInPlace' : 'measureNotInPlace', { name: named })]),
    ...(unshown ? [say('measureUnshown')] : []),
  ];
}

export function holdsOf({ counts, cites }: Standing): 'evidenced' | 'claimed' | 'not' | 'nothing' {
  if (!cites) return 'nothing';
  if (counts.evidenced) return 'evidenced';
  return counts.claimed ? 'claimed' : 'not';
}

function residualRuns(given: RiskFacts, { claimed, evidenced, planned }: RatedScenario): Runs {
  return stacked([
    [say('residualEvidenced'), ...ratingRuns(given, evidenced.rating)],
    [say('residualClaimed'), ...ratingRuns(given, claimed.rating)],
    [say('residualPlanned'), ...ratingRuns(given, planned)],
  ]);
}

export function treatmentRuns({ treatment, acceptedBy, until, due, reason }: Scenario): Runs {
  const days = due === undefined ? [] : [[say('dueRun', { day: due })]];
  if (treatment === undefined) return stacked([[say('noTreatment')], ...days]);
  return stacked([
    [
      say(`treatment-${treatment}`),
      ...(acceptedBy === undefined ? [] : [say('decidedBy', { by: acceptedBy })]),
      ...(until === undefined ? [] : [say('until', { day: until })]),
    ],
    ...days,
    ...(reason === undefined ? [] : [text(reason)]),
  ]);
}

/** What follows from the outcome, and who has to do it where the measures say so. */
export function nextRuns(given: RiskFacts, rated: RatedScenario): Runs {
  const { evidenced, claimed } = rated;
  const { measures } = given.facts.plant;
  const waiting = rated.countermeasures
    .filter(({ inPlace }) => inPlace === false)
    .flatMap(({ countermeasure }) => measures.filter(({ id: key }) => key === countermeasure.measure));
  const owners = [...new Set(waiting.flatMap(({ owner }) => owner ?? []))];
  const unshown = evidenced.outcome !== 'tolerable' && claimed.outcome === 'tolerable';
  return [
    say(`riskNext-${evidenced.outcome}`),
    ...(unshown ? [say('nextShow')] : []),
    ...(waiting.length === 0
      ? []
      : [say('nextMeasures', { measures: waiting.map(({ name }) => name), owners })]),
  ];
}

function recordRuns({ team = [], date, nextReview, note }: Scenario): Runs {
  return [
    ...(team.length === 0 && date === undefined ? [] : [say('assessedBy', { team, date: date ?? '' })]),
    ...(nextReview === undefined ? [] : [say('nextReviewRun', { day: nextReview })]),
    ...maybe(note),
  ];
}
