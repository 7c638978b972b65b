/** What a scenario that is about to be recorded leaves open: the FRs in which its place would have no SL-T, and what it lacks. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { FrId, Method, Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import { countsFor } from '@bulkhead/core/risk/counts-for.ts';
import type { SlLack } from '@bulkhead/core/risk/sl-asked.ts';
import { SL_METHODS } from '@bulkhead/core/risk/sl-methods.ts';
import type { Entities } from '../../api/entities.ts';
import { targetsOf } from './workshop/trial.ts';

export interface LeftOpen {
  readonly frs: readonly FrId[];
  readonly lacks: readonly SlLack[];
}

/** Null where its place has an SL-T in every FR that had one, or a reason that is not its own leaves one open. */
export function leftOpen(
  said: Pick<Entities, 'of'>,
  risk: Risk,
  method: Method | undefined,
  scenario: Scenario,
): LeftOpen | null {
  const name = method?.slTarget;
  if (name === undefined) return null;
  const targets = targetsOf({ said: said as Entities, risk, method });
  const others = said.of('scenario');
  const levels = (all: readonly Scenario[]) => targets(all).get(scenario.place)?.levels ?? [];
  const [before, after] = [levels(others), levels([...others, scenario])];
  const isFirst = before.every((level) => level === null);
  const frs = FR_ORDER.filter((_, f) => (after[f] ?? null) === null && (isFirst || before[f] !== null));
  const { lacks } = SL_METHODS[name](risk, scenario);
  const found: readonly SlLack[] = [
    ...(lacks === null ? [] : [lacks]),
    ...(countsFor(scenario) === null ? (['effects'] as const) : []),
  ];
  return frs.length === 0 || found.length === 0 ? null : { frs, lacks: found };
}
