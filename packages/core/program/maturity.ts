/**
 * Maturity of a process row (3.10). Claimed is what its answer says; evidenced is as much of it as live evidence in
 * scope can show: what is written shows ML 2, what is done ML 3, what is seen to work ML 4. Without evidence nothing is
 * evidenced, and a row that is not lived at all has no maturity.
 */
import type { EvidenceKind } from '../model/plant.ts';

export type MaturityLevel = 1 | 2 | 3 | 4;

export interface Maturity {
  readonly claimed: MaturityLevel | null;
  readonly evidenced: MaturityLevel | null;
}

export const NO_MATURITY: Maturity = { claimed: null, evidenced: null };

const SHOWS: Readonly<Record<EvidenceKind, MaturityLevel>> = {
  documentation: 2,
  implementation: 3,
  effectiveness: 4,
};

/** @param kinds of the live evidence in scope that the answer cites */
export function maturityOf(stated: MaturityLevel | undefined, kinds: readonly EvidenceKind[]): Maturity {
  if (stated === undefined) return NO_MATURITY;
  if (kinds.length === 0) return { claimed: stated, evidenced: null };
  const shown = Math.max(...kinds.map((kind) => SHOWS[kind])) as MaturityLevel;
  return { claimed: stated, evidenced: Math.min(stated, shown) as MaturityLevel };
}
