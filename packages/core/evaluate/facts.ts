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

/** What holds at a place after the search along its chain; a bit in neither mask is unknown or unstated. */
export interface ResolvedFacts {
  yes: number;
  no: number;
}

/** The nearest statement of each fact, from the place itself upwards. */
export function resolveFacts(chain: readonly StatedFacts[]): ResolvedFacts {
  let decided = 0;
  let yes = 0;
  let no = 0;
  for (const stated of chain) {
    yes |= stated.yes & ~decided;
    no |= stated.no & ~decided;
    decided |= stated.yes | stated.no | stated.unknown;
  }
  return { yes, no };
}

/** Live evidence of the statement that makes this fact false along the chain. */
export function evidenceOfFalse(chain: readonly StatedFacts[], bit: number): readonly EvidenceRecord[] {
  const mask = 1 << bit;
  for (const stated of chain) {
    if (((stated.yes | stated.no | stated.unknown) & mask) === 0) continue;
    return stated.evidence?.get(bit) ?? [];
  }
  return [];
}
