/** Meningar om vad ett uppfyllt svar skulle ändra. */
import type { WhyFlips } from '../en/flips.ts';

export const whyFlips: WhyFlips = {
  rises: 'Om det vore uppfyllt här skulle SL-A enligt uppgift stiga: {rises}; färre brister: {closed}',
  rise: '{place} {fr} från {from} till {to}',
  closes: 'Om det vore uppfyllt här skulle inget SL-A stiga upp till sitt SL-T; färre brister: {closed}',
  nothing:
    'Om bara det vore uppfyllt här skulle inget SL-A stiga upp till sitt SL-T och ingen brist åtgärdas',
};
