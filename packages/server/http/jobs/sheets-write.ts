/** What was read of workbooks, written or proposed. */
import { sheetsDone, type Doing } from '../../app/record/sheets.ts';
import { textOption } from '../../cli/arguments.ts';
import type { SheetsGiven } from './sheets-read.ts';
import type { Writes } from './handlers.ts';

export function writesSheets(doing: Exclude<Doing, 'try'>): Writes {
  return async (record, { read: given, call, actor, plant }) => {
    const read = given as SheetsGiven;
    const reason = textOption(call, 'reason') ?? 'worksheet';
    const stored = await sheetsDone(record, plant ?? '', read, doing, { actor, reason });
    return { ...read, stored };
  };
}
