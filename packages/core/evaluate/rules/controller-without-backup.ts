/** Controllers of which the plant does not say that they could be put back. */
import type { AssetType } from '../../model/schema/network.ts';
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { isInside } from './purdue.ts';

const CONTROLLERS: ReadonlySet<AssetType> = new Set(['controller', 'safety-controller'] as const);

export const rule: Rule = {
  id: 'controller-without-backup',
  severity: 'warning',
  doc: {
    title: 'Controllers no backup is stated for',
    looksAt: 'Assets of type controller or safety-controller that state no `backup`; one finding per zone.',
    clause: '62443-3-3 SR 7.3, SR 7.4; 62443-2-1 AVAIL',
    cannotSee:
      'Whether there is a backup that nobody stated, whether it is of the program that runs, and whether it was ever restored.',
    fix:
      'Keep the program, the configuration and the firmware off the device, and state in `backup` what, ' +
      'when, and the last restore test.',
    checkByHand: 'Load the backup into a spare and compare its checksum with the running device.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      if (!isInside(zone)) continue;
      const assets = (input.assetsInZone.get(zone.id) ?? []).filter(
        ({ type, backup }) => backup === undefined && CONTROLLERS.has(type),
      );
      if (assets.length === 0) continue;
      const params = { zone: zone.id, n: assets.length, assets: few(assets.map(({ id }) => id)) };
      yield { at: `zone:${zone.id}`, params, concerns: concerned('asset', assets) };
    }
  },
};
