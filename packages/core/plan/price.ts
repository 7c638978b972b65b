/** What measures cost, as far as they say. */
import { decimalSum } from '../lib/decimal.ts';
import { find } from '../lib/keyed-list.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Entities } from '../model/entities.ts';
import type { Measure } from '../model/plant.ts';

/** A part is null where one of the measures does not state it, or where there is no measure. */
export interface Price {
  /** All in one currency, else null. */
  readonly cost: Cost | null;
  /** Person-days. */
  readonly effort: number | null;
  /**
   * Production outages as they are stated, those of no hours left out. Their hours are no sum of anything: measures may
   * share a stop, and a window such as "each of 22 stations" repeats one.
   */
  readonly outages: readonly Outage[] | null;
}

export interface Cost {
  /** Once. */
  readonly amount: number;
  /** Every year from then on, of the measures that state it; absent where none does. */
  readonly yearly?: number;
  readonly currency: string;
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
  return outages === null ? null : decimalSum(outages.map(({ hours }) => hours));
}

function costOf(measures: readonly Measure[]): Price['cost'] {
  const amount = sumOf(measures.map(({ cost }) => cost));
  const [currency, ...others] = new Set(measures.map((measure) => measure.currency ?? ''));
  if (amount === null || currency === undefined || others.length > 0) return null;
  return { amount, ...yearlyOf(measures), currency };
}

function yearlyOf(measures: readonly Measure[]): Pick<Cost, 'yearly'> {
  const stated = measures.flatMap(({ yearlyCost }) => yearlyCost ?? []);
  return stated.length === 0 ? {} : { yearly: sumOf(stated) ?? 0 };
}

function sumOf(values: readonly (number | undefined)[]): number | null {
  const stated = values.filter((value) => value !== undefined);
  return stated.length < values.length ? null : decimalSum(stated);
}

/** What several measures come to, each figure with how many of them state it. */
export interface Bill {
  readonly measures: number;
  /** A sum for each currency, in code-unit order of its name, of what is stated. */
  readonly costs: readonly Cost[];
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
  const efforts = measures.flatMap(({ effort }) => effort ?? []);
  const outages = measures.flatMap(({ outage }) => outage ?? []);
  return {
    measures: ids.length,
    costs: costsOf(measures),
    costStated: measures.filter(({ cost }) => cost !== undefined).length,
    effort: sumOf(efforts) ?? 0,
    effortStated: efforts.length,
    outage: hoursOf(outages) ?? 0,
    outages: outages.filter(({ hours }) => hours > 0).length,
    outageStated: outages.length,
  };
}

function costsOf(measures: readonly Measure[]): readonly Cost[] {
  const priced = measures.filter(({ cost, yearlyCost }) => cost !== undefined || yearlyCost !== undefined);
  const currencies = [...new Set(priced.map(({ currency = '' }) => currency))].sort(byCodeUnit);
  return currencies.map((currency) => {
    const those = priced.filter((measure) => (measure.currency ?? '') === currency);
    const amount = sumOf(those.flatMap(({ cost }) => cost ?? [])) ?? 0;
    return { amount, ...yearlyOf(those), currency };
  });
}

/**
 * Cheaper to buy first; what is not stated last. Amounts in different currencies are not compared: they stand apart, by
 * the name of the currency, so that this is an order.
 */
export function byCost(a: Price, b: Price): number {
  if (a.cost === null || b.cost === null) return Number(a.cost === null) - Number(b.cost === null);
  return byCodeUnit(a.cost.currency, b.cost.currency) || a.cost.amount - b.cost.amount;
}
