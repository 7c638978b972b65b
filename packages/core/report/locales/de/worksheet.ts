/** Wörter von `bulkhead worksheet`. */
import type { WorksheetWords } from '../en/worksheet.ts';

export const worksheetWords: WorksheetWords = {
  wrote: '{path}: {rows} {rows|Zeile|Zeilen}',
  wroteCount:
    '{n} {n|Arbeitsmappe|Arbeitsmappen} geschrieben, Stand {asOf}; zurück mit: {program} worksheet in {folder} FILE{record}',
  nothing: 'keine Zelle wurde geändert',
  empty: 'leer',
  noEntity: 'nicht da',
  changes: '{n} {n|Eintrag ändert|Einträge ändern} sich, {cells} {cells|Zelle|Zellen} geändert',
  alreadySo: '{n} {n|geänderte Zelle sagt|geänderte Zellen sagen}, was die Anlage schon sagt',
  nothingLeft: 'es bleibt nichts zu tun: die Anlage bleibt, wie sie ist',
  dryRun: 'nichts ist geschrieben; geschrieben wird mit --write',
  dryRunStored: 'nichts ist geschrieben; geschrieben wird mit --write, vorgeschlagen mit --propose',
  entered: 'geschrieben als Eintrag {seq}',
  proposed: 'vorgeschlagen als {proposal}: jemand anderes nimmt es an',
  written: '{n} {n|Datei|Dateien} der Anlage neu geschrieben: {files& und }',
  conflict: '{id} · {field}: im Blatt geändert und inzwischen in der Anlage',
  conflictBase: 'ausgegeben',
  conflictSheet: 'im Blatt',
  conflictPlant: 'jetzt in der Anlage',
  conflicts:
    '{n} {n|Eintrag wurde|Einträge wurden} auf beiden Seiten geändert, noch ist nichts geschrieben; --take sheet --write behält dort, was im Blatt steht, --take plant --write, was in der Anlage steht; alles andere wird so oder so übernommen',
  tookSheet: '{n} {n|Konflikt|Konflikte} für das Blatt entschieden',
  tookPlant: '{n} {n|Konflikt|Konflikte} für die Anlage entschieden',
  rowsGone: '{file}: {n} ausgegebene {n|Zeile fehlt|Zeilen fehlen}; an {n|ihr|ihnen} ändert sich nichts',
  columnsGone:
    '{file}: {n|die Spalte|die Spalten} {columns& und } {n|fehlt|fehlen}; darin ändert sich nichts',
  greyRows:
    '{file}: in {n|Zeile|den Zeilen} {rows} wurden graue Zellen geändert; sie zeigen, was folgt, und werden nicht zurückgelesen',
  ownColumns:
    '{file}: was in {n|der eigenen Spalte|den eigenen Spalten} {columns& und } steht, wird nicht in die Anlage übernommen',
  modelMoved: 'die Anlage hat sich geändert, seit die Blätter ausgegeben wurden',
};
