/** What a finding is about besides the place it is reported at: every one of them, where its sentence names a few. */
import { byCodeUnit } from '../../lib/order.ts';

/** References in code-unit order, each once: `asset:a`, `asset:b`. */
export function concerned(
  kind: 'asset' | 'evidence' | 'flow' | 'zone',
  items: Iterable<{ readonly id: string }>,
): readonly string[] {
  return listed(Array.from(items, ({ id }) => `${kind}:${id}`));
}

/** What has an id alone, by its kind. */
export function concernedAs(kind: 'scenario' | 'worstCase', ids: readonly string[]): readonly string[] {
  return listed(ids.map((id) => `${kind}:${id}`));
}

/** Rows by their `key`, as they stand at a place. */
export function concernedRows(
  rows: Iterable<{ readonly place: string; readonly key: string }>,
): readonly string[] {
  return listed(Array.from(rows, ({ place, key }) => `verdict:${place}:${key}`));
}

/** Answers by the place that gives them. */
export function concernedAnswers(
  answers: Iterable<{ readonly place: string; readonly requirement: string }>,
): readonly string[] {
  return listed(Array.from(answers, ({ place, requirement }) => `answer:${place}:${requirement}`));
}

/** Decisions by the place and row of their gap. */
export function concernedDispositions(
  said: Iterable<{ readonly place: string; readonly requirement: string }>,
): readonly string[] {
  return listed(Array.from(said, ({ place, requirement }) => `disposition:${place}:${requirement}`));
}

function listed(refs: readonly string[]): readonly string[] {
  return [...new Set(refs)].sort(byCodeUnit);
}
