/** Safety assets share a zone with others and nobody says why. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import { domainOf } from './network.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'safety-with-other',
  severity: 'error',
  doc: {
    title: 'Safety assets share a zone with others, without a reason',
    looksAt:
      'Zones without `mixedReason` that hold at least one safety asset (`domain: safety`, or a safety ' +
      'controller without `domain`) and at least one of the IACS that is not. A business asset among them ' +
      'is left to `business-with-iacs`.',
    clause: '62443-3-2 ZCR 3.3',
    cannotSee:
      'Whether the reason in `mixedReason` is a good one, and whether an integrated controller runs safety and ' +
      'basic control on one CPU. Switches, engineering stations and I/O of the safety system count as others ' +
      'until their `domain` says safety.',
    fix:
      'Move the safety system to a zone of kind safety; set `domain: safety` on the devices that serve nothing ' +
      'else. Where they cannot be parted, say why in `mixedReason` of the zone: the whole zone is then to be ' +
      'treated as safety related, SL-T included.',
    checkByHand:
      'Take the list of safety functions (SIL loops, burner management, machine stops) and trace logic solver, ' +
      'engineering station and network of each. Anything else on that network segment shares its fate.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const [id, assets] of input.assetsInZone) {
      if (input.zone.get(id)?.mixedReason !== undefined) continue;
      const safety = assets.filter((asset) => domainOf(asset) === 'safety');
      // A business asset among others is told by business-with-iacs.
      const other = assets.filter((asset) => domainOf(asset) === 'iacs');
      if (safety.length === 0 || other.length === 0) continue;
      yield {
        at: `zone:${id}`,
        params: {
          zone: id,
          safety: few(safety.map((asset) => asset.id)),
          safetyCount: safety.length,
          other: few(other.map((asset) => asset.id)),
          otherCount: other.length,
        },
        concerns: concerned('asset', [...safety, ...other]),
      };
    }
  },
};
