/** A flow passes over a Purdue level, or comes from the business or outside down to control with no DMZ. */
import type { Flow, PurdueLevel, Zone } from '../../model/plant.ts';
import type { Graded } from './graded.ts';
import { crossings } from './network.ts';
import { describeZone, levelOf } from './purdue.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Levels 4 and 5 are one rung: both are the business, and traffic from 5 to a DMZ passes over nothing of ours. */
const LADDER: readonly PurdueLevel[] = [0, 1, 2, 3, 3.5, 4];
const TOP = LADDER.length - 1;
const CONTROL_LEVEL = 2;
const BUSINESS_LEVEL = 4;

export const rule: Rule = {
  id: 'level-skip',
  severity: 'warning',
  doc: {
    title: 'Flow skips a Purdue level or reaches control without a DMZ',
    looksAt:
      'Purdue levels of the zones at both ends of a flow, in either direction; 4 and 5 count as one level, and ' +
      'a zone without `level` counts as 3.5 (dmz), 4 (enterprise) or 5 (external). A flow that passes over a ' +
      'level is a warning. A flow opened from level 4 or 5, or from a zone of kind enterprise or external, to a ' +
      'zone at level 2 or below, or to a safety zone without level, is an error: a conduit that also joins a DMZ ' +
      'stops nothing, for through a DMZ there are two flows.',
    clause: '62443-3-3 SR 5.1, SR 5.2; Purdue reference model',
    cannotSee:
      'Zones of other kinds without `level`: state it. Two flows that meet in a relay which only forwards. ' +
      'Whether a one-way device makes the skip harmless. The Purdue levels are a convention, not a requirement ' +
      'of the standard, which is why a skip alone is no error.',
    fix:
      'End the connection in a DMZ (historian mirror, jump host, file drop, broker) and open a second one from ' +
      'there. For a skip inside the plant let the server of the level between do the work, or waive it and say ' +
      'why.',
    checkByHand:
      'Ask the boundary device for permitted rules whose source is an office or outside address and whose ' +
      'destination is a controller, HMI or safety subnet. There should be none.',
  },
  *find(input: RuleInput): Iterable<Graded> {
    for (const flow of input.plant.flows) {
      const ends = endsOf(input, flow);
      const bypass = ends.find(reachesControl);
      if (bypass !== undefined) {
        yield { ...found(flow, bypass, []), what: 'no-dmz', severity: 'error' };
        continue;
      }
      const skip = ends.find((end) => passedOver(end).length > 0);
      if (skip !== undefined) yield found(flow, skip, passedOver(skip));
    }
  },
};

interface Ends {
  readonly from: Zone;
  readonly to: Zone;
}

function endsOf(input: RuleInput, flow: Flow): readonly Ends[] {
  return crossings(input, flow).flatMap((crossing) => {
    const from = input.zone.get(crossing.from);
    const to = input.zone.get(crossing.to);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function found(flow: Flow, { from, to }: Ends, skipped: readonly string[]): Graded {
  return {
    at: `flow:${flow.id}`,
    params: {
      flow: flow.id,
      from: from.id,
      fromIs: describeZone(from),
      to: to.id,
      toIs: describeZone(to),
      skipped,
      bypass: skipped.length === 0 ? 1 : 0,
    },
  };
}

function reachesControl({ from, to }: Ends): boolean {
  return isBusinessOrOutside(from) && isControl(to);
}

function isBusinessOrOutside(zone: Zone): boolean {
  if (zone.kind === 'enterprise' || zone.kind === 'external') return true;
  return zone.kind !== 'dmz' && (zone.level ?? 0) >= BUSINESS_LEVEL;
}

function isControl(zone: Zone): boolean {
  if (zone.kind === 'enterprise' || zone.kind === 'external' || zone.kind === 'dmz') return false;
  return zone.level === undefined ? zone.kind === 'safety' : zone.level <= CONTROL_LEVEL;
}

/** Levels strictly between the two zones; none when one of them is not known. */
function passedOver({ from, to }: Ends): readonly string[] {
  const a = rungOf(from);
  const b = rungOf(to);
  if (a === null || b === null) return [];
  return LADDER.slice(Math.min(a, b) + 1, Math.max(a, b)).map(String);
}

function rungOf(zone: Zone): number | null {
  const level = levelOf(zone);
  if (level === undefined) return null;
  return level === 5 ? TOP : LADDER.indexOf(level);
}
