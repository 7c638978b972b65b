/** Why a worst case has its rank, and what the criteria are used for (3.9). */
import type { Risk, WorstCase } from '../model/plant.ts';
import { isAbove, rankAt, severityIn, tolerableIn } from '../risk/rating.ts';
import { ratedWorstCase, type RatedWorstCase } from '../risk/worst-cases.ts';
import { entityOf } from '../model/entities.ts';
import type { Cause, Link, WhyContext } from './chain.ts';
import { thing } from './thing.ts';

export function whyWorstCase(context: WhyContext, id: string): Link | null {
  const worstCase = entityOf(context.index.entities, 'worstCase', id);
  const { risk } = context.plant;
  if (worstCase === undefined || risk === undefined) return null;
  const rated = ratedWorstCase(risk, worstCase);
  const { rank } = rated.rating;
  const params = {
    name: worstCase.name,
    consequence: worstCase.consequence,
    rank: rank === null ? '' : rankName(risk, rank),
    safeguards: worstCase.safeguards ?? [],
    source: worstCase.source ?? '',
  };
  const head = { code: `worstCase-${rated.outcome}`, params } as const;
  return {
    ...thing(`worstCase:${id}`, rank, head, '3.9', () => placesOf(worstCase)),
    clause: '62443-3-2/ZCR 2.1',
    because: [
      ...risk.categories.flatMap(({ id: category }) => categoryCauses(risk, rated, category)),
      likelihoodCause(risk, rated),
      ...hackableCauses(worstCase),
    ],
  };
}

/** What it is about: it bears on the places through which it can be brought about. */
function placesOf({ suc, function: needed, zones = [] }: WorstCase): readonly string[] {
  return [
    ...(suc === undefined ? [] : [`suc:${suc}`]),
    ...(needed === undefined ? [] : [`function:${needed}`]),
    ...zones.map((zone) => `zone:${zone}`),
  ];
}

/** One category that is harmed: its own rank against what is tolerated in it. */
function categoryCauses(
  risk: Risk,
  { worstCase, rating }: RatedWorstCase,
  category: string,
): readonly Cause[] {
  const level = severityIn(worstCase.severity, category);
  if (level === undefined) return [];
  const rank = rankAt(risk, level, rating.likelihood);
  const tolerable = tolerableIn(risk, category);
  const params = {
    category: risk.categories.find(({ id }) => id === category)?.name ?? category,
    level,
    name: risk.severities[level - 1]?.name ?? '',
    rank: rankName(risk, rank),
    tolerable: rankName(risk, tolerable),
  };
  const code = isAbove(risk, rank, tolerable) ? 'severity-above' : 'severity-within';
  return [{ ref: 'risk', value: level, code, params }];
}

function likelihoodCause(risk: Risk, { worstCase, rating, assumed }: RatedWorstCase): Cause {
  const { likelihood } = rating;
  const name = risk.likelihoods[likelihood - 1]?.name ?? '';
  const stated = worstCase.likelihood;
  if (assumed)
    return {
      ref: 'risk',
      value: likelihood,
      code: 'likelihood-assumed',
      params: { level: likelihood, name },
    };
  if (typeof stated !== 'object')
    return { ref: 'risk', value: likelihood, code: 'likelihood-stated', params: { level: likelihood, name } };
  const { capability, exposure } = stated;
  return {
    ref: 'risk',
    value: likelihood,
    code: 'likelihood-derived',
    params: { level: likelihood, name, capability, exposure },
  };
}

function hackableCauses({ id, hackable }: WorstCase): readonly Cause[] {
  if (hackable === true || hackable === false) return [];
  return [{ ref: `worstCase:${id}`, value: null, code: 'hackable-unknown', params: {} }];
}

function rankName({ ranks }: Risk, id: string): string {
  return ranks.find((rank) => rank.id === id)?.name ?? id;
}

/** The criteria as a whole: what is rated by them. */
export function whyRisk({ plant }: WhyContext): Link | null {
  const { risk, worstCases } = plant;
  if (risk === undefined) return null;
  const params = {
    severities: risk.severities.length,
    likelihoods: risk.likelihoods.length,
    ranks: risk.ranks.map(({ name }) => name),
    tolerable: rankName(risk, risk.tolerable),
    approvedBy: risk.approvedBy ?? '',
  };
  return thing('risk', risk.tolerable, { code: 'risk', params }, '3.9', () =>
    worstCases.map(({ id }) => `worstCase:${id}`),
  );
}
