/** What `bulkhead verify` says of a stored record. Templates of lib/message.ts. */
export type VerifyWords = Readonly<Record<keyof typeof verifyWords, string>>;

export const verifyWords = {
  chain:
    '{chain}: {entries} {entries|entry|entries}, {entities} {entities|entity|entities}; newest entry {seq}, {hash}',
  place: '{chain}{seq?, entry #}{entity?, #}',
  wholeRecord: 'the whole record',
  sound: '{chains} {chains|chain|chains} verified, nothing was altered',
  count: '{n} {n|finding|findings}: the record is not what was written',
  unlisted: '{n} more {n|is|are} not listed',
  limit:
    'entries cut off at the end together with all that rests on them cannot be seen from the record alone: compare it with a checkpoint kept elsewhere, see bulkhead verify --help',
  unreadable: 'the database cannot be read: {found}',
  'database-damaged':
    'the file of the database is damaged, and may soon not be written to or read: {found}; restore a backup into an empty record',
  'row-form': '`{found}` holds what does not belong into this column',
  'chain-name': 'no plant can have this name',
  'chain-without-head': 'there are rows of this chain, but no such chain',
  'head-differs': 'the head says {found}, the newest entry is {expected}',
  'entry-missing': 'entries are missing: {found}',
  'entry-number': 'entries are counted from 1 on',
  'entry-hash': 'the entry says it has the hash {found}; what it says has {expected}',
  'entry-prev': 'the entry follows on {found}; the one before it is {expected}',
  'changes-digest':
    'the entry was written with changes of the digest {found}; those that are there have {expected}',
  'change-order': 'the change stands at {found}; its place is {expected}',
  'change-without-entry': 'the change belongs to no entry',
  'change-body': 'what the change wrote is no entity',
  'before-hash': 'the change says it replaced {found}; there was {expected}',
  nothingThere: 'nothing',
  'state-missing': 'the entity was written and is not there',
  'state-extra': 'the entity is there, and no change wrote it or the last one removed it',
  'state-differs': 'the `{found}` of the entity is not what was written last',
  'request-of-nothing':
    'a name of a write{found?, `#`,} stands for no entry, or for one that has its name already',
  'request-missing': 'the entry has no name of a write, so the same write could be made twice',
  'request-digest': 'the write `{found}` asked for other changes than the entry made',
  'counted-twice': 'walked by another way, the chain has another number of changes: an index is damaged',
  compared: 'compared with {n} {n|checkpoint|checkpoints}',
  'checkpoint-key':
    'the key of the installation is not `{expected}`, which was kept elsewhere{found?; it is `#`}',
  'checkpoint-cut': 'a checkpoint says that this entry was written; the chain ends before it',
  'checkpoint-differs': 'a checkpoint says that this entry has the hash {expected}; it has {found}',
  'checkpoint-signature': 'the checkpoint is not signed with the key of this installation, or was altered',
  'checkpoint-foreign': 'the checkpoint is of `{found}`, and this installation signs as `{expected}`',
  'checkpoint-without-key':
    'the checkpoint of `{found}` cannot be looked at: the record does not say who its installation is',
  'file-damaged': 'the bytes of the file are not those that were stored',
  'file-lost': 'the plant has this file, and its bytes are not there',
  'file-unused': 'the bytes of a file are there that no plant has',
};
