/** Words of `import`, `export` and `history`. Templates of lib/message.ts. */
export type RecordWords = Readonly<Record<keyof typeof recordWords, string>>;

export const recordWords = {
  created: '{plant} is in the record: {n} {n|entity|entities}, entry {seq}',
  written: '{n} {n|change|changes} of {plant} written as entry {seq}',
  nothing: 'the record holds all that the folder says; nothing was written',
  removals:
    '{n} {n|entity is|entities are} in the record and not in the folder, and nobody knows whether {n|it was|they were} removed; {n|it stays|they stay}, --remove takes {n|it|them} out:',
  exportNext: 'Bring the folder level with the record',
  conflict: '{ref} · {field}: changed in the folder, and meanwhile in the record',
  conflictBase: 'written out',
  conflictFolder: 'in the folder',
  conflictRecord: 'in the record now',
  noEntity: 'not there',
  empty: 'empty',
  conflicts:
    '{n} {n|entity was|entities were} changed on both sides, and nothing is written yet; --take folder keeps what the folder says there, --take record what the record says; everything else is taken either way',
  tookFolder: '{n} {n|conflict|conflicts} decided for the folder',
  tookRecord: '{n} {n|conflict|conflicts} decided for the record',
  exported: '{plant} as of entry {seq}: {n} {n|file|files} written into {folder}: {files& and }',
  exportedSame: '{folder} says {plant} as of entry {seq} already; nothing was written',
  entries: '{of}: {n} {n|entry|entries}',
  changed: '{n} {n|change|changes}',
  added: 'added',
  removed: 'removed',
  erased: 'somebody whose name was erased',
};
