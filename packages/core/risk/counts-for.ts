/** The FRs that stand against a scenario. Techniques of ATT&CK never narrow them (docs/rules.md 3.8). */
import type { FrId, Scenario } from '../model/plant.ts';
import type { Effect } from '../model/schema/scenario.ts';

const OF_CONTROL = ['IAC', 'UC', 'SI', 'RDF'] as const;
const OF_AVAILABILITY = ['RDF', 'RA'] as const;

const FRS_OF: Readonly<Record<Effect, readonly FrId[]>> = {
  manipulation: OF_CONTROL,
  lossOfControl: OF_CONTROL,
  safetyDisabled: OF_CONTROL,
  lossOfView: OF_AVAILABILITY,
  denial: OF_AVAILABILITY,
  disclosure: ['IAC', 'UC', 'DC', 'RDF'],
};

/** null: neither effects nor FRs are stated, so it may count for any. */
export function countsFor({ frs = [], effects = [] }: Scenario): ReadonlySet<FrId> | null {
  if (frs.length > 0) return new Set(frs);
  if (effects.length === 0) return null;
  return new Set<FrId>([...effects.flatMap((effect) => FRS_OF[effect]), 'TRE']);
}
