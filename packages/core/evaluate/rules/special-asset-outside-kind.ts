/** Wireless, temporary and externally connected devices belong in zones of that kind. */
import type { Asset, ZoneKind } from '../../model/plant.ts';
import { few } from './few.ts';
import { withAncestors } from './network.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const MARKS = ['wireless', 'temporary', 'external'] as const;
type Mark = (typeof MARKS)[number];

/** Kinds that keep such a device apart; an external zone is outside the SUC and keeps everything apart. */
const KINDS: Readonly<Record<Mark, readonly ZoneKind[]>> = {
  wireless: ['wireless', 'external'],
  temporary: ['temporary', 'external'],
  external: ['external', 'remote'],
};

export const rule: Rule = {
  id: 'special-asset-outside-kind',
  severity: 'warning',
  doc: {
    title: 'Wireless, temporary or external device outside a zone of that kind',
    looksAt:
      'Assets with `wireless`, `temporary` or `external` set, and the kind of each zone they are in or of a ' +
      'zone around it. Kind wireless suits wireless devices, temporary suits temporary ones, external and ' +
      'remote suit external ones. A device with several marks needs a zone that suits one of them; a zone has ' +
      'one kind. In an external zone nothing is reported.',
    clause: '62443-3-2 ZCR 3.4, ZCR 3.5, ZCR 3.6',
    cannotSee:
      'Radios nobody recorded (a panel with Bluetooth, a drive with a Wi-Fi module), cellular modems, and the ' +
      'service laptop that is not in the inventory. Removable media are seen only when marked temporary.',
    fix:
      'Make a zone of the fitting kind for these devices and join it through a conduit. If the radio or the ' +
      'outside line is not in use, switch it off and unset the mark.',
    checkByHand:
      'Walk the site with a phone that lists Wi-Fi and Bluetooth, ask for every SIM card the site pays for, ' +
      'and look at the sign-in sheet for contractors’ laptops.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const asset of input.plant.assets) {
      const marks = MARKS.filter((mark) => asset[mark] === true);
      if (marks.length === 0) continue;
      const outside = zonesOutside(input, asset, marks);
      if (outside.length === 0) continue;
      for (const mark of marks) {
        yield {
          at: `asset:${asset.id}`,
          what: mark,
          params: { asset: asset.id, mark, zones: few(outside), kinds: KINDS[mark] },
        };
      }
    }
  },
};

/** Zones of the asset that suit none of its marks. */
function zonesOutside(input: RuleInput, asset: Asset, marks: readonly Mark[]): readonly string[] {
  const suits = marks.flatMap((mark) => KINDS[mark]);
  return (asset.zones ?? []).filter(
    (id) => !withAncestors(input, id).some((zone) => suits.includes(zone.kind)),
  );
}
