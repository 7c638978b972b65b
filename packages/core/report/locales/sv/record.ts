/** Ord för `import`, `export` och `history`. */
import type { RecordWords } from '../en/record.ts';

export const recordWords: RecordWords = {
  created: '{plant} finns i registret: {n} {n|objekt|objekt}, post {seq}',
  written: '{n} {n|ändring|ändringar} av {plant} skrivna som post {seq}',
  nothing: 'registret rymmer allt som mappen säger; inget skrevs',
  removals:
    '{n} objekt finns i registret och inte i mappen, och ingen vet om {n|det|de} har tagits bort; {n|det|de} stannar, --remove tar bort {n|det|dem}:',
  exportNext: 'Gör mappen lik registret',
  conflict: '{ref} · {field}: ändrat i mappen, och under tiden i registret',
  conflictBase: 'utskrivet',
  conflictFolder: 'i mappen',
  conflictRecord: 'nu i registret',
  noEntity: 'finns inte',
  empty: 'tomt',
  conflicts:
    '{n} objekt ändrades på båda sidor, och inget är skrivet ännu; --take folder behåller där det mappen säger, --take record det registret säger; allt annat tas in i båda fallen',
  tookFolder: '{n} {n|konflikt|konflikter} avgjorda för mappen',
  tookRecord: '{n} {n|konflikt|konflikter} avgjorda för registret',
  exported: '{plant} efter post {seq}: {n} {n|fil skriven|filer skrivna} i {folder}: {files& och }',
  exportedSame: '{folder} säger redan {plant} efter post {seq}; inget skrevs',
  entries: '{of}: {n} {n|post|poster}',
  changed: '{n} {n|ändring|ändringar}',
  added: 'tillagt',
  removed: 'borttaget',
  erased: 'någon vars namn har raderats',
};
