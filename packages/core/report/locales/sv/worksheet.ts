/** Ord i `bulkhead worksheet`. */
import type { WorksheetWords } from '../en/worksheet.ts';

export const worksheetWords: WorksheetWords = {
  wrote: '{path}: {rows} {rows|rad|rader}',
  wroteCount:
    '{n} {n|arbetsbok|arbetsböcker} skrivna, per {asOf}; ta tillbaka dem med: {program} worksheet in {folder} FILE{record}',
  nothing: 'ingen cell är ändrad',
  empty: 'tom',
  noEntity: 'finns inte',
  changes: '{n} {n|post ändras|poster ändras}, {cells} {cells|cell|celler} ändrade',
  alreadySo: '{n} {n|ändrad cell säger|ändrade celler säger} det anläggningen redan säger',
  nothingLeft: 'inget återstår att göra: anläggningen förblir som den är',
  dryRun: 'inget är skrivet; skriv med --write',
  dryRunStored: 'inget är skrivet; skriv med --write eller föreslå med --propose',
  entered: 'skrivet som post {seq}',
  proposed: 'föreslaget som {proposal}: någon annan godtar det',
  written: '{n} {n|fil|filer} i anläggningen skrivna på nytt: {files& och }',
  conflict: '{id} · {field}: ändrad i bladet och under tiden i anläggningen',
  conflictBase: 'utskriven',
  conflictSheet: 'i bladet',
  conflictPlant: 'nu i anläggningen',
  conflicts:
    '{n} {n|post är ändrad|poster är ändrade} på båda sidor och inget är skrivet än; --take sheet --write behåller där det som står i bladet, --take plant --write det som står i anläggningen; allt annat tas i vilket fall',
  tookSheet: '{n} {n|konflikt avgjord|konflikter avgjorda} för bladet',
  tookPlant: '{n} {n|konflikt avgjord|konflikter avgjorda} för anläggningen',
  rowsGone: '{file}: {n} {n|utskriven rad|utskrivna rader} saknas; där ändras inget',
  columnsGone: '{file}: {n|kolumnen|kolumnerna} {columns& och } saknas; där ändras inget',
  greyRows:
    '{file}: i {n|rad|raderna} {rows} är grå celler ändrade; de visar vad som följer och läses inte tillbaka',
  ownColumns:
    '{file}: det som står i {n|din egen kolumn|dina egna kolumner} {columns& och } tas inte in i anläggningen',
  modelMoved: 'anläggningen har ändrats sedan bladen skrevs ut',
};
