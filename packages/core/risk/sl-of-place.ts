/**
 * What the scenarios of one place ask for, FR by FR, on top of a floor: the baseline, or what the zones of a conduit
 * give. What cannot be known stays unknown, unless it could change nothing (docs/rules.md 3.8).
 */
import { byCodeUnit } from '../lib/order.ts';
import type { Risk, Scenario } from '../model/plant.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { countsFor } from './counts-for.ts';
import { HIGHEST_SL, type AskedSl, type SlLack } from './sl-asked.ts';
import { SL_METHODS, type SlMethodName } from './sl-methods.ts';

/** What stands in one FR whatever the scenarios say. */
export interface Floor {
  readonly level: number | null;
  readonly drivers: readonly string[];
}

/** Seven entries each, in the order of the FRs. */
export interface SlOfPlace {
  readonly levels: readonly (number | null)[];
  /** What is known to be asked for at least. */
  readonly least: readonly number[];
  /** Those that set the value, or that leave it unknown; by ref. */
  readonly drivers: readonly (readonly string[])[];
}

/** What one scenario asks for in one FR, counting or not. */
interface AskedInFr extends AskedSl {
  readonly ref: string;
}

/** @param floors seven, in the order of the FRs */
export function slOfPlace(
  method: SlMethodName,
  risk: Risk,
  scenarios: readonly Scenario[],
  floors: readonly Floor[],
): SlOfPlace {
  const asked = scenarios.map((scenario) => askedByFr(method, risk, scenario));
  const each = FR_IDS.map((_, f) =>
    inFr(
      asked.flatMap((byFr) => byFr[f] ?? []),
      floors[f] as Floor,
    ),
  );
  return {
    levels: each.map(({ level }) => level),
    least: each.map(({ least }) => least),
    drivers: each.map(({ drivers }) => drivers),
  };
}

/** By FR; null where the scenario does not count for it. */
function askedByFr(method: SlMethodName, risk: Risk, scenario: Scenario): readonly (AskedInFr | null)[] {
  const asked = SL_METHODS[method](risk, scenario);
  const frs = countsFor(scenario);
  const ref = `scenario:${scenario.id}`;
  const told = { ref, ...(frs === null ? withoutFrs(asked) : asked) };
  return FR_IDS.map((fr) => (frs === null || frs.has(fr) ? told : null));
}

/** It asks for this in some FRs and for nothing in others, and nobody knows in which. */
function withoutFrs({ most, lacks }: AskedSl): AskedSl {
  return most === 0 ? { level: 0, most, lacks: null } : { level: null, most, lacks: lacks ?? 'effects' };
}

function inFr(asked: readonly AskedInFr[], floor: Floor) {
  const least = Math.max(floor.level ?? 0, ...asked.map(({ level }) => level ?? 0));
  const open = asked.filter(({ level, most }) => level === null && most > least);
  const floorOpen = floor.level === null && least < HIGHEST_SL;
  if (floorOpen || open.length > 0)
    return { level: null, least, drivers: refs(open, floorOpen ? floor.drivers : []) };
  const setting = asked.filter(({ level }) => level === least && least > 0);
  return { level: least, least, drivers: refs(setting, floor.level === least ? floor.drivers : []) };
}

function refs(asked: readonly AskedInFr[], more: readonly string[]): readonly string[] {
  return [...more, ...asked.map(({ ref }) => ref)].sort(byCodeUnit);
}

export interface Lacking {
  readonly scenario: string;
  readonly lacks: SlLack;
}

/** What the scenarios would have to state for the method to tell what each asks for. */
export function lackingFor(
  method: SlMethodName,
  risk: Risk,
  scenarios: readonly Scenario[],
): readonly Lacking[] {
  if (method === 'baseline') return [];
  return scenarios.flatMap((scenario) => {
    const { lacks } = SL_METHODS[method](risk, scenario);
    const both = [
      ...(lacks === null ? [] : [lacks]),
      ...(countsFor(scenario) === null ? ['effects' as const] : []),
    ];
    return both.map((one) => ({ scenario: scenario.id, lacks: one }));
  });
}
