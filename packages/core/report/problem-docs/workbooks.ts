/** Refusals of workbooks that are read back. */
import type { ProblemDocs } from './doc.ts';

export const WORKBOOK_DOCS = {
  'cell-edited-twice': {
    means:
      'Two sheets, or two files that are taken in together, say different things of the same field of the same entity.',
    why: 'Bulkhead would have to choose one of two people, and the other would be lost without a word.',
  },
  'cell-error': {
    means: 'A cell shows an error of the spreadsheet program, such as `#N/A` or `#REF!`.',
    why: 'What was meant to stand there is not known.',
  },
  'cell-formula': {
    means: 'A cell that is read back holds a formula.',
    why: 'What a formula comes to depends on the program, on other cells and on other files, and the figure stored beside it may be an old one. A value is what somebody stands for.',
  },
  'cell-kind': {
    means:
      'A cell holds a number or a truth value where text is expected, or a number that is no certain day where a day is expected.',
    why: 'A spreadsheet program that takes a version for a number turns 3.10 into 3.1 and 007 into 7. Which it was cannot be told any more.',
  },
  'cell-merged': {
    means: 'Cells of a row that is read are merged.',
    why: 'A merge keeps one of the values and hides the others; a row under it would look as if it had been emptied.',
  },
  'cell-time': {
    means: 'A cell for a day holds a day and a time of day.',
    why: 'Days are whole here: whether the time was meant, or came in when the cell was filled, is not known.',
  },
  'sheet-column-moved': {
    means:
      'Four or more cells of one column hold just what they held before, in another order, and the other columns stayed: the column was sorted or moved without its rows.',
    why: 'Every value would end up at another requirement or another entry, and each of them would look like an edit. If the values really changed places, write them into the files of the plant.',
  },
  'sheet-column-twice': {
    means: 'The hidden first row of a sheet names the same column twice.',
    why: 'Which of the two is meant is not known.',
  },
  'sheet-id-changed': {
    means:
      'The id of an asset, a flow or an evidence item is another than the one the row was written out with.',
    why: 'Ids are what everything else refers to, and they never change. A new id in an old row would part it from its answers.',
  },
  'sheet-missing': {
    means: 'The workbook was made with a sheet that is not in it any more.',
    why: 'Whether its values were meant to go or the sheet was lost is not known.',
  },
  'sheet-row-mixed': {
    means: 'The place, requirement or fact that a row shows is not the one it was written out with.',
    why: 'Rows were sorted with some of their columns left behind, or cut and pasted: values would end up at another requirement.',
  },
  'sheet-row-twice': {
    means: 'Two rows are about the same entity.',
    why: 'Bulkhead would have to choose one of the two, and the other would be lost without a word.',
  },
  'sheet-row-unknown': {
    means: 'A row holds values and is none of those that were written out.',
    why: 'In a judgement sheet each row is a requirement at a place of the plant; a row without its mark could be any of them.',
  },
  'sheet-twice': {
    means: 'A sheet stands in the workbook twice.',
    why: 'The two may differ, and which is meant is not known.',
  },
  'workbook-damaged': {
    means:
      'The file calls itself a workbook and cannot be read as one: a part is missing, cut off or no sound XML, or the archive says two things of itself.',
    why: 'A part that is read wrongly would give values that nobody wrote.',
  },
  'workbook-doctype': {
    means: 'A part of the workbook begins with a document type declaration.',
    why: 'Declarations can bring in other files and grow without end. No spreadsheet program writes one.',
  },
  'workbook-encrypted': {
    means: 'The workbook is locked with a password.',
    why: 'Bulkhead asks nobody for passwords.',
  },
  'workbook-external-link': {
    means: 'The workbook takes values from other files.',
    why: 'What stands in them is not known here, and following the link would open files that nobody named.',
  },
  'workbook-not-made-here': {
    means:
      'The workbook does not say what it was made from: it was not written by `bulkhead worksheet out`, or its hidden sheets were removed.',
    why: 'Without what was written out, what a person changed cannot be told from what was there before.',
  },
  'workbook-not-xlsx': {
    means: 'The file is no XLSX workbook: a CSV file, an old .xls, an .ods, or something else.',
    why: 'Only this form keeps the marks by which rows and columns are found again.',
  },
  'workbook-other-plant': {
    means: 'The workbook was made from a plant with another id.',
    why: 'Ids of zones and assets are the same in many plants; values would end up in the wrong one.',
  },
  'workbook-schema': {
    means: 'The workbook has a form that this version does not read.',
    why: 'Its marks may mean something else.',
  },
  'workbook-too-large': {
    means:
      'The file, what it holds when it is unpacked, or the number of its cells, merged ranges or styles is above the limit.',
    why: 'A small archive can hold more than any memory. What is above the limit is refused before it is unpacked.',
  },
} satisfies ProblemDocs;
