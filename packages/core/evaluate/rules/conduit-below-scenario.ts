/** A conduit that a scenario crosses, with a lower target than the scenario asks for where it ends. */
import type { Flow, FrId, Risk, Scenario } from '../../model/plant.ts';
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
      'SL-T of each conduit that scenarios cross by their `path` on the way to another place, stated or not, against what they are known to ask for by the method of the plant, as far as they count there: in IAC, UC, SI, RDF and TRE whatever it carries, in DC where a flow through it is confidential or nobody says that it is not, in RA where an essential function needs one. It is a note where the conduit lies inside and another one on each of these paths asks for enough, and where it is below in DC alone and no flow is stated as confidential.',
    clause: '62443-3-2 ZCR 5.1, ZCR 5.6; docs/rules.md 3.8',
    cannotSee:
      'Whether one strong border further in is meant to hold whoever gets through here, the zones that are passed on the way, and conduits whose SL-T is not known.',
    fix: 'State of each flow whether it is `confidential`. Assess the scenario at the conduit as well, with the conduit as its `place`, or state the `slTarget` of the conduit. Where a border further in is meant to hold it, waive the finding and name that border.',
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
      const flows = input.flowsThrough.get(id) ?? [];
      const unsaid = lower.some(isOfData) && !flows.some((one) => one.confidential === true);
      const mayNotCount = unsaid && lower.every(isOfData);
      const held = above.every((one) => isHeld(input, one));
      const atBorder = joins.some((zone) => !isInside(input.zone.get(zone)));
      yield {
        at: `conduit:${id}`,
        params: {
          conduit: id,
          n: above.length,
          scenarios: few(scenarios),
          lower,
          unsaid: unsaid ? 'yes' : '',
          held: held ? 'yes' : '',
        },
        concerns: concernedAs('scenario', scenarios),
        ...(mayNotCount || (held && !atBorder) ? { severity: 'note' } : {}),
      };
    }
  },
};

/** As `lowerIn` tells an FR. */
function isOfData(lower: string): boolean {
  return lower.startsWith('DC ');
}

/**
 * Whether a border answers for the FR, by what its flows carry (3.7). A flow of which nobody says whether it is
 * confidential is not taken for one that is not.
 */
function countsAt(fr: FrId, flows: readonly Flow[]): boolean {
  if (fr === 'DC') return flows.some(({ confidential }) => confidential !== false);
  if (fr === 'RA') return flows.some(({ essential }) => essential === true);
  return true;
}

interface Crossing {
  readonly scenario: Scenario;
  /** null in an FR for which it does not count. */
  readonly asked: SlVector<SlOrNull>;
}

/** By conduit, the scenarios that cross it and end elsewhere, of which it is known what they ask for. */
function askedByConduit({ plant, flowsThrough }: RuleInput): ReadonlyMap<string, readonly Crossing[]> {
  const { risk, method, scenarios } = plant;
  const byConduit = new Map<string, Crossing[]>();
  if (risk === undefined || method?.slTarget === undefined) return byConduit;
  for (const scenario of scenarios) {
    const asked = askedBy(method.slTarget, risk, scenario);
    if (asked === null) continue;
    for (const id of new Set(scenario.path)) {
      if (scenario.place === `conduit:${id}`) continue;
      const known = byConduit.get(id);
      const crossing = { scenario, asked: askedAcross(asked, flowsThrough.get(id) ?? []) };
      if (known === undefined) byConduit.set(id, [crossing]);
      else known.push(crossing);
    }
  }
  return byConduit;
}

function askedBy(name: SlMethodName, risk: Risk, scenario: Scenario): SlVector<SlOrNull> | null {
  const { level } = SL_METHODS[name](risk, scenario);
  const frs = countsFor(scenario);
  if (level === null || frs === null) return null;
  const inFr = FR_IDS.map((fr) => [fr, frs.has(fr) ? level : null] as const);
  return Object.fromEntries(inFr) as SlVector<SlOrNull>;
}

function askedAcross(asked: SlVector<SlOrNull>, flows: readonly Flow[]): SlVector<SlOrNull> {
  const inFr = FR_IDS.map((fr) => [fr, countsAt(fr, flows) ? asked[fr] : null] as const);
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
