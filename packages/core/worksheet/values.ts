/** A text of a field as its value, by the reader that plants in text go through. */
import { LIMITS } from '../model/limits.ts';
import { problemTerm, refuse, shown, type Placed, type ProblemSink } from '../model/problems.ts';
import { REFUSED } from '../model/text/refused.ts';
import { decodeScalar, referenceProblem } from '../model/text/scalar.ts';
import type { Shape } from '../model/text/shape.ts';
import { keepable } from '../model/text/yaml-faults.ts';
import type { FieldColumn } from './column.ts';
import { entriesOfText, splitsAtCommas } from './field-text.ts';

/** undefined where nothing is stated, REFUSED after refusing what is. */
export function valueOfText(sink: ProblemSink, { shape }: FieldColumn, text: string, at: Placed): unknown {
  if (text === '') return undefined;
  if (!keepable(sink, text, () => at)) return REFUSED;
  if (shape.type !== 'list') return decoded(sink, shape, text, at);
  const entries = splitsAtCommas(shape)
    ? text.split(/[;,\n]/).map((entry) => entry.trim())
    : entriesOfText(text);
  return listOf(
    sink,
    shape,
    entries.filter((entry) => entry !== ''),
    at,
  );
}

function listOf(
  sink: ProblemSink,
  { of, min }: Extract<Shape, { type: 'list' }>,
  entries: readonly string[],
  at: Placed,
): unknown {
  if (entries.length < min) {
    refuse(sink, 'too-few', at, { found: entries.length, limit: min });
    return REFUSED;
  }
  if (entries.length > LIMITS.entries) {
    const params = { found: entries.length, limit: LIMITS.entries, what: problemTerm('entriesInOneList') };
    refuse(sink, 'too-many', at, params);
    return REFUSED;
  }
  const twice = entries.find((entry, i) => entries.indexOf(entry) !== i);
  if (twice !== undefined) {
    refuse(sink, 'duplicate-entry', at, { found: shown(twice) });
    return REFUSED;
  }
  const values = entries.map((entry) => decoded(sink, of, entry, at));
  return values.includes(REFUSED) ? REFUSED : values;
}

/** The other things of the plant are not at hand here, so a place or a requirement that is none gets no near one. */
function decoded(sink: ProblemSink, shape: Shape, text: string, at: Placed): unknown {
  const code = shape.type === 'text' ? referenceProblem(shape.kind, text) : null;
  if (code === null) return decodeScalar(sink, shape, { text, plain: true, at });
  refuse(sink, code, at, { found: shown(text) });
  return REFUSED;
}
