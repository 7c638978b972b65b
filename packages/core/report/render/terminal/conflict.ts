/** What was changed in two ways, field by field, with the values of all sides. */
import { sameValue } from '../../../lib/same.ts';
import type { AnyConflict } from '../../../model/change.ts';
import { entityRef } from '../../../model/entity-ref.ts';
import { fieldText } from '../../diff/report.ts';
import { toldSides } from '../../told-body.ts';
import type { RecordWords } from '../../locales/en/record.ts';
import type { Say } from './record-say.ts';
import { shownOn } from './shown.ts';
import { span, type Line, type Terminal } from './style.ts';

/** What the three sides are called: `base`, `ours`, `theirs`. */
export interface ConflictWords {
  readonly head: keyof RecordWords;
  /** No name for a base that nobody knows. */
  readonly sides: readonly [keyof RecordWords | null, keyof RecordWords, keyof RecordWords];
}

type Side = Readonly<Record<string, unknown>> | null;

/** Each field on which two of the sides do not agree. @param pair which two; what is asked for and what is there by default */
export function conflictLines(
  { kind, id, base, ours, theirs }: AnyConflict,
  { head, sides: names }: ConflictWords,
  say: Say,
  terminal: Terminal,
  pair: readonly [0 | 1, 2] = [1, 2],
): readonly Line[] {
  const ref = shownOn(terminal, entityRef(kind, id));
  const sides = toldSides(kind, [base, ours, theirs]) as readonly Side[];
  const keys = new Set(sides.flatMap((side) => Object.keys(side ?? {})));
  const [one, other] = pair;
  const differ = [...keys].filter((key) => !sameValue(sides[one]?.[key], sides[other]?.[key]));
  return differ.flatMap((field): readonly Line[] => [
    [span(say(head, { ref, field }), 'deficit')],
    ...names.flatMap((key, i): readonly Line[] =>
      key === null
        ? []
        : [[span(`    ${say(key)}: `, 'quiet'), span(sideText(sides[i] ?? null, field, say, terminal))]],
    ),
  ]);
}

function sideText(side: Side, field: string, say: Say, terminal: Terminal): string {
  if (side === null) return say('noEntity');
  const value = side[field];
  return value === undefined ? say('empty') : `\`${shownOn(terminal, fieldText(value))}\``;
}
