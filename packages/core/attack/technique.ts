/** How a technique of ATT&CK for ICS stands at a zone, by its mitigations (3.11). */
import type { MitigationStanding, MitigationStatus } from './mitigation.ts';

/**
 * covered: every mitigation known for it holds. partly: one does. undetermined: none does, and one may. uncovered: none does.
 * noMitigation: no row that applies there supports any of its mitigations, so nothing in the assessment speaks for or against it.
 */
export const TECHNIQUE_STATUSES = ['uncovered', 'undetermined', 'partly', 'noMitigation', 'covered'] as const;
export type TechniqueStatus = (typeof TECHNIQUE_STATUSES)[number];

/** scenario: a scenario of the zone names it. assets: the zone holds what it is used against. unknown: what it holds is not known. */
export type Applies = 'scenario' | 'assets' | 'unknown';

export interface TechniqueStanding {
  /** Such as T0855. */
  readonly id: string;
  readonly title: string;
  /** Ids of tactics. */
  readonly tactics: readonly string[];
  readonly applies: Applies;
  readonly status: TechniqueStatus;
  /** The same if every row that nobody answered were satisfied; never worse. */
  readonly atBest: Exclude<TechniqueStatus, 'undetermined'>;
  /** Ids of the scenarios of the zone that name it. */
  readonly scenarios: readonly string[];
  readonly mitigations: readonly MitigationStanding[];
}

export function techniqueStatus(
  mitigations: readonly Pick<MitigationStanding, 'status'>[],
): Pick<TechniqueStanding, 'status' | 'atBest'> {
  const known = mitigations.map(({ status }) => status).filter((status) => status !== 'none');
  if (known.length === 0) return { status: 'noMitigation', atBest: 'noMitigation' };
  const status = coverOf(known, ['holds']);
  const atBest = coverOf(known, ['holds', 'open']);
  return { status: status === 'uncovered' && atBest !== status ? 'undetermined' : status, atBest };
}

function coverOf(
  known: readonly MitigationStatus[],
  good: readonly MitigationStatus[],
): 'covered' | 'partly' | 'uncovered' {
  const held = known.filter((status) => good.includes(status)).length;
  if (held === known.length) return 'covered';
  return held > 0 ? 'partly' : 'uncovered';
}
