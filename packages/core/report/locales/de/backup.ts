/** Wörter von `bulkhead backup`, `restore` und `drill`. */
import type { BackupWords } from '../en/backup.ts';

export const backupWords: BackupWords = {
  written: '{path}: {bytes} Bytes, entpackt {unpacked}, {lines} Zeilen',
  keyApart: 'was darin geheim ist, bleibt versiegelt: auch den Hauptschlüssel verwahren, und zwar anderswo',
  restored:
    '{chains} {chains|Kette|Ketten} mit {entries} {entries|Eintrag|Einträgen} zurückgespielt und geprüft',
  drillBackup: 'Sichern: {time} ms, {bytes} Bytes, entpackt {unpacked}',
  drillRestore:
    'Zurückspielen mit Prüfung: {time} ms, {chains} {chains|Kette|Ketten}, {entries} {entries|Eintrag|Einträge}',
  drillCompare: 'Vergleichen: {time} ms',
  drillEqual: 'was zurückgespielt wurde, sagt dasselbe, auf das Byte: {content}',
  drillDiffers: 'was zurückgespielt wurde, sagt nicht dasselbe',
};
