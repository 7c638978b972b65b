/**
 * Whether the plant has thought of a scenario of the library at a place. A scenario that names scenarios of the library
 * stands for these and no others. One that names none stands for those all of whose effects it has, and at least half of
 * whose techniques: people have their own words for what the library says in ours.
 */
import type { LibraryScenario } from '../../catalog/scenario-library.ts';
import type { Scenario } from '../../model/plant.ts';

export function covers(scenario: Scenario, of: LibraryScenario): boolean {
  const { library = [], effects = [], techniques = [] } = scenario;
  if (library.length > 0) return library.includes(of.id);
  if (!of.effects.every((effect) => effects.includes(effect))) return false;
  return 2 * of.techniques.filter((one) => techniques.includes(one)).length >= of.techniques.length;
}
