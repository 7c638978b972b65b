/** Words of `bulkhead diff`. */
export type DiffWords = Readonly<Record<keyof typeof diffWords, string>>;

export const diffWords = {
  none: 'Nothing changed',
  objects: 'Objects: {added} added, {changed} changed, {removed} removed',
  effects:
    'SL-A as claimed: {risen} up, {fallen} down; gaps: {opened} opened, {closed} closed; findings: {found} new, {gone} gone',
  does: 'What this changes',
  slT: 'SL-T',
  slA: 'SL-A, by reading',
  slC: 'SL-C, by reading',
  gapsOpened: 'Gaps opened: {n}',
  gapsClosed: 'Gaps closed: {n}',
  verdicts: 'Verdicts of other documents: {n}',
  maturity: 'Maturity, evidenced',
  sustained: 'Sustained, evidenced',
  coverage: 'Open rows behind points of laws and frameworks',
  findingsNew: 'New findings: {n}',
  findingsGone: 'Findings gone: {n}',
  nothing: 'none',
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  asOf: 'as of {asOf}',
};
