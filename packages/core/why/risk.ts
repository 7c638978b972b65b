/** Why a worst case has its rank, and what the criteria are used for (3.9). */
import type { Likelihood, Risk, Severity, WorstCase } from '../model/plant.ts';
import { isAbove, rankAt, severityIn, tolerableIn } from '../risk/rating.ts';
import { rankName } from '../risk/names.ts';
import { preventing, ratedWorstCase } from '../risk/worst-cases.ts';
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
    safeguards: preventing(worstCase),
    source: worstCase.source ?? '',
  };
  const head = { code: `worstCase-${rated.outcome}`, params } as const;
  return {
    ...thing(`worstCase:${id}`, rank, head, '3.9', () => [
      ...placesOf(worstCase),
      ...context.plant.scenarios
        .filter(({ worstCases = [] }) => worstCases.includes(id))
        .map((one) => `scenario:${one.id}`),
    ]),
    clause: '62443-3-2/ZCR 2.1',
    because: [
      ...severityCauses(risk, worstCase.severity, rated.rating.likelihood),
      likelihoodCause(risk, worstCase.likelihood, rated.rating.likelihood),
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

/** Each category that is harmed: its own rank against what is tolerated in it. */
export function severityCauses(
  risk: Risk,
  severity: Severity | undefined,
  likelihood: number,
): readonly Cause[] {
  return risk.categories.flatMap(({ id, name }): readonly Cause[] => {
    const level = severityIn(severity, id);
    if (level === undefined) return [];
    const rank = rankAt(risk, level, likelihood);
    const tolerable = tolerableIn(risk, id);
    const params = {
      category: name,
      level,
      name: risk.severities[level - 1]?.name ?? '',
      rank: rankName(risk, rank),
      tolerable: rankName(risk, tolerable),
    };
    const code = isAbove(risk, rank, tolerable) ? 'severity-above' : 'severity-within';
    return [{ ref: 'risk', value: level, code, params }];
  });
}

/** @param level that what is stated comes to */
export function likelihoodCause(risk: Risk, stated: Likelihood | undefined, level: number): Cause {
  const name = risk.likelihoods[level - 1]?.name ?? '';
  const told = { ref: 'risk', value: level };
  if (stated === undefined) return { ...told, code: 'likelihood-assumed', params: { level, name } };
  if (typeof stated !== 'object') return { ...told, code: 'likelihood-stated', params: { level, name } };
  return { ...told, code: 'likelihood-derived', params: { level, name, ...stated } };
}

function hackableCauses({ id, hackable }: WorstCase): readonly Cause[] {
  if (hackable === true || hackable === false) return [];
  return [{ ref: `worstCase:${id}`, value: null, code: 'hackable-unknown', params: {} }];
}

/** The criteria as a whole: what is rated by them. */
export function whyRisk({ plant }: WhyContext): Link | null {
  const { risk, worstCases, scenarios } = plant;
  if (risk === undefined) return null;
  const params = {
    severities: risk.severities.length,
    likelihoods: risk.likelihoods.length,
    ranks: risk.ranks.map(({ name }) => name),
    tolerable: rankName(risk, risk.tolerable),
    approvedBy: risk.approvedBy ?? '',
  };
  return thing('risk', risk.tolerable, { code: 'risk', params }, '3.9', () => [
    ...worstCases.map(({ id }) => `worstCase:${id}`),
    ...scenarios.map(({ id }) => `scenario:${id}`),
  ]);
}
