/** Why a scenario is left with its rank (3.9): the evidenced reading, since only what is shown keeps a risk low. */
import type { Risk } from '../model/plant.ts';
import type { CitedRow, Standing } from '../risk/countermeasures.ts';
import { ratedScenario, severityLeft, type RatedScenario } from '../risk/scenarios.ts';
import { entityOf } from '../model/entities.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import { rankName } from '../risk/names.ts';
import { likelihoodCause, severityCauses } from './risk.ts';
import { shortOf } from './row.ts';
import { scenarioGround } from './scenario-ground.ts';
import { drivenBy } from './target-scenarios.ts';
import { thing } from './thing.ts';

export function whyScenario(context: WhyContext, id: string): Link | null {
  const scenario = entityOf(context.index.entities, 'scenario', id);
  const { risk } = context.plant;
  if (scenario === undefined || risk === undefined) return null;
  const rated = ratedScenario(scenarioGround(context, risk), scenario);
  const { rating, outcome } = rated.evidenced;
  const named = (rank: string | null): string => (rank === null ? '' : rankName(risk, rank));
  const params = {
    name: scenario.name,
    place: nameOf(context, scenario.place),
    rank: named(rating.rank),
    acceptedBy: scenario.acceptedBy ?? '',
    until: scenario.until ?? '',
    reason: scenario.reason ?? '',
  };
  const head = { code: `scenario-${outcome}`, params } as const;
  return {
    ...thing(`scenario:${id}`, rating.rank, head, '3.9', () => [
      ...usersOf(rated),
      ...drivenBy(context, `scenario:${id}`),
    ]),
    clause: '62443-3-2/ZCR 5',
    because: [
      ...leftCauses(risk, rated),
      ...unmitigatedCauses(risk, rated),
      ...safeguardCauses(rated),
      ...rated.countermeasures.flatMap((one) => countermeasureCauses(context, rated, one)),
    ],
  };
}

/** What it is about. */
function usersOf({ scenario }: RatedScenario): readonly string[] {
  const { place, function: needed, worstCases = [] } = scenario;
  return [
    place,
    ...(needed === undefined ? [] : [`function:${needed}`]),
    ...worstCases.map((id) => `worstCase:${id}`),
  ];
}

/** Each category with the severity that is left, at the likelihood that is left. */
function leftCauses(risk: Risk, { scenario, evidenced, countermeasures }: RatedScenario): readonly Cause[] {
  const counting = countermeasures.filter(({ counts }) => counts.evidenced);
  const { likelihood } = evidenced.rating;
  return severityCauses(risk, severityLeft(risk, scenario, counting), likelihood);
}

/** Where it began: the likelihood nobody has lowered yet, and the three ranks side by side. */
function unmitigatedCauses(
  risk: Risk,
  { scenario, unmitigated, claimed, evidenced }: RatedScenario,
): readonly Cause[] {
  const own = likelihoodCause(risk, scenario.likelihood, unmitigated.likelihood);
  if (unmitigated.rank === null) return [own];
  const rank = (of: { readonly rank: string | null }): string => rankName(risk, of.rank ?? '');
  const params = {
    unmitigated: rank(unmitigated),
    claimed: rank(claimed.rating),
    evidenced: rank(evidenced.rating),
    left: evidenced.rating.likelihood,
  };
  return [own, { ref: 'risk', value: unmitigated.rank, code: 'unmitigated', params }];
}

function safeguardCauses({ scenario }: RatedScenario): readonly Cause[] {
  return (scenario.safeguards ?? []).map(({ name, hackable }) => ({
    ref: `scenario:${scenario.id}`,
    value: typeof hackable === 'boolean' ? hackable : null,
    code:
      hackable === false
        ? 'safeguard-counts'
        : hackable === true
          ? 'safeguard-hackable'
          : 'safeguard-unknown',
    params: { name },
  }));
}

/** What holds a countermeasure up, or fails to: its rows, each at each place, and its measure. */
function countermeasureCauses(
  context: WhyContext,
  { scenario }: RatedScenario,
  { countermeasure, cites, rows, inPlace, unshown }: Standing,
): readonly Cause[] {
  const { name, measure = '' } = countermeasure;
  if (!cites)
    return [
      { ref: `scenario:${scenario.id}`, value: null, code: 'countermeasure-citesNothing', params: { name } },
    ];
  const code =
    inPlace !== true
      ? 'countermeasure-measureMissing'
      : unshown
        ? 'countermeasure-measureUnshown'
        : 'countermeasure-measureInPlace';
  return [
    ...rows.map((row) => rowCause(context, name, row)),
    ...(inPlace === null
      ? []
      : [
          { ref: `measure:${measure}`, value: inPlace && !unshown, code, params: { name, measure } } as const,
        ]),
  ];
}

function rowCause(context: WhyContext, name: string, { requirement, place, standing }: CitedRow): Cause {
  const key = context.library.row(requirement)?.key ?? requirement;
  const params = { name, requirement: shortOf(key), place: nameOf(context, place) };
  if (standing === null) return { ref: key, value: null, code: 'countermeasure-notJudged', params };
  const { applies, claimed, evidenced } = standing;
  const code = !applies || !claimed ? 'open' : evidenced ? 'evidenced' : 'claimed';
  return {
    ref: `verdict:${place}:${key}`,
    value: applies && evidenced,
    code: `countermeasure-${code}`,
    params,
  };
}
