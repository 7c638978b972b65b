/** Words of `bulkhead backup`, `restore` and `drill`. Templates of lib/message.ts. */
export type BackupWords = Readonly<Record<keyof typeof backupWords, string>>;

export const backupWords = {
  written: '{path}: {bytes} bytes, {unpacked} unpacked, {lines} lines',
  keyApart: 'what is secret in it stays sealed: keep the master key as well, and elsewhere',
  restored: '{chains} {chains|chain|chains} with {entries} {entries|entry|entries} restored and verified',
  drillBackup: 'backup: {time} ms, {bytes} bytes, {unpacked} unpacked',
  drillRestore:
    'restore with verify: {time} ms, {chains} {chains|chain|chains}, {entries} {entries|entry|entries}',
  drillCompare: 'compare: {time} ms',
  drillEqual: 'what was restored says the same, to the byte: {content}',
  drillDiffers: 'what was restored does not say the same',
};
