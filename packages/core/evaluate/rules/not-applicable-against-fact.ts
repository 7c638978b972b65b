/** A row said not to apply where everything it depends on is there. */
import { concernedRows } from './concerns.ts';
import { few } from './few.ts';
import type { Found, RowAt, Rule, RuleInput } from './rule.ts';
import { placesOf } from './judged-places.ts';

export const rule: Rule = {
  id: 'not-applicable-against-fact',
  severity: 'warning',
  doc: {
    title: 'Not applicable although its facts are true',
    looksAt:
      'Rows answered notApplicable at a zone or conduit itself that depend on facts which are all true ' +
      'there, by statement or shown by the model. One finding per place.',
    clause: '62443-3-3; docs/rules.md 3.2',
    cannotSee: 'Other reasons for which a row may not apply, and rows that depend on no fact.',
    fix:
      'Answer the row, or correct the fact if it is wrong. If there is another reason, waive the finding ' +
      'with it.',
    checkByHand: 'Read the reason of the answer aloud to the person who stated the fact.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const place of placesOf(input)) {
      const rows = input.part('not-applicable-against-fact', againstAt, place);
      if (rows.length === 0) continue;
      const params = { place, n: rows.length, rows: few(rows.map(({ row }) => row)) };
      yield { at: place, params, concerns: concernedRows(rows.map(({ key }) => ({ place, key }))) };
    }
  },
};

function againstAt(input: RuleInput, place: string): readonly Pick<RowAt, 'key' | 'row'>[] {
  return input
    .rowsAt(place)
    .filter((row) => isAgainst(row, place))
    .map(({ key, row }) => ({ key, row }));
}

function isAgainst({ verdict, answer, facts, trueFacts }: RowAt, place: string): boolean {
  if (verdict !== 'notApplicable' || answer?.status !== 'notApplicable' || answer.place !== place)
    return false;
  return facts.length > 0 && trueFacts.length === facts.length;
}
