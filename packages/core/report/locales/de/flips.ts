/** Sätze darüber, was eine erfüllte Antwort änderte. */
import type { WhyFlips } from '../en/flips.ts';

export const whyFlips: WhyFlips = {
  rises: 'Wäre es hier erfüllt, stiege das SL-A laut Angabe: {rises}; Lücken weniger: {closed}',
  rise: '{place} {fr} von {from} auf {to}',
  closes: 'Wäre es hier erfüllt, stiege kein SL-A bis zu seinem SL-T; Lücken weniger: {closed}',
  nothing: 'Wäre es hier allein erfüllt, stiege kein SL-A bis zu seinem SL-T, und keine Lücke schlösse sich',
  slT: 'Ein anderes SL-T folgte, wenn {n|diese Eingabe|eine dieser Eingaben} um {steps} {steps|Stufe|Stufen} anders wäre',
  slTTo: '{input}, ergibt SL-T {level}',
  slTOpen: '{input}, lässt das SL-T offen',
  slTFirm:
    'Keine Änderung einer einzelnen Bewertung eines Szenarios oder der Stufe einer Bedrohungsquelle ergibt hier ein anderes SL-T',
  slTStated: 'Dieses SL-T ist festgelegt: keine Bewertung eines Szenarios ergibt hier ein anderes',
  beyond: '{row} (für mehr als SL {level})',
  'raised-claimed': 'Sind {rows& und } erfüllt, erreicht {fr} SL {to}',
  'raised-evidenced': 'Sind {rows& und } erfüllt und durch Nachweise gezeigt, erreicht {fr} SL {to}',
  'raised-verified':
    'Sind {rows& und } erfüllt, gezeigt und durch eine Prüfung bestätigt, erreicht {fr} SL {to}',
};
