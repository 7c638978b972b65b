/** Words of `bulkhead diff`. */
export type DiffWords = Readonly<Record<keyof typeof diffWords, string>>;

export const diffWords = {
  none: 'no difference',
  slA: 'SL-A as claimed',
  gapsOpened: 'gaps opened',
  gapsClosed: 'gaps closed',
  findingsNew: 'new findings',
  findingsGone: 'findings gone',
  notApplicable: 'n.a.',
  asOf: 'as of {asOf}',
};
