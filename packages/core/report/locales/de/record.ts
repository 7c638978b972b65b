/** Wörter von `import`, `export` und `history`. */
import type { RecordWords } from '../en/record.ts';

export const recordWords: RecordWords = {
  created: '{plant} ist in der Aufzeichnung: {n} {n|Objekt|Objekte}, Eintrag {seq}',
  written: '{n} {n|Änderung|Änderungen} an {plant} als Eintrag {seq} geschrieben',
  nothing: 'die Aufzeichnung enthält alles, was der Ordner sagt; geschrieben ist nichts',
  removals:
    '{n} {n|Objekt steht|Objekte stehen} in der Aufzeichnung und nicht im Ordner, und niemand weiß, ob {n|es|sie} entfernt wurde{n||n}; {n|es bleibt|sie bleiben}, --remove nimmt {n|es|sie} heraus:',
  exportNext: 'Den Ordner auf den Stand der Aufzeichnung bringen',
  conflict: '{ref} · {field}: im Ordner geändert und inzwischen in der Aufzeichnung',
  conflictBase: 'ausgegeben',
  conflictFolder: 'im Ordner',
  conflictRecord: 'jetzt in der Aufzeichnung',
  noEntity: 'nicht da',
  empty: 'leer',
  conflicts:
    '{n} {n|Objekt wurde|Objekte wurden} auf beiden Seiten geändert, noch ist nichts geschrieben; --take folder behält dort, was im Ordner steht, --take record, was in der Aufzeichnung steht; alles andere wird so oder so übernommen',
  tookFolder: '{n} {n|Konflikt|Konflikte} für den Ordner entschieden',
  tookRecord: '{n} {n|Konflikt|Konflikte} für die Aufzeichnung entschieden',
  exported: '{plant} nach Eintrag {seq}: {n} {n|Datei|Dateien} in {folder} geschrieben: {files& und }',
  exportedSame: '{folder} sagt {plant} nach Eintrag {seq} schon; geschrieben ist nichts',
  entries: '{of}: {n} {n|Eintrag|Einträge}',
  changed: '{n} {n|Änderung|Änderungen}',
  added: 'hinzugefügt',
  removed: 'entfernt',
  erased: 'jemand, dessen Name gelöscht ist',
};
