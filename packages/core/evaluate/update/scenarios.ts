/** Scenarios: what they ask for at their place. */
import type { Change } from '../../model/change.ts';
import { entityOf, withChange } from '../../model/entities.ts';
import type { Scenario } from '../../model/plant.ts';
import { withScenario } from '../named-by.ts';
import { targetDue, type Draft } from './draft.ts';

export function carryScenario(draft: Draft, change: Change): void {
  const before = entityOf(draft.entities, 'scenario', change.id) ?? null;
  const after = change.after as Scenario | null;
  draft.entities = withChange(draft.entities, change);
  draft.naming = withScenario(draft.naming, before, after);
  const places = new Set([before, after].flatMap((scenario) => scenario?.place ?? []));
  for (const place of places) {
    const position = draft.position.get(place);
    if (position !== undefined) targetDue(draft, position);
  }
}
