/** Zinnen over wat een voldaan antwoord zou veranderen. */
import type { WhyFlips } from '../en/flips.ts';

export const whyFlips: WhyFlips = {
  rises: 'Als hier voldaan was, zou het SL-A zoals opgegeven stijgen: {rises}; hiaten minder: {closed}',
  rise: '{place} {fr} van {from} naar {to}',
  closes: 'Als hier voldaan was, zou geen SL-A tot zijn SL-T stijgen; hiaten minder: {closed}',
  nothing: 'Als hier alleen hieraan voldaan was, zou geen SL-A tot zijn SL-T stijgen en geen hiaat dichtgaan',
  slT: 'Een andere SL-T zou volgen als {n|deze invoer|één van deze invoeren} {steps} {steps|stap|stappen} anders was',
  slTTo: '{input}, geeft SL-T {level}',
  slTOpen: '{input}, laat de SL-T open',
  slTFirm:
    'Geen wijziging van één beoordeling van een scenario of van het niveau van een dreigingsbron geeft hier een andere SL-T',
  slTStated: 'Deze SL-T is vastgelegd: geen beoordeling van een scenario geeft hier een andere',
  beyond: '{row} (voor meer dan SL {level})',
  'raised-claimed': 'Is aan {rows& en } voldaan, dan bereikt {fr} SL {to}',
  'raised-evidenced': 'Is aan {rows& en } voldaan en is dat met bewijs aangetoond, dan bereikt {fr} SL {to}',
  'raised-verified':
    'Is aan {rows& en } voldaan, is dat aangetoond en door een controle bevestigd, dan bereikt {fr} SL {to}',
};
