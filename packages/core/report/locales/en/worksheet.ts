/** Words of `bulkhead worksheet`. Templates of lib/message.ts. */
export type WorksheetWords = Readonly<Record<keyof typeof worksheetWords, string>>;

export const worksheetWords = {
  wrote: '{path}: {rows} {rows|row|rows}',
  wroteCount:
    '{n} {n|workbook|workbooks} written, as of {asOf}; take them back with: {program} worksheet in {folder} FILE{record}',
  nothing: 'no cell was changed',
  empty: 'empty',
  noEntity: 'not there',
  changes: '{n} {n|entity changes|entities change}, {cells} {cells|cell|cells} changed',
  alreadySo: '{n} {n|changed cell says|changed cells say} what the plant says already',
  nothingLeft: 'nothing is left to do: the plant stays as it is',
  dryRun: 'nothing is written; write it with --write',
  dryRunStored: 'nothing is written; write it with --write, or propose it with --propose',
  entered: 'written as entry {seq}',
  proposed: 'proposed as {proposal}: somebody else accepts it',
  written: '{n} {n|file|files} of the plant rewritten: {files& and }',
  conflict: '{id} · {field}: changed in the sheet, and meanwhile in the plant',
  conflictBase: 'written out',
  conflictSheet: 'in the sheet',
  conflictPlant: 'in the plant now',
  conflicts:
    '{n} {n|entry was|entries were} changed on both sides, and nothing is written yet; --take sheet --write keeps what the sheet says there, --take plant --write what the plant says; everything else is taken either way',
  tookSheet: '{n} {n|conflict|conflicts} decided for the sheet',
  tookPlant: '{n} {n|conflict|conflicts} decided for the plant',
  rowsGone:
    '{file}: {n} {n|row that was|rows that were} written out {n|is|are} not there; nothing changes for {n|it|them}',
  columnsGone:
    '{file}: the {n|column|columns} {columns& and } {n|is|are} not there; nothing changes in {n|it|them}',
  greyRows:
    '{file}: grey cells were changed in {n|row|rows} {rows}; they show what follows and are not taken back',
  ownColumns:
    '{file}: what stands in {n|column|columns} {columns& and } of your own is not taken into the plant',
  modelMoved: 'the plant has changed since the sheets were written out',
};
