/**
 * First and last day of one thing. Where the last lies before the first it would hold on no day, which nobody means: one
 * of the two is a slip, and nobody but who wrote it knows which.
 */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, readable, type Read } from './refused.ts';

/** @param entries those of other kinds have no such pair: an answer that is looked at again past its last day has lapsed */
export function checkDays(
  sink: ProblemSink,
  { evidence, check, disposition, product }: Pick<Entries, 'evidence' | 'check' | 'disposition' | 'product'>,
): void {
  for (const entry of evidence) checkPair(sink, entry, entry.entity, ['collected', 'expires']);
  for (const entry of check) checkPair(sink, entry, entry.entity, ['date', 'retestBy']);
  for (const entry of disposition) checkPair(sink, entry, entry.entity, ['decided', 'until']);
  for (const entry of product) {
    const { certificate } = entry.entity;
    if (certificate === undefined || certificate === REFUSED) continue;
    checkPair(sink, entry, certificate, ['issued', 'expires'], ['certificate']);
  }
}

/** @param path of what has the two days */
function checkPair<Key extends string>(
  sink: ProblemSink,
  { source }: Pick<Entry, 'source'>,
  said: { readonly [Each in Key]?: Read<string> | undefined },
  [first, last]: readonly [Key, Key],
  path: readonly string[] = [],
): void {
  const [begins, ends] = [readable<string>(said[first]), readable<string>(said[last])];
  if (begins === undefined || ends === undefined || begins <= ends) return;
  refuse(sink, 'days-reversed', source.at([...path, last]), {
    field: last,
    found: ends,
    first,
    other: begins,
  });
}
