/** Cells of addresses, MACs and networks: entries by position, the first of each being one interface. */
import { LIMITS } from '../../model/limits.ts';
import { problemTerm, refuse, type Placed, type ProblemSink } from '../../model/problems.ts';
import { REFUSED, type Refused } from '../../model/text/refused.ts';
import type { FieldColumn } from '../column.ts';
import { valueOfText } from '../values.ts';

/** Each entry is read as the field is; what stands twice or stands for nothing keeps its position. */
export function interfaceEntries(
  sink: ProblemSink,
  field: FieldColumn,
  text: string,
  at: Placed,
): readonly string[] | Refused {
  const parts = text.split(/[\s;,]+/);
  if (parts.length > LIMITS.entries) {
    const params = { found: parts.length, limit: LIMITS.entries, what: problemTerm('entriesInOneList') };
    refuse(sink, 'too-many', at, params);
    return REFUSED;
  }
  const values = parts.flatMap((part) => valueOfText(sink, field, part, at) ?? []);
  return values.includes(REFUSED) ? REFUSED : ([...new Set(values)] as readonly string[]);
}
