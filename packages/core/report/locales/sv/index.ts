import type { Words } from '../words.ts';
import { backupWords } from './backup.ts';
import { callSentences } from './calls.ts';
import { catalogProblems, catalogWords } from './catalog.ts';
import { diffWords } from './diff.ts';
import { drawingWords } from './drawing.ts';
import { factNames, factWords } from './facts.ts';
import { fieldNames } from './field-names.ts';
import { whyFlips } from './flips.ts';
import { fmtWords } from './fmt.ts';
import { httpWords } from './http.ts';
import { nextWords } from './next.ts';
import { presetWords } from './presets.ts';
import { problemSentences } from './problems.ts';
import { recordWords } from './record.ts';
import { reportWords } from './report.ts';
import { ruleDocs } from './rule-docs.ts';
import { ruleSentences } from './rules.ts';
import { serveWords } from './serve.ts';
import { sheetWords } from './sheets.ts';
import { terminalWords } from './terminal.ts';
import { terms } from './terms.ts';
import { verifyWords } from './verify.ts';
import { worksheetWords } from './worksheet.ts';
import { whyCauses, whyHeads } from './why.ts';

export const words: Words = {
  language: 'sv',
  numbers: { group: '\u00a0', decimal: ',' },
  quotes: ['”', '”'],
  terms,
  problems: problemSentences,
  calls: callSentences,
  rules: ruleSentences,
  ruleDocs,
  facts: factWords,
  factNames,
  fieldNames,
  whyHeads,
  whyCauses,
  whyFlips,
  terminal: terminalWords,
  catalog: catalogWords,
  catalogProblems,
  diff: diffWords,
  drawing: drawingWords,
  fmt: fmtWords,
  http: httpWords,
  serve: serveWords,
  record: recordWords,
  next: nextWords,
  presets: presetWords,
  sheets: sheetWords,
  verify: verifyWords,
  backup: backupWords,
  worksheet: worksheetWords,
  report: reportWords,
};
