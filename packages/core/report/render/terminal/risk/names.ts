/** How the risk views name ranks, categories and outcomes. */
import type { Risk } from '../../../../model/plant.ts';
import { rankName } from '../../../../risk/names.ts';
import { isAbove, tolerableIn } from '../../../../risk/rating.ts';
import type { WorstCaseOutcome } from '../../../../risk/worst-cases.ts';
import type { RiskWords } from '../../../locales/en/terminal-risk.ts';
import type { Pen } from '../pen.ts';
import type { Tone } from '../style.ts';

/** The heading of a group, and how one of it is said. */
export const OUTCOMES: Readonly<
  Record<WorstCaseOutcome, { readonly all: keyof RiskWords; readonly one: keyof RiskWords }>
> = {
  detailed: { all: 'worstDetailed', one: 'outcomeDetailed' },
  unrated: { all: 'worstUnrated', one: 'outcomeUnrated' },
  tolerable: { all: 'worstTolerable', one: 'outcomeTolerable' },
  notHackable: { all: 'worstNotHackable', one: 'outcomeNotHackable' },
};

export function toneOf(risk: Risk, id: string): Tone {
  if (!isAbove(risk, id, risk.tolerable)) return 'plain';
  return id === risk.ranks.at(-1)?.id ? 'short' : 'deficit';
}

/** What is tolerated in the plant, and in the categories that say otherwise. */
export function toleratedText(risk: Risk, pen: Pen): string {
  const others = risk.categories
    .filter(({ id }) => tolerableIn(risk, id) !== risk.tolerable)
    .map(({ id, name }) =>
      pen.say('riskToleratedIn', { category: name, rank: rankName(risk, tolerableIn(risk, id)) }),
    );
  return pen.say('riskTolerated', { rank: rankName(risk, risk.tolerable), others });
}
