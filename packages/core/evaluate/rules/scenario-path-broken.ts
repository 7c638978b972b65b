/** A path that leads nowhere. */
import { withAncestors } from './network.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'scenario-path-broken',
  severity: 'warning',
  doc: {
    title: 'Path of a scenario that does not connect',
    looksAt:
      'Scenarios whose `path` has conduits that do not join one after another, or whose last conduit neither is the place of the scenario nor joins it or a zone around it; and those whose `entry` is a zone that the first conduit does not join.',
    clause: '62443-3-2 ZCR 5.1',
    cannotSee: 'Whether there is a shorter way, and ways over sticks and laptops that are no conduit.',
    fix: 'Name the conduits in the order in which they are crossed, from the entry to the place.',
    checkByHand: 'Follow the path on the drawing with a finger.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const { id, place, entry = '', path = [] } of input.plant.scenarios) {
      const broken = breakIn(input, entry, path, place);
      if (broken !== null) yield { at: `scenario:${id}`, params: { scenario: id, ...broken } };
    }
  },
};

/** The first step that does not connect, as references; null where all do. */
function breakIn(
  input: RuleInput,
  entry: string,
  path: readonly string[],
  place: string,
): { readonly from: string; readonly to: string } | null {
  const start = entry.startsWith('zone:') && input.zone.has(entry.slice('zone:'.length)) ? [entry] : [];
  const steps = [...start, ...path.map((id) => `conduit:${id}`), ...(path.length === 0 ? [] : [place])];
  for (const [i, from] of steps.entries()) {
    const to = steps[i + 1];
    if (to !== undefined && to !== from && !meet(input, from, to)) return { from, to };
  }
  return null;
}

/** Whether a zone of the one is, contains or lies in a zone of the other. */
function meet(input: RuleInput, one: string, other: string): boolean {
  const zones = zonesOf(input, other);
  return zonesOf(input, one).some((a) => zones.some((b) => isWithin(input, a, b) || isWithin(input, b, a)));
}

function zonesOf({ conduit }: RuleInput, ref: string): readonly string[] {
  const id = ref.slice(ref.indexOf(':') + 1);
  return ref.startsWith('zone:') ? [id] : (conduit.get(id)?.joins ?? []);
}

function isWithin(input: RuleInput, inner: string, outer: string): boolean {
  return inner === outer || withAncestors(input, inner).some(({ id }) => id === outer);
}
