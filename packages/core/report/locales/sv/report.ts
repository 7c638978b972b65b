import type { ReportWords } from '../en/report.ts';
import { reportNeutral } from '../report-neutral.ts';
import { reportCrs } from './report-crs.ts';
import { reportHeads } from './report-heads.ts';
import { reportRisk } from './report-risk.ts';
import { reportSentences } from './report-sentences.ts';
import { reportShortWords } from './report-words.ts';

export const reportWords: ReportWords = {
  ...reportNeutral,
  ...reportSentences,
  ...reportHeads,
  ...reportShortWords,
  ...reportRisk,
  ...reportCrs,
};
