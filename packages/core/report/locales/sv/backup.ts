/** Ord i `bulkhead backup`, `restore` och `drill`. */
import type { BackupWords } from '../en/backup.ts';

export const backupWords: BackupWords = {
  written: '{path}: {bytes} byte, uppackad {unpacked}, {lines} rader',
  keyApart: 'det som är hemligt i den förblir förseglat: förvara huvudnyckeln också, och på annat håll',
  restored:
    '{chains} {chains|kedja|kedjor} med {entries} {entries|post|poster} återställda och kontrollerade',
  drillBackup: 'säkerhetskopiering: {time} ms, {bytes} byte, uppackad {unpacked}',
  drillRestore:
    'återställning med kontroll: {time} ms, {chains} {chains|kedja|kedjor}, {entries} {entries|post|poster}',
  drillCompare: 'jämförelse: {time} ms',
  drillEqual: 'det som återställdes säger detsamma, på byten: {content}',
  drillDiffers: 'det som återställdes säger inte detsamma',
};
