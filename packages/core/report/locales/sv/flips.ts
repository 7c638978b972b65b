/** Meningar om vad ett uppfyllt svar skulle ändra. */
import type { WhyFlips } from '../en/flips.ts';

export const whyFlips: WhyFlips = {
  rises: 'Om det vore uppfyllt här skulle SL-A enligt uppgift stiga: {rises}; färre brister: {closed}',
  rise: '{place} {fr} från {from} till {to}',
  closes: 'Om det vore uppfyllt här skulle inget SL-A stiga upp till sitt SL-T; färre brister: {closed}',
  nothing:
    'Om bara det vore uppfyllt här skulle inget SL-A stiga upp till sitt SL-T och ingen brist åtgärdas',
  slT: 'Ett annat SL-T skulle följa om {n|denna uppgift|en av dessa uppgifter} flyttades {steps} steg',
  slTTo: '{input}, ger SL-T {level}',
  slTOpen: '{input}, lämnar SL-T öppet',
  slTFirm:
    'Ingen ändring av en enda bedömning av ett scenario eller av en hotkällas nivå ger ett annat SL-T här',
  slTStated: 'Detta SL-T är fastställt: ingen bedömning av ett scenario ger ett annat här',
  beyond: '{row} (för mer än SL {level})',
  'raised-claimed': 'När {rows& och } är uppfyllda når {fr} SL {to}',
  'raised-evidenced': 'När {rows& och } är uppfyllda och visade med belägg når {fr} SL {to}',
  'raised-verified': 'När {rows& och } är uppfyllda, visade och bekräftade av en kontroll når {fr} SL {to}',
};
