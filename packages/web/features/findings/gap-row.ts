/** A gap as a row of the list: open, or with the decision that holds. */
import type { Decision } from '@bulkhead/core/model/plant.ts';
import { DECISIONS } from '@bulkhead/core/model/schema/judgement.ts';
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';

export const GAP_SHOWS = ['open', ...DECISIONS, 'all'] as const;
export type GapShow = (typeof GAP_SHOWS)[number];

/** What was decided and has run out is open again. */
export function standsAs({ decided }: Pick<GapRow, 'decided'>): Decision | 'open' {
  return decided?.isLive === true ? decided.decision : 'open';
}

/** Something was decided, and its last day has passed. */
export function isAgain({ decided }: Pick<GapRow, 'decided'>): boolean {
  return decided?.isLive === false;
}

export function isGapShown(gap: Pick<GapRow, 'decided'>, show: GapShow): boolean {
  return show === 'all' || standsAs(gap) === show;
}

/** `SR 1.10 RE 1`, without its document. */
export function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}

/** In the order of the document, where text would put `SR 1.10` before `SR 1.2`. */
export function orderOf(requirement: string): string {
  return rowOf(requirement).replaceAll(/\d+/g, (digits) => digits.padStart(3, '0'));
}
