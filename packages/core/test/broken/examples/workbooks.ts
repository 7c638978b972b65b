/** What the refusals of workbooks are like: a workbook cannot be shown on a page. */
import type { PageExamples } from '../example.ts';

export const WORKBOOK_EXAMPLES = {
  'cell-edited-twice':
    '`judgement.xlsx` says `met` for SR 1.1 of a zone and the sheet of that zone says `partial`. Make both say the same, or take in only the one that is right.',
  'cell-error':
    'The cell of an owner shows `#N/A`, since a lookup found nothing. Write the name, or leave the cell empty.',
  'cell-formula': 'The cell of the status holds `=H12`. Copy it and paste it as a value.',
  'cell-kind':
    'The version of an asset was pasted and became the number 3.1. Format the cell as text and type 3.10.',
  'cell-merged': 'Two rows share one merged cell for the owner. Split it and write the owner into both rows.',
  'cell-time': 'The function for now was used to say when evidence was collected. Type the day alone.',
  'sheet-column-moved':
    'The column How was sorted, and the program was told not to take the columns beside it along. Undo it, select the whole table and sort again.',
  'sheet-column-twice':
    'A column was copied beside itself. Delete the copy, or empty its cell in the hidden first row.',
  'sheet-id-changed':
    'The row of `plc-1` now says `plc-01`. Write `plc-1` again; a new device gets a new row.',
  'sheet-missing':
    'The sheet of assets was moved to another workbook. Take in the workbook it was written out in.',
  'sheet-row-mixed': 'Column H was sorted by itself. Undo it, select the whole table and sort again.',
  'sheet-row-twice':
    'The row of `plc-1` was copied and kept its id. Give the copy an id of its own, or delete it.',
  'sheet-row-unknown':
    'A row was typed below the last one. Find the row of the place and the requirement and write there.',
  'sheet-twice': 'The sheet was copied as a keepsake before it was filled in. Delete the copy.',
  'workbook-damaged':
    'A download was broken off. Take the file from where it came, or open it and save it again.',
  'workbook-doctype':
    'A program for merging mails wrote the file. Open it in a spreadsheet program and save it as .xlsx.',
  'workbook-encrypted': 'Save a copy without a password, take it in, and delete the copy.',
  'workbook-external-link':
    'A status was looked up in another workbook. Break the links in the menu for data, so that values remain.',
  'workbook-not-made-here':
    'Cells were copied into a new workbook. Write the sheets out again and paste the values into those.',
  'workbook-not-xlsx':
    'LibreOffice saved the workbook as .ods. Open it and save it as Excel 2007-365 (.xlsx).',
  'workbook-other-plant':
    'A workbook of the north works is taken into the south works. Name the folder of the north works.',
  'workbook-schema':
    'The workbook was written by a newer version. Update Bulkhead, or write the sheets out again with this one.',
  'workbook-too-large': 'Photographs were put into the workbook. Take them out, and name them as evidence.',
} satisfies PageExamples;
