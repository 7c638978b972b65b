/** SL-T as it is stated: one level for each FR. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';

export function allAt(level: number): Readonly<Record<string, number>> {
  return Object.fromEntries(FR_ORDER.map((fr) => [fr, level]));
}
