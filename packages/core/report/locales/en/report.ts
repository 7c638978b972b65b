import { reportNeutral } from '../report-neutral.ts';
import { reportCrs } from './report-crs.ts';
import { reportHeads } from './report-heads.ts';
import { reportRisk } from './report-risk.ts';
import { reportSentences } from './report-sentences.ts';
import { reportShortWords } from './report-words.ts';

export const reportWords = {
  ...reportNeutral,
  ...reportSentences,
  ...reportHeads,
  ...reportShortWords,
  ...reportRisk,
  ...reportCrs,
};
export type ReportWordCode = keyof typeof reportWords;
/** Words of the gap report; a code without words breaks the build, in every language. */
export type ReportWords = Readonly<Record<ReportWordCode, string>>;
