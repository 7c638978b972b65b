/** What was to be done is done, and the answer still says that it is open. */
import type { Answer } from '../../model/plant.ts';
import { concernedAnswers } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'answer-behind-measure',
  severity: 'warning',
  doc: {
    title: 'Answered as open although its measures are in place',
    looksAt:
      'Answers partial or unmet that name measures, all of which are in place (`inPlace: true`). One finding for ' +
      'each measure named.',
    clause: '62443-3-2 ZCR 5.12; docs/rules.md 3.3',
    cannotSee: 'Whether the measure does what it was meant to do: that is what answering again is for.',
    fix:
      'Look at the place again and answer as it is now; where something is still missing, name the measure ' +
      'that will bring it.',
    checkByHand: 'Take the measure off the list of open work and go to each place that waited for it.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    const inPlace = new Set(plant.measures.filter((each) => each.inPlace === true).map(({ id }) => id));
    const behind = plant.answers.filter((answer) => isBehind(answer, asOf, inPlace));
    for (const measure of inPlace) {
      const answers = behind.filter(({ measures }) => measures?.includes(measure) === true);
      if (answers.length === 0) continue;
      const rows = few(answers.map(({ place, requirement }) => `${rowOf(requirement)} (${place})`));
      const params = { measure, n: answers.length, rows };
      yield { at: `measure:${measure}`, params, concerns: concernedAnswers(answers) };
    }
  },
};

/** An answer that ran out has to be given again anyway. */
function isBehind(
  { status, measures = [], expires }: Answer,
  asOf: string,
  inPlace: ReadonlySet<string>,
): boolean {
  if (status !== 'partial' && status !== 'unmet') return false;
  if (expires !== undefined && expires < asOf) return false;
  return measures.length > 0 && measures.every((id) => inPlace.has(id));
}

function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}
