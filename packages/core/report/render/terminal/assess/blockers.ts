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
  const layout = { columns: [{}, {}, {}], proseAfter: 3, proseLeast: 32, proseLines: 3 };
  return [[], [span(pen.say('holdsBack'), 'strong')], ...inColumns(rows, layout, view.terminal)];
}

function placesOf({ alone, among }: Blocker): readonly string[] {
  return [...alone, ...among];
}

/** What is missing there, what is said of it at how many of these places, or the title of the row. */
function storyOf(blocker: Blocker, view: AssessView, pen: Pen): string {
  const there = new Set(placesOf(blocker));
  const here = view.assessment.places
    .filter(({ ref }) => there.has(ref))
    .flatMap((place): readonly Here[] => {
      const verdict = place.verdicts.find((each) => each.requirement === blocker.requirement);
      return verdict === undefined ? [] : [{ place: place.ref, verdict }];
    });
  const missing = here.flatMap(({ verdict }) => verdict.missing ?? []);
  const said = here.length - missing.length;
  if (missing[0] !== undefined && said === 0) return missingStory(missing[0], pen);
  const open = missing.length === 0 ? '' : missing.length;
  const most = mostSaid(here, view);
  if (most !== null) {
    const { how, place, same } = most;
    const quoted = { open, said, place: pen.text(place), how: pen.text(how) };
    return same === said ? pen.say('storyOfAll', quoted) : pen.say('storyOfSome', { ...quoted, same });
  }
  if (open !== '') return pen.say('storyMixed', { open, said });
  return pen.text(view.catalog.rows.find((row) => row.id === rowOf(blocker.requirement))?.title ?? '');
}

interface Here {
  readonly place: string;
  readonly verdict: Verdict;
}

function missingStory(missing: Missing, pen: Pen): string {
  switch (missing.code) {
    case 'fact':
      return pen.say('stateFacts', { facts: missing.facts.map(pen.fact) });
    case 'answerExpired':
      return pen.say('answerExpired', { expires: missing.expires });
    case 'answer':
      return pen.say('answerOpen', { onlyAt: missing.onlyAt ?? [] });
  }
}

/** The words that most of these places use for an answer that holds, at how many, and the first of them. */
function mostSaid(here: readonly Here[], { plant }: AssessView): Said | null {
  const keyOf = ({ from, requirement }: Verdict): string => answerKey({ place: from ?? '', requirement });
  const answered = here.filter(({ verdict }) => verdict.missing === undefined);
  const keys = new Set(answered.map(({ verdict }) => keyOf(verdict)));
  const words = new Map<string, string>();
  for (const answer of plant.answers) {
    const key = answerKey(answer);
    if (answer.how !== undefined && keys.has(key)) words.set(key, answer.how.replace(/\s+/g, ' '));
  }
  const uses = new Map<string, string[]>();
  for (const { place, verdict } of answered) {
    const how = words.get(keyOf(verdict));
    if (how !== undefined) uses.set(how, [...(uses.get(how) ?? []), place]);
  }
  const [most] = [...uses].sort(([a, at], [b, there]) => there.length - at.length || byCodeUnit(a, b));
  if (most === undefined) return null;
  const [how, places] = most;
  return { how, place: places.toSorted(byCodeUnit)[0] ?? '', same: places.length };
}

interface Said {
  readonly how: string;
  readonly place: string;
  readonly same: number;
}
