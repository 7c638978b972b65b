/** Accounts that several people share. */
import { foundInPlaces } from './asset-places.ts';
import type { Rule, RuleInput } from './rule.ts';

const ASKED = 2;

export const rule: Rule = {
  id: 'shared-accounts',
  severity: 'warning',
  doc: {
    title: 'Shared accounts where SL-T asks for individual ones',
    looksAt:
      'Assets with `accounts: shared` in zones, and boundary devices in conduits, with SL-T 2 or more in IAC, ' +
      'unless SR 1.1 RE 1 is partial or unmet there: then the gap says it already.',
    clause: '62443-3-3 SR 1.1 RE 1, SR 1.5, SR 2.12',
    cannotSee: 'What the shared account may do, and who knows its password.',
    fix:
      'Give people accounts of their own, on the device or in front of it. Where an operator station must ' +
      'stay open, say so in the answer to SR 1.1 RE 1.',
    checkByHand: 'Ask three people of a shift how they sign in, and look into the log for their names.',
  },
  find(input: RuleInput) {
    return foundInPlaces(input, (place) => {
      const sl = input.slT(place)?.IAC ?? 0;
      if (sl < ASKED || input.part('shared-accounts', isGap, place)) return null;
      return {
        finds: ({ accounts }) => accounts === 'shared',
        params: { sl, place: place.slice(place.indexOf(':') + 1) },
      };
    });
  },
};

/** The answer itself says that people are not told apart. */
function isGap(input: RuleInput, place: string): boolean {
  return input
    .rowsAt(place)
    .some(({ row, verdict }) => row === 'SR 1.1 RE 1' && (verdict === 'unmet' || verdict === 'partial'));
}
