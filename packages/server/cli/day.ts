/** The day a command judges for. */
import { isDay } from '@bulkhead/core/lib/day.ts';
import { textOption, type Call } from './arguments.ts';
import { CallError } from './refused.ts';

/** Today in UTC. The only place that looks at the clock for a day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The day of the call: given, or today. */
export function dayOf(call: Call): string {
  return givenDay(call, 'as-of') ?? today();
}

/** The day the older of two states is judged for: given, or that of the newer one. */
export function dayBefore(call: Call, asOf: string): string {
  return givenDay(call, 'as-of-old') ?? asOf;
}

function givenDay(call: Call, option: 'as-of' | 'as-of-old'): string | null {
  const given = textOption(call, option);
  if (given === undefined) return null;
  if (isDay(given)) return given;
  throw new CallError('bad-day', { found: given });
}
