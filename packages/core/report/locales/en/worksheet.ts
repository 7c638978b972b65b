/** Words of `bulkhead worksheet`. Templates of lib/message.ts. */
export type WorksheetWords = Readonly<Record<keyof typeof worksheetWords, string>>;

export const worksheetWords = {
  wrote: '{path}: {rows} {rows|row|rows}',
  wroteCount:
    '{n} {n|workbook|workbooks} written, as of {asOf}; take them back with: bulkhead worksheet in {folder} FILE',
  nothing: 'no cell was changed',
  empty: 'empty',
  noEntity: 'not there',
  changes: '{n} {n|entity changes|entities change}, {cells} {cells|cell|cells} changed',
  alreadySo: '{n} more {n|says|say} what the plant says already',
  dryRun: 'nothing is written; write it with --write',
  written: '{n} {n|file|files} of the plant rewritten: {files& and }',
  conflict: '{kind} {id}: changed in the sheet and meanwhile in the plant',
  conflictField: '{field}: written out as {base}, in the sheet {ours}, in the plant {theirs}',
  conflicts:
    '{n} {n|entity was|entities were} changed on both sides; nothing is written; decide with --take sheet or --take plant',
  tookSheet: '{n} {n|conflict|conflicts} decided for the sheet',
  tookPlant: '{n} {n|conflict|conflicts} decided for the plant',
  rowsGone:
    '{file}: {n} {n|row that was|rows that were} written out {n|is|are} not there; nothing changes for {n|it|them}',
  columnsGone:
    '{file}: the {n|column|columns} {columns& and } {n|is|are} not there; nothing changes in {n|it|them}',
  modelMoved: 'the plant has changed since the sheets were written out',
};
