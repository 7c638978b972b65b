/** A safety system within reach of a remote session. */
import type { ZoneKind } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const AFAR: ReadonlySet<ZoneKind | undefined> = new Set(['external', 'remote', 'enterprise'] as const);

export const rule: Rule = {
  id: 'safety-remote-access',
  severity: 'error',
  doc: {
    title: 'Safety zone with remote access',
    looksAt:
      'Conduits that join a safety zone and are of medium remote, or also join a zone of kind external, ' +
      'remote or enterprise.',
    clause: '62443-3-2 ZCR 3.3, ZCR 3.4; 62443-3-3 SR 1.13, SR 5.1',
    cannotSee:
      'Remote access to a neighbour from which the safety zone can be reached: ' +
      'safety-changed-from-outside and the exposure of the zone look at that.',
    fix:
      'Take the conduit away. Where the vendor has to see the system, let data out one-way, and change it ' +
      'on site.',
    checkByHand: 'Ask the vendor of the safety system how it would connect tonight.',
  },
  *find({ plant, zone }: RuleInput): Iterable<Found> {
    for (const { id, joins, medium, oneWay } of plant.conduits) {
      const safety = joins.filter((each) => zone.get(each)?.kind === 'safety');
      const afar = joins.filter((each) => AFAR.has(zone.get(each)?.kind));
      // Data may leave a safety zone one-way.
      const leaves = oneWay !== undefined && safety.includes(oneWay.from);
      if (safety.length === 0 || leaves || (afar.length === 0 && medium !== 'remote')) continue;
      const params = { conduit: id, safety: few(safety), afar: few(afar) };
      yield { at: `conduit:${id}`, params };
    }
  },
};
