/** What lies ahead of a place: its shortest way to SL-T, and where an answer that nobody has given yet would bring it. */
import { assessPlace } from '../../evaluate/assess.ts';
import type { PlantIndex } from '../../evaluate/plant-index.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { placeInIndex } from '../../evaluate/verdict-view.ts';
import { wayToTarget, type WayToTarget } from '../../plan/way-to-target.ts';
import type { ShownReading } from '../document/input.ts';
import { withAnswers, type AnswerSaid } from './held-plant.ts';
import type { Levels } from './overview.ts';

export interface Ahead {
  /** Null where there is nothing to go. */
  readonly way: WayToTarget | null;
  /** SL-A with the answer that is tried; null where none is. */
  readonly tried: { readonly [reading in ShownReading]: Levels } | null;
}

/**
 * @param answers not recorded yet, as of which it is told
 * @param tried laid over them
 * @returns null where there is no such place
 */
export function aheadOf(
  index: PlantIndex,
  place: string,
  answers: readonly AnswerSaid[],
  tried: AnswerSaid | null,
): Ahead | null {
  const now = withAnswers(index, answers);
  const position = now.position.get(place);
  if (position === undefined) return null;
  const levels = (): Ahead['tried'] => {
    if (tried === null) return null;
    const { slA } = assessPlace(placeInIndex(withAnswers(now, [tried]), position));
    const of = (reading: ShownReading): Levels => FR_ORDER.map((fr) => slA[reading][fr]);
    return { claimed: of('claimed'), evidenced: of('evidenced'), verified: of('verified') };
  };
  return { way: wayToTarget(now, place), tried: levels() };
}
