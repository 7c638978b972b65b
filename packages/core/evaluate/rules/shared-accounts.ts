/** Accounts that several people share. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { isInside } from './purdue.ts';

const ASKED = 2;

export const rule: Rule = {
  id: 'shared-accounts',
  severity: 'warning',
  doc: {
    title: 'Shared accounts where SL-T asks for individual ones',
    looksAt:
      'Assets with `accounts: shared` in zones with SL-T 2 or more in IAC, unless SR 1.1 RE 1 is answered ' +
      'partial or unmet there: then the gap says it already.',
    clause: '62443-3-3 SR 1.1 RE 1, SR 1.5, SR 2.12',
    cannotSee: 'What the shared account may do, and who knows its password.',
    fix:
      'Give people accounts of their own, on the device or in front of it. Where an operator station must ' +
      'stay open, say so in the answer to SR 1.1 RE 1.',
    checkByHand: 'Ask three people of a shift how they sign in, and look into the log for their names.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      if (!isInside(zone)) continue;
      const sl = input.slT(`zone:${zone.id}`)?.IAC ?? 0;
      if (sl < ASKED || isGap(input, zone.id)) continue;
      const assets = (input.assetsInZone.get(zone.id) ?? []).filter(({ accounts }) => accounts === 'shared');
      if (assets.length === 0) continue;
      const params = { zone: zone.id, n: assets.length, assets: few(assets.map(({ id }) => id)), sl };
      yield { at: `zone:${zone.id}`, params, concerns: concerned('asset', assets) };
    }
  },
};

/** The answer itself says that people are not told apart. */
function isGap(input: RuleInput, zone: string): boolean {
  return input
    .rowsAt(`zone:${zone}`)
    .some(({ row, verdict }) => row === 'SR 1.1 RE 1' && (verdict === 'unmet' || verdict === 'partial'));
}
