/** What two people have to agree on, of a thing that both changed. */
import { sameValue } from '@bulkhead/core/lib/same.ts';
import type { Conflict } from '../api/use-recorded-change.ts';

type Body = Readonly<Record<string, unknown>>;

/** @returns null where it is of another thing than the one that is looked at */
export function conflictAt(conflict: Conflict | null, reference: string): Conflict | null {
  return conflict?.at === reference ? conflict : null;
}

/** @returns fields that both made otherwise; where there are none, all in which the two differ */
export function conflictFields({ before, yours, now }: Conflict): readonly string[] {
  const [mine, theirs] = [yours, now].map((body) => (body ?? {}) as Body) as [Body, Body];
  const differ = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (field) => !sameValue(mine[field], theirs[field]),
  );
  if (before === null) return differ;
  const was = before as Body;
  const both = differ.filter(
    (field) => !sameValue(was[field], mine[field]) && !sameValue(was[field], theirs[field]),
  );
  return both.length === 0 ? differ : both;
}
