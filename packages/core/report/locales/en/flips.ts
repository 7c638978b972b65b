/** Sentences on what a met answer would change. */
export type WhyFlips = Readonly<Record<keyof typeof whyFlips, string>>;

export const whyFlips = {
  rises: 'If it were met here, SL-A as claimed would rise: {rises}; gaps fewer: {closed}',
  rise: '{place} {fr} from {from} to {to}',
  closes: 'If it were met here, no SL-A would rise up to its SL-T; gaps fewer: {closed}',
  nothing: 'If it were met here alone, no SL-A would rise up to its SL-T and no gap would close',
};
