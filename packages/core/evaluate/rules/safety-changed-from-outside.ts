/** A safety system that other zones can change. */
import type { Flow } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Graded } from './graded.ts';
import { crossings } from './network.ts';
import type { Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'safety-changed-from-outside',
  severity: 'warning',
  doc: {
    title: 'Safety zone that flows from other zones can change',
    looksAt:
      'Flows from a zone of another kind into a safety zone with access write, program, file or desktop, ' +
      'or interactive. A flow that may change the program makes it an error.',
    clause: '62443-3-2 ZCR 3.3; 62443-3-3 SR 5.1, SR 5.2, SR 2.1',
    cannotSee:
      'Switches and keys on the safety controller that block writing, and flows whose `access` is not ' +
      'stated.',
    fix:
      'Let the safety system be read only: program it from a station inside its own zone, with the key ' +
      'switch in run. Drop write function codes at the boundary device.',
    checkByHand:
      'With the key in run, try on a test system to write a value and to load a program from a station of ' +
      'the other zone.',
  },
  *find(input: RuleInput): Iterable<Graded> {
    const changing = new Map<string, Flow[]>();
    for (const flow of input.plant.flows) {
      if (!changes(flow)) continue;
      for (const { from, to } of crossings(input, flow)) {
        if (!isSafety(input, to) || isSafety(input, from)) continue;
        const known = changing.get(to);
        if (known === undefined) changing.set(to, [flow]);
        else known.push(flow);
      }
    }
    for (const [zone, flows] of changing) {
      const program = flows.some(({ access }) => access === 'program');
      const params = { zone, flows: few(flows.map(({ id }) => id)), program: program ? 1 : 0 };
      yield { at: `zone:${zone}`, params, ...(program ? { severity: 'error' as const } : {}) };
    }
  },
};

const CHANGING: ReadonlySet<Flow['access']> = new Set(['write', 'program', 'file', 'desktop'] as const);

function changes({ access, interactive }: Flow): boolean {
  return interactive === true || CHANGING.has(access);
}

function isSafety({ zone }: RuleInput, id: string): boolean {
  return zone.get(id)?.kind === 'safety';
}
