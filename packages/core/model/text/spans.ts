/** What is said to hold from one day to another: a span that ends before it begins is a typing error. */
import { refuse, shown, type ProblemSink } from '../problems.ts';
import type { Entry } from './entry.ts';
import { readable } from './refused.ts';

/** Evidence counts from the day it was collected, a check from the day it was made. */
export function checkSpan(sink: ProblemSink, entry: Entry<'evidence'> | Entry<'check'>): void {
  if (entry.kind === 'evidence') {
    const { collected, expires } = entry.entity as Entry<'evidence'>['entity'];
    refuseReversed(sink, entry, ['collected', readable(collected)], ['expires', readable(expires)]);
  } else {
    const { date, retestBy } = entry.entity as Entry<'check'>['entity'];
    refuseReversed(sink, entry, ['date', readable(date)], ['retestBy', readable(retestBy)]);
  }
}

type Named = readonly [field: string, day: string | undefined];

function refuseReversed(
  sink: ProblemSink,
  { source }: Pick<Entry, 'source'>,
  [first, from]: Named,
  [last, to]: Named,
): void {
  if (from === undefined || to === undefined || from <= to) return;
  refuse(sink, 'ends-before-start', source.at([last]), {
    field: last,
    found: shown(to),
    other: first,
    from: shown(from),
  });
}
