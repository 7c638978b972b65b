/** Cost and outage, as far as the plant states them. */
import type { Measure } from '../../model/plant.ts';
import type { Cost, Outage, Price } from '../../plan/price.ts';
import { NOT_STATED, say, stacked, type Runs } from './parts.ts';

/** Once, and below it every year; what is not stated once is said, what is not stated yearly is not. */
export function costRuns({ cost, yearlyCost, currency = '' }: MeasureCost): Runs {
  const once: Runs = cost === undefined ? NOT_STATED : [say('cost', { cost, currency })];
  if (yearlyCost === undefined) return once;
  return stacked([once, [say('yearlyCost', { cost: yearlyCost, currency })]]);
}

type MeasureCost = Pick<Measure, 'cost' | 'yearlyCost' | 'currency'>;

/** A sum as a measure states its own. */
export function sumRuns({ amount, yearly, currency }: Cost): Runs {
  return costRuns({ cost: amount, ...(yearly === undefined ? {} : { yearlyCost: yearly }), currency });
}

export function outageRuns({ outage }: Pick<Measure, 'outage'>): Runs {
  if (outage === undefined) return NOT_STATED;
  return [
    outage.hours === 0
      ? say('noOutage')
      : say('outage', { hours: outage.hours, window: outage.window ?? '' }),
  ];
}

/** What all measures of a cause cost together; not stated where one of them does not say. */
export function priceRuns({ cost, outages }: Price): { readonly cost: Runs; readonly outage: Runs } {
  return {
    cost: cost === null ? NOT_STATED : sumRuns(cost),
    outage: outages === null ? NOT_STATED : stops(outages),
  };
}

const NAMED = 3;

/** One below the other and never as a sum: measures may share a stop, and a window may repeat one. */
function stops(outages: readonly Outage[]): Runs {
  if (outages.length === 0) return [say('noOutage')];
  const more = outages.length - NAMED;
  return stacked([
    ...outages.slice(0, NAMED).map((outage) => outageRuns({ outage })),
    ...(more > 0 ? [[say('moreRows', { n: more })]] : []),
  ]);
}
