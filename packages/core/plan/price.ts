/** What measures cost, as far as they say. */
import { find } from '../lib/keyed-list.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Entities } from '../model/entities.ts';
import type { Measure } from '../model/plant.ts';

/** A part is null where one of the measures does not state it, or where there is no measure. */
export interface Price {
  /** All in one currency, else null. */
  readonly cost: { readonly amount: number; readonly currency: string } | null;
  /** Person-days. */
  readonly effort: number | null;
  /**
   * Production outages as they are stated, those of no hours left out. Their hours are no sum of anything: measures may
   * share a stop, and a window such as "each of 22 stations" repeats one.
   */
  readonly outages: readonly Outage[] | null;
}

export type Outage = NonNullable<Measure['outage']>;

export const NO_PRICE: Price = { cost: null, effort: null, outages: null };

/** @param ids of measures, each once */
export function priceOf(entities: Entities, ids: readonly string[]): Price {
  const measures = ids.flatMap((id) => find<Measure>(entities.lists.measure, id) ?? []);
  if (measures.length === 0 || measures.length < ids.length) return NO_PRICE;
  return {
    cost: costOf(measures),
    effort: sumOf(measures.map(({ effort }) => effort)),
    outages: outagesOf(measures),
  };
}

function outagesOf(measures: readonly Measure[]): Price['outages'] {
  const stated = measures.flatMap(({ outage }) => outage ?? []);
  return stated.length < measures.length ? null : stated.filter(({ hours }) => hours > 0);
}

/** All hours, each outage once and one after the other. */
export function hoursOf(outages: readonly Outage[] | null): number | null {
  return outages === null ? null : outages.reduce((sum, { hours }) => sum + hours, 0);
}

function costOf(measures: readonly Measure[]): Price['cost'] {
  const amount = sumOf(measures.map(({ cost }) => cost));
  const [currency, ...others] = new Set(measures.map((measure) => measure.currency ?? ''));
  if (amount === null || currency === undefined || others.length > 0) return null;
  return { amount, currency };
}

function sumOf(values: readonly (number | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** What several measures come to, each figure with how many of them state it. */
export interface Bill {
  readonly measures: number;
  /** A sum for each currency, in code-unit order of its name. */
  readonly costs: readonly { readonly amount: number; readonly currency: string }[];
  readonly costStated: number;
  /** Person-days. */
  readonly effort: number;
  readonly effortStated: number;
  /** Hours of production outage as stated: less where measures share a stop, more where a window repeats it. */
  readonly outage: number;
  /** Outages of some hours. */
  readonly outages: number;
  readonly outageStated: number;
}

/** @param ids of measures, each once */
export function billOf(entities: Entities, ids: readonly string[]): Bill {
  const measures = ids.flatMap((id) => find<Measure>(entities.lists.measure, id) ?? []);
  const costs = new Map<string, number>();
  for (const { cost, currency = '' } of measures) {
    if (cost !== undefined) costs.set(currency, (costs.get(currency) ?? 0) + cost);
  }
  const efforts = measures.flatMap(({ effort }) => effort ?? []);
  const outages = measures.flatMap(({ outage }) => outage ?? []);
  return {
    measures: ids.length,
    costs: [...costs]
      .map(([currency, amount]) => ({ amount, currency }))
      .sort((a, b) => byCodeUnit(a.currency, b.currency)),
    costStated: measures.filter(({ cost }) => cost !== undefined).length,
    effort: sumOf(efforts) ?? 0,
    effortStated: efforts.length,
    outage: hoursOf(outages) ?? 0,
    outages: outages.filter(({ hours }) => hours > 0).length,
    outageStated: outages.length,
  };
}

/** Cheaper first; what is not stated last. Amounts in different currencies are not compared. */
export function byCost(a: Price, b: Price): number {
  if (a.cost === null || b.cost === null) return Number(a.cost === null) - Number(b.cost === null);
  return a.cost.currency === b.cost.currency ? a.cost.amount - b.cost.amount : 0;
}
