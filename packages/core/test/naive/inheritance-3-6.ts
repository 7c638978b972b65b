/** docs/rules.md 3.6: inheritance. */
import type { Answer } from '../../model/plant.ts';
import { answerAt, zoneAndAbove, type Asked, type Place, type Told } from './world.ts';

/**
 * 3.6: where an answer may come from, nearest first, the place itself left out. A conduit takes from site and
 * organisation only, an external zone from nowhere.
 */
function placesAbove(world: Told, place: Place): readonly string[] {
  if (place.kind === 'conduit') return ['site', 'organisation'];
  if (place.zone.kind === 'external') return [];
  const parents = zoneAndAbove(world, place.zone).slice(1);
  return [...parents.map((zone) => `zone:${zone.id}`), 'site', 'organisation'];
}

/** 3.6: notApplicable never passes, compensated only to the places in `appliesTo`. */
function passesTo(answer: Answer, ref: string): boolean {
  if (answer.status === 'notApplicable') return false;
  if (answer.status === 'compensated') return (answer.appliesTo ?? []).includes(ref);
  return true;
}

/** 3.6: the nearest answer that passes, expired or not; one that does not pass is skipped. */
export function inheritedAnswer(world: Told, place: Place, asked: Asked): Answer | undefined {
  return asked.inherits ? passedDown(world, placesAbove(world, place), place.ref, asked) : undefined;
}

/** @param above where an answer may come from, nearest first */
export function passedDown(
  world: Told,
  above: readonly string[],
  to: string,
  asked: Asked,
): Answer | undefined {
  for (const ref of above) {
    const answer = answerAt(world, ref, asked);
    if (answer !== undefined && passesTo(answer, to)) return answer;
  }
  return undefined;
}
