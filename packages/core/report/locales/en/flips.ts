/** Sentences on what a met answer would change, and what would give another SL-T. */
export type WhyFlips = Readonly<Record<keyof typeof whyFlips, string>>;

export const whyFlips = {
  rises: 'If it were met here, SL-A as claimed would rise: {rises}; gaps fewer: {closed}',
  rise: '{place} {fr} from {from} to {to}',
  closes: 'If it were met here, no SL-A would rise up to its SL-T; gaps fewer: {closed}',
  nothing: 'If it were met here alone, no SL-A would rise up to its SL-T and no gap would close',
  slT: 'Another SL-T would follow from {n|this input|any one of these inputs} moved by {steps} {steps|step|steps}',
  slTTo: '{input}, gives SL-T {level}',
  slTOpen: '{input}, leaves SL-T open',
  slTFirm:
    'No change of a single rating of a scenario or of the level of a threat source gives another SL-T here',
  slTStated: 'This SL-T is stated: no rating of a scenario gives another one here',
  beyond: '{row} (for more than SL {level})',
  'raised-claimed': 'With {rows& and } satisfied, {fr} reaches SL {to}',
  'raised-evidenced': 'With {rows& and } satisfied and shown by evidence, {fr} reaches SL {to}',
  'raised-verified': 'With {rows& and } satisfied, shown and confirmed by a check, {fr} reaches SL {to}',
};
