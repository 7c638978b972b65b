/** docs/rules.md 3.3: what evidences and what verifies. */
import type { Evidence } from '../../model/plant.ts';
import { isBefore, isPast, refsOf, type Asked, type LonePlace, type Place, type Told } from './world.ts';

/** 3.3: one of the cited items is live, of an accepted kind, and lists the place judged. */
export function isEvidenced(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  cited: readonly string[],
): boolean {
  return whatShows(world, place, asked, cited).length > 0;
}

/** 3.3: the cited items that are live, of an accepted kind, and list the place judged. */
export function whatShows(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  cited: readonly string[],
): readonly Evidence[] {
  return world.plant.evidence
    .filter((item) => cited.includes(item.id))
    .filter((item) => asked.kinds.includes(item.kind))
    .filter((item) => refsOf(place).some((ref) => item.places.includes(ref)))
    .filter((item) => !isBefore(item.collected, world.asOf))
    .filter((item) => !isPast(item.expires, world.asOf));
}

/**
 * 3.3: the deciding check. Of the live ones the latest; on the same day a fail decides; none: none passes.
 */
export function decidingCheckPasses(world: Told, place: Place | LonePlace, asked: Asked): boolean {
  const live = world.plant.checks
    .filter((check) => refsOf(place).includes(check.place))
    .filter((check) => asked.spellings.includes(check.requirement))
    .filter((check) => !isBefore(check.date, world.asOf))
    .filter((check) => !isPast(check.retestBy, world.asOf));
  const dates = live.map((check) => check.date).sort();
  const latest = dates[dates.length - 1];
  const deciding = live.filter((check) => check.date === latest);
  return deciding.length > 0 && deciding.every((check) => check.result === 'pass');
}
