/** What became of the files of a plant: which entry brought each, and which took its bytes away. */
import type { Reader } from '../../../db/ledger/read.ts';
import { actorNames } from '../actor.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord } from '../record.ts';
import { FILE_KIND, type FileEntity } from './entity.ts';

/** An entry that did something to a file. */
export interface FileEntry {
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Null for somebody whose name was erased. */
  readonly by: string | null;
  readonly reason: string;
}

export interface FileLife {
  /** The newest that brought the bytes: what was purged may be brought again. */
  readonly brought: FileEntry;
  /** What took them away since; null while they are there. */
  readonly purged: FileEntry | null;
}

/** @param upTo the newest entry that is looked at; null for all @returns by hash */
export async function fileLives(
  record: ReadRecord,
  plant: string,
  upTo: number | null = null,
): Promise<ReadonlyMap<string, FileLife>> {
  const names = await actorNames(record);
  const lives = new Map<string, FileLife>();
  for (const { id, after, actor, ...entry } of await fileChanges(record.database.reading, plant, upTo)) {
    const done = { ...entry, by: names.get(actor) ?? null };
    const before = lives.get(id);
    const isGone = after === null || (JSON.parse(after) as FileEntity).purged === true;
    lives.set(
      id,
      isGone && before !== undefined ? { ...before, purged: done } : { brought: done, purged: null },
    );
  }
  return lives;
}

async function fileChanges(reader: Reader, plant: string, upTo: number | null) {
  const rows = reader
    .selectFrom('change')
    .innerJoin('entry', (join) =>
      join.onRef('entry.plant', '=', 'change.plant').onRef('entry.seq', '=', 'change.seq'),
    )
    .select(['change.id', 'change.after', 'entry.seq', 'entry.time', 'entry.actor', 'entry.reason'])
    .where('change.plant', '=', plant)
    .where('change.kind', '=', FILE_KIND);
  return await (upTo === null ? rows : rows.where('change.seq', '<=', upTo)).orderBy('entry.seq').execute();
}

/** Of a file whose bytes are gone: since when, by whom and why. */
export async function purgedError(
  record: ReadRecord,
  plant: string,
  { id, name }: FileEntity,
): Promise<RecordError> {
  const purged = (await fileLives(record, plant)).get(id)?.purged;
  const { seq, time = '', by, reason = '' } = purged ?? {};
  const told = { seq: String(seq ?? ''), date: time.slice(0, 10), by: by ?? '', reason };
  return new RecordError('file-purged', { plant, name, id, ...told });
}
