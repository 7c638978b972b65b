/**
 * What rules found before, with what they looked at: a rule that would look at the same again has found it already. Kept by
 * whoever judges one state of a plant after the other.
 */
import { sameValue } from '../../lib/same.ts';
import type { RuleInput } from './rule.ts';
import { FAILED, watched, type Look } from './watched.ts';

export interface RuleMemory {
  /** What `make` gave last under this name, where all that it looked at is as it was; else what it gives now. */
  recall<T>(name: string, input: RuleInput, make: (input: RuleInput) => T): T;
}

export const NO_MEMORY: RuleMemory = { recall: (_, input, make) => make(input) };

interface Remembered {
  readonly looks: readonly Look[];
  readonly result: unknown;
}

export function ruleMemory(): RuleMemory {
  const known = new Map<string, Remembered>();
  return {
    recall: <T>(name: string, input: RuleInput, make: (input: RuleInput) => T): T => {
      const before = known.get(name);
      if (before?.looks.every((look) => isAsItWas(look, input)) === true) return before.result as T;
      const looks = new Map<string, Look>();
      const result = make(watched(input, looks));
      known.set(name, { looks: [...looks.values()], result });
      return result;
    },
  };
}

function isAsItWas({ again, value }: Look, input: RuleInput): boolean {
  if (value === FAILED) return false;
  try {
    const now = again(input);
    return Object.is(now, value) || (isPlain(now) && isPlain(value) && sameValue(now, value));
  } catch {
    return false;
  }
}

/** Lists of a plant and tables made of them are long, and the same only where they are the very same. */
function isPlain(value: unknown): boolean {
  return !Array.isArray(value) && !(value instanceof Map) && !(value instanceof Set);
}
