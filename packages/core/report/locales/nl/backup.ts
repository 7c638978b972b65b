/** Woorden van `bulkhead backup`, `restore` en `drill`. */
import type { BackupWords } from '../en/backup.ts';

export const backupWords: BackupWords = {
  written: '{path}: {bytes} bytes, uitgepakt {unpacked}, {lines} regels',
  keyApart: 'wat erin geheim is, blijft verzegeld: bewaar ook de hoofdsleutel, en wel elders',
  restored:
    '{chains} {chains|keten|ketens} met {entries} {entries|boeking|boekingen} teruggezet en gecontroleerd',
  drillBackup: 'back-up: {time} ms, {bytes} bytes, uitgepakt {unpacked}',
  drillRestore:
    'terugzetten met controle: {time} ms, {chains} {chains|keten|ketens}, {entries} {entries|boeking|boekingen}',
  drillCompare: 'vergelijken: {time} ms',
  drillEqual: 'wat is teruggezet, zegt hetzelfde, tot op de byte: {content}',
  drillDiffers: 'wat is teruggezet, zegt niet hetzelfde',
};
