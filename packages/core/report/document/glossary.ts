/** Words a reader of the report needs; a test holds that each has its sentence. */
export const WORDS_EXPLAINED = [
  'suc',
  'zone',
  'conduit',
  'asset',
  'flow',
  'fr',
  'requirement',
  're',
  'slt',
  'sla',
  'slc',
  'claimed',
  'evidenced',
  'verified',
  'atBest',
  'compensated',
  'undetermined',
  'gap',
  'maturity',
  'waiver',
] as const;
export type WordExplained = (typeof WORDS_EXPLAINED)[number];
