/** Zinnen over wat een voldaan antwoord zou veranderen. */
import type { WhyFlips } from '../en/flips.ts';

export const whyFlips: WhyFlips = {
  rises: 'Als hier voldaan was, zou het SL-A zoals opgegeven stijgen: {rises}; hiaten minder: {closed}',
  rise: '{place} {fr} van {from} naar {to}',
  closes: 'Als hier voldaan was, zou geen SL-A tot zijn SL-T stijgen; hiaten minder: {closed}',
  nothing: 'Als hier alleen hieraan voldaan was, zou geen SL-A tot zijn SL-T stijgen en geen hiaat dichtgaan',
};
