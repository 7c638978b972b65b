/** The rows that stand between most places and their next SL. */
import type { Missing, Verdict } from '../../../../evaluate/assessment.ts';
import { byCodeUnit } from '../../../../lib/order.ts';
import { answerKey } from '../../../../model/kinds.ts';
import type { Blocker } from '../../../../plan/blockers.ts';
import { rowOf } from '../../next.ts';
import { inColumns } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import type { AssessView } from './view.ts';

const LISTED = 5;

export function blockers(view: AssessView, pen: Pen): readonly Line[] {
  const most = view.next.blockers.slice(0, LISTED);
  if (most.length === 0) return [[], [span(pen.say('nothingShort'))]];
  const rows = most.map((blocker) => ({
    cells: [
      [span(rowOf(blocker.requirement))],
      [span(`${blocker.fr} ${blocker.sl}`, 'deficit')],
      [span(pen.say('aloneIn', { alone: blocker.alone.length, n: placesOf(blocker).length }))],
    ],
    prose: [span(storyOf(blocker, view, pen))],
  }));
  const layout = { columns: [{}, {}, {}], proseAfter: 3, proseLeast: 32, proseLines: 2 };
  return [[], [span(pen.say('holdsBack'), 'strong')], ...inColumns(rows, layout, view.terminal)];
}

function placesOf({ alone, among }: Blocker): readonly string[] {
  return [...alone, ...among];
}

/** What is missing there, or what is said of it at most of these places, or the title of the row. */
function storyOf(blocker: Blocker, view: AssessView, pen: Pen): string {
  const there = new Set(placesOf(blocker));
  const verdicts = view.assessment.places
    .filter(({ ref }) => there.has(ref))
    .flatMap((place) => place.verdicts.find((each) => each.requirement === blocker.requirement) ?? []);
  const said = mostSaid(verdicts, view);
  if (said !== null) return pen.text(said);
  const missing = verdicts.map((verdict) => verdict.missing).find((each) => each !== undefined);
  if (missing !== undefined) return missingStory(missing, pen);
  return pen.text(view.catalog.rows.find((row) => row.id === rowOf(blocker.requirement))?.title ?? '');
}

function missingStory(missing: Missing, pen: Pen): string {
  switch (missing.code) {
    case 'fact':
      return pen.say('stateFacts', { facts: missing.facts.map((fact) => `facts.${fact}`) });
    case 'answerExpired':
      return pen.say('answerExpired', { expires: missing.expires });
    case 'answer':
      return pen.say('answerOpen', { onlyAt: missing.onlyAt ?? [] });
  }
}

/** The words of the answer that most of these places use. */
function mostSaid(verdicts: readonly Verdict[], { plant }: AssessView): string | null {
  const keys = new Set(
    verdicts.map(({ from, requirement }) => answerKey({ place: from ?? '', requirement })),
  );
  const how = new Map<string, string>();
  for (const answer of plant.answers) {
    const key = answerKey(answer);
    if (answer.how !== undefined && keys.has(key)) how.set(key, answer.how.replace(/\s+/g, ' '));
  }
  const uses = new Map<string, number>();
  for (const { from, requirement } of verdicts) {
    const text = how.get(answerKey({ place: from ?? '', requirement }));
    if (text !== undefined) uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return most?.[0] ?? null;
}
