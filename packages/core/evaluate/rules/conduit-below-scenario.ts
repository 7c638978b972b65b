/** A conduit that a scenario crosses, with a lower target than the scenario asks for where it ends. */
import type { Risk, Scenario } from '../../model/plant.ts';
import { FR_IDS } from '../../model/schema/scope.ts';
import { countsFor } from '../../risk/counts-for.ts';
import { SL_METHODS, type SlMethodName } from '../../risk/sl-methods.ts';
import type { SlOrNull, SlVector } from '../assessment.ts';
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Graded } from './graded.ts';
import { lowerIn } from './lower-target.ts';
import { isInside } from './purdue.ts';
import type { Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'conduit-below-scenario',
  severity: 'warning',
  doc: {
    title: 'Conduit below the scenarios that cross it',
    looksAt:
      'SL-T of each conduit that scenarios cross by their `path` on the way to another place, stated or not, against what they are known to ask for by the method of the plant in IAC, UC, SI, RDF and TRE, as far as they count there. What a conduit needs in DC and RA follows from its flows. It is a note where the conduit lies inside and another one on each of these paths asks for enough.',
    clause: '62443-3-2 ZCR 5.1, ZCR 5.6; docs/rules.md 3.8',
    cannotSee:
      'Whether one strong border further in is meant to hold whoever gets through here, and the zones that are passed on the way.',
    fix: 'Assess the scenario at the conduit as well, with the conduit as its `place`, or state the `slTarget` of the conduit. Where a border further in is meant to hold it, waive the finding and name that border.',
    checkByHand:
      'Go along the path with the requirements of each conduit: is what keeps the attacker out asked for where he comes in, or only behind it?',
  },
  *find(input: RuleInput): Iterable<Graded> {
    const crossing = askedByConduit(input);
    for (const { id, joins } of input.plant.conduits) {
      const own = input.slT(`conduit:${id}`);
      const above = (crossing.get(id) ?? []).filter(({ asked }) => lowerIn(own, asked).length > 0);
      if (above.length === 0) continue;
      const scenarios = above.map(({ scenario }) => scenario.id);
      const lower = lowerIn(own, highest(above.map(({ asked }) => asked)));
      const held = above.every((one) => isHeld(input, one));
      const atBorder = joins.some((zone) => !isInside(input.zone.get(zone)));
      yield {
        at: `conduit:${id}`,
        params: { conduit: id, n: above.length, scenarios: few(scenarios), lower, held: held ? 'yes' : '' },
        concerns: concernedAs('scenario', scenarios),
        ...(held && !atBorder ? { severity: 'note' } : {}),
      };
    }
  },
};

/** What a border answers for whatever its flows carry (3.7). */
const AT_ANY_BORDER: readonly string[] = ['IAC', 'UC', 'SI', 'RDF', 'TRE'];

interface Crossing {
  readonly scenario: Scenario;
  /** null in an FR for which it does not count. */
  readonly asked: SlVector<SlOrNull>;
}

/** By conduit, the scenarios that cross it and end elsewhere, of which it is known what they ask for. */
function askedByConduit({ plant }: RuleInput): ReadonlyMap<string, readonly Crossing[]> {
  const { risk, method, scenarios } = plant;
  const byConduit = new Map<string, Crossing[]>();
  if (risk === undefined || method?.slTarget === undefined) return byConduit;
  for (const scenario of scenarios) {
    const asked = askedBy(method.slTarget, risk, scenario);
    if (asked === null) continue;
    for (const id of new Set(scenario.path)) {
      if (scenario.place === `conduit:${id}`) continue;
      const known = byConduit.get(id);
      if (known === undefined) byConduit.set(id, [{ scenario, asked }]);
      else known.push({ scenario, asked });
    }
  }
  return byConduit;
}

function askedBy(name: SlMethodName, risk: Risk, scenario: Scenario): SlVector<SlOrNull> | null {
  const { level } = SL_METHODS[name](risk, scenario);
  const frs = countsFor(scenario);
  if (level === null || frs === null) return null;
  const inFr = FR_IDS.map((fr) => [fr, frs.has(fr) && AT_ANY_BORDER.includes(fr) ? level : null] as const);
  return Object.fromEntries(inFr) as SlVector<SlOrNull>;
}

function highest(vectors: readonly SlVector<SlOrNull>[]): SlVector<SlOrNull> {
  const inFr = FR_IDS.map((fr) => {
    const levels = vectors.flatMap((vector) => vector[fr] ?? []);
    return [fr, levels.length === 0 ? null : Math.max(...levels)] as const;
  });
  return Object.fromEntries(inFr) as SlVector<SlOrNull>;
}

/** Whether some conduit of the path is known to ask for enough in every FR that counts. */
function isHeld({ slT }: RuleInput, { scenario: { path = [] }, asked }: Crossing): boolean {
  return path.some((id) => {
    const own = slT(`conduit:${id}`);
    return own !== undefined && FR_IDS.every((fr) => asked[fr] === null || (own[fr] ?? -1) >= asked[fr]);
  });
}
