/** docs/rules.md 3.6: inheritance. */
import type { Answer } from '../../model/plant.ts';
import { answerAt, zoneAndAbove, type Asked, type Place, type World } from './world.ts';

/**
 * 3.6: where an answer may come from, nearest first, the place itself left out. A conduit takes from site and
 * organisation only, an external zone from nowhere.
 */
function placesAbove(world: World, place: Place): readonly string[] {
  if (place.kind === 'conduit') return ['site', 'organisation'];
  if (place.zone.kind === 'external') return [];
  const parents = zoneAndAbove(world, place.zone).slice(1);
  return [...parents.map((zone) => `zone:${zone.id}`), 'site', 'organisation'];
}

/** 3.6: notApplicable never passes, compensated only to the places in `appliesTo`. */
function passesTo(answer: Answer, place: Place): boolean {
  if (answer.status === 'notApplicable') return false;
  if (answer.status === 'compensated') return (answer.appliesTo ?? []).includes(place.ref);
  return true;
}

/** 3.6: the nearest answer that passes, expired or not; one that does not pass is skipped. */
export function inheritedAnswer(world: World, place: Place, asked: Asked): Answer | undefined {
  if (!asked.inherits) return undefined;
  for (const ref of placesAbove(world, place)) {
    const answer = answerAt(world, ref, asked);
    if (answer !== undefined && passesTo(answer, place)) return answer;
  }
  return undefined;
}
