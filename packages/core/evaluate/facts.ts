/** Facts of a place as bit masks, and the search for the nearest statement (3.2). */
import type { Facts } from '../model/plant.ts';
import { liveEvidence, type EvidenceRecord, type RecordContext } from './answer-record.ts';

/** What one place states. A bit is in at most one of the three masks. */
export interface StatedFacts {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Live evidence of facts stated false, by fact bit; null when there is none. */
  readonly evidence: ReadonlyMap<number, readonly EvidenceRecord[]> | null;
}

export const NOTHING_STATED: StatedFacts = { yes: 0, no: 0, unknown: 0, evidence: null };

export function statedFacts(context: RecordContext, facts: Facts | undefined): StatedFacts {
  if (facts === undefined) return NOTHING_STATED;
  let yes = 0;
  let no = 0;
  let unknown = 0;
  let evidence: Map<number, readonly EvidenceRecord[]> | null = null;
  for (const [id, stated] of Object.entries(facts)) {
    const bit = context.table.factBit.get(id);
    if (bit === undefined) continue;
    const mask = 1 << bit;
    const value = typeof stated === 'object' ? stated.value : stated;
    const expired =
      typeof stated === 'object' && stated.expires !== undefined && context.asOf > stated.expires;
    if (expired || value === 'unknown') unknown |= mask;
    else if (value) yes |= mask;
    else {
      no |= mask;
      const live = typeof stated === 'object' ? liveEvidence(context, stated.evidence) : [];
      if (live.length > 0) (evidence ??= new Map()).set(bit, live);
    }
  }
  return { yes, no, unknown, evidence };
}

/** Bits of facts that hold at a place after the search along its chain. */
export interface ResolvedFacts {
  readonly yes: number;
  readonly no: number;
}

/** The nearest statement of each fact: the place's own, then from those above; in neither mask is unknown. */
export function resolveFacts(own: StatedFacts, above: readonly StatedFacts[]): ResolvedFacts {
  let { yes, no } = own;
  let decided = statedBits(own);
  for (const stated of above) {
    yes |= stated.yes & ~decided;
    no |= stated.no & ~decided;
    decided |= statedBits(stated);
  }
  return { yes, no };
}

/** Bits of the facts of which anything is stated; a stated `unknown` ends the search as well. */
export function statedBits({ yes, no, unknown }: StatedFacts): number {
  return yes | no | unknown;
}

/** Bits of the facts of which the two statements say something else, or show it by something else. */
export function factsRestated(before: StatedFacts, after: StatedFacts): number {
  let bits = (before.yes ^ after.yes) | (before.no ^ after.no) | (before.unknown ^ after.unknown);
  for (const bit of new Set([...(before.evidence?.keys() ?? []), ...(after.evidence?.keys() ?? [])])) {
    const was = before.evidence?.get(bit) ?? [];
    const is = after.evidence?.get(bit) ?? [];
    if (was.length !== is.length || was.some((item, i) => item !== is[i])) bits |= 1 << bit;
  }
  return bits;
}

/** Live evidence of the nearest statement of the fact, which is that it is false. */
export function evidenceOfFalse(
  own: StatedFacts,
  above: readonly StatedFacts[],
  bit: number,
): readonly EvidenceRecord[] {
  const mask = 1 << bit;
  const nearest =
    (statedBits(own) & mask) !== 0 ? own : above.find((stated) => (statedBits(stated) & mask) !== 0);
  return nearest?.evidence?.get(bit) ?? [];
}
