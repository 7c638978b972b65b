/** Sätze darüber, was eine erfüllte Antwort änderte. */
import type { WhyFlips } from '../en/flips.ts';

export const whyFlips: WhyFlips = {
  rises: 'Wäre es hier erfüllt, stiege das SL-A laut Angabe: {rises}; Lücken weniger: {closed}',
  rise: '{place} {fr} von {from} auf {to}',
  closes: 'Wäre es hier erfüllt, stiege kein SL-A bis zu seinem SL-T; Lücken weniger: {closed}',
  nothing: 'Wäre es hier allein erfüllt, stiege kein SL-A bis zu seinem SL-T, und keine Lücke schlösse sich',
};
