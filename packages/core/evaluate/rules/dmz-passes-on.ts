/** A DMZ that is called from above and calls below. */
import type { Zone } from '../../model/plant.ts';
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import { crossings } from './network.ts';
import { levelOf } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'dmz-passes-on',
  severity: 'warning',
  doc: {
    title: 'DMZ opened from outside that opens connections to control',
    looksAt:
      'Zones of kind dmz: flows opened into them from level 4 or 5 or from outside, and flows opened from ' +
      'them to level 2 or below or to a safety zone. Both together make the DMZ a stepping stone. A zone ' +
      'without `level` counts as 3.5 (dmz), 4 (enterprise) or 5 (external).',
    clause: '62443-3-3 SR 5.1, SR 5.2; Purdue reference model',
    cannotSee: 'Whether the two flows meet on one host, and what the host checks in between.',
    fix:
      'Let both sides call the DMZ: the plant pushes its data there, the office fetches them. Where a ' +
      'person has to get through, use a jump host with a second factor and a recorded session, and waive ' +
      'the finding.',
    checkByHand:
      'Ask who may open a connection from the DMZ to a controller, and from where that host is reached.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const opened = new Map<string, { readonly into: string[]; readonly onward: string[] }>();
    for (const { id, kind } of input.plant.zones) {
      if (kind === 'dmz') opened.set(id, { into: [], onward: [] });
    }
    for (const flow of input.plant.flows) {
      for (const { from, to } of crossings(input, flow)) {
        if (isAbove(input.zone.get(from))) opened.get(to)?.into.push(flow.id);
        if (isBelow(input.zone.get(to))) opened.get(from)?.onward.push(flow.id);
      }
    }
    for (const [zone, { into, onward }] of opened) {
      if (into.length === 0 || onward.length === 0) continue;
      const concerns = concerned(
        'flow',
        [...into, ...onward].map((id) => ({ id })),
      );
      yield { at: `zone:${zone}`, params: { zone, into: few(into), onward: few(onward) }, concerns };
    }
  },
};

const OFFICE = 4;
const CONTROL = 2;

function isAbove(zone: Zone | undefined): boolean {
  return zone !== undefined && (zone.kind === 'external' || (levelOf(zone) ?? 0) >= OFFICE);
}

function isBelow(zone: Zone | undefined): boolean {
  return zone !== undefined && (zone.kind === 'safety' || (levelOf(zone) ?? OFFICE) <= CONTROL);
}
