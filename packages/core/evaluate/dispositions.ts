/** What is decided about the gaps of a plant (docs/rules.md 3.9). A decision holds through its last day, and closes nothing. */
import { entityOf, type Entities } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { Decision, Disposition } from '../model/plant.ts';
import type { RowTable } from './row-table.ts';

interface Decided {
  readonly entities: Entities;
  readonly table: Pick<RowTable, 'spellings'>;
  readonly asOf: string;
}

/** The decision about the row at the place that holds on the day; null where the gap is open. */
export function liveDecision(
  { entities, table, asOf }: Decided,
  place: string,
  row: number,
): Decision | null {
  for (const requirement of table.spellings[row] as readonly string[]) {
    const said = entityOf(entities, 'disposition', answerKey({ place, requirement }));
    if (said !== undefined && isLive(said, asOf)) return said.decision;
  }
  return null;
}

export function isLive({ until }: Pick<Disposition, 'until'>, asOf: string): boolean {
  return asOf <= until;
}

/** Somebody answers for it as it is: nobody has to do anything until the decision runs out. */
export function isSettled(decision: Decision | undefined): boolean {
  return decision === 'accepted' || decision === 'transferred';
}
