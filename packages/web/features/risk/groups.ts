/** In which part of the register a scenario stands, and in which cell of a matrix. */
import type { Rating } from '@bulkhead/core/risk/rating.ts';
import type { RiskRow } from './use-risk.ts';

export const GROUPS = ['open', 'decided', 'tolerated'] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf({ left }: RiskRow): Group {
  if (left.open) return 'open';
  return left.outcome === 'tolerable' ? 'tolerated' : 'decided';
}

/** Without any countermeasure, with those that hold, with all that are planned. */
export const STAGES = ['before', 'today', 'planned'] as const;
export type Stage = (typeof STAGES)[number];

export function ratingAt(row: RiskRow, stage: Stage): Rating {
  if (stage === 'before') return row.rated.unmitigated;
  return stage === 'today' ? row.left : row.rated.planned;
}

/** `4-3`: severity and likelihood; null where nobody stated a severity. */
export function cellOf({ severity, likelihood }: Rating): string | null {
  return severity === null ? null : `${severity}-${likelihood}`;
}

/** A cell of one of the matrices, as it stands in the address: `before.4-3`. */
export function cellAsked(text: string | undefined): { readonly stage: Stage; readonly cell: string } | null {
  const [name = '', cell = ''] = (text ?? '').split('.', 2);
  const stage = STAGES.find((each) => each === name);
  return stage === undefined || !/^[1-7]-[1-7]$/.test(cell) ? null : { stage, cell };
}
