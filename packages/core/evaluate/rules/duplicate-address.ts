/** One address, two assets. */
import { byCodeUnit } from '../../lib/order.ts';
import { comparable } from './address.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'duplicate-address',
  severity: 'warning',
  doc: {
    title: 'Address used twice in one network',
    looksAt:
      'Interfaces with the same `address` and the same `network`; where no network is stated, with the ' +
      'same address in the same zone. Case, the length of the prefix and the way an IPv6 address is ' +
      'shortened make no difference. The same address in two networks is common and left alone.',
    clause: '62443-3-2 ZCR 6.4; 62443-2-1 COMP',
    cannotSee:
      'Interfaces that state neither network nor zone, and an address that a spare takes over from the ' +
      'device it replaces.',
    fix:
      'Correct the inventory, or state in `network` which of the networks with these addresses each ' +
      'interface is in.',
    checkByHand:
      'Ask the switch which port answers for the address, twice with the device of one port unplugged.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const used = new Map<string, Use>();
    for (const asset of plant.assets) {
      for (const { address, network, zone } of asset.interfaces ?? []) {
        const where = network ?? zone ?? asset.zones?.[0];
        if (address === undefined || where === undefined) continue;
        // A network may be called as a zone is.
        const key = `${network === undefined ? 'zone:' : ''}${where} ${comparable(address)}`;
        const known = used.get(key);
        if (known === undefined) used.set(key, { address, where, assets: new Set([asset.id]) });
        else known.assets.add(asset.id);
      }
    }
    for (const [key, { address, where, assets }] of used) {
      const ids = [...assets].sort(byCodeUnit);
      if (ids.length < 2) continue;
      yield { at: `asset:${ids[0]}`, what: key, params: { address, network: where, assets: few(ids) } };
    }
  },
};

interface Use {
  readonly address: string;
  readonly where: string;
  readonly assets: Set<string>;
}
