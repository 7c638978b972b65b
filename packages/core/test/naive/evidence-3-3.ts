/** docs/rules.md 3.3: what evidences and what verifies. */
import { isBefore, isPast, type Asked, type Place, type World } from './world.ts';

/** 3.3: one of the cited items is live, of an accepted kind, and lists the place judged. */
export function isEvidenced(world: World, place: Place, asked: Asked, cited: readonly string[]): boolean {
  return world.plant.evidence
    .filter((item) => cited.includes(item.id))
    .filter((item) => asked.kinds.includes(item.kind))
    .filter((item) => item.places.includes(place.ref))
    .filter((item) => !isBefore(item.collected, world.asOf))
    .some((item) => !isPast(item.expires, world.asOf));
}

/**
 * 3.3: the deciding check. Of the live ones the latest; on the same day a fail decides; none: none passes.
 */
export function decidingCheckPasses(world: World, place: Place, asked: Asked): boolean {
  const live = world.plant.checks
    .filter((check) => check.place === place.ref)
    .filter((check) => asked.spellings.includes(check.requirement))
    .filter((check) => !isBefore(check.date, world.asOf))
    .filter((check) => !isPast(check.retestBy, world.asOf));
  const dates = live.map((check) => check.date).sort();
  const latest = dates[dates.length - 1];
  const deciding = live.filter((check) => check.date === latest);
  return deciding.length > 0 && deciding.every((check) => check.result === 'pass');
}
