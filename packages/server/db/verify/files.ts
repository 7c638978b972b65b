/** Files against their hashes: bytes that are others, bytes that are gone, and bytes that nobody has. */
import { FILE_KIND, FileDamaged, fileBytes } from '../files/store.ts';
import type { Reader } from '../ledger/read.ts';
import type { FileTable } from '../tables.ts';
import { cursorOver } from './cursor.ts';
import type { Findings } from './findings.ts';

const PAGE = 500;

export async function verifyFiles(reader: Reader, findings: Findings): Promise<void> {
  const used = await usedFiles(reader, findings);
  const files = await cursorOver<FileTable>(PAGE, async (last, size) => {
    const some = reader.selectFrom('file').selectAll();
    const rest = last === undefined ? some : some.where('sha256', '>', last.sha256);
    return await rest.orderBy('sha256').limit(size).execute();
  });
  for (let file = files.row; file !== undefined; file = files.row) {
    const at = { chain: null, kind: FILE_KIND, id: String(file.sha256) };
    if (!used.has(file.sha256)) findings.add({ code: 'file-unused', ...at });
    if (!(await isWhole(reader, file))) findings.add({ code: 'file-damaged', ...at });
    if (!files.next()) await files.turn();
  }
}

async function isWhole(reader: Reader, file: FileTable): Promise<boolean> {
  try {
    for await (const _ of fileBytes(reader, file)) continue;
    return true;
  } catch (error) {
    if (error instanceof FileDamaged) return false;
    throw error;
  }
}

interface FileUse {
  readonly plant: string;
  readonly id: string;
  readonly body: string;
  /** Null where the bytes are not there. */
  readonly blob: string | null;
}

/** Hashes of files whose bytes some plant has; those that are not there are told. */
async function usedFiles(reader: Reader, findings: Findings): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  const entities = await cursorOver<FileUse>(PAGE, async (last, size) => {
    const some = reader
      .selectFrom('entity')
      .leftJoin('file', 'file.sha256', 'entity.id')
      .select(['entity.plant', 'entity.id', 'entity.body', 'file.blob'])
      .where('entity.kind', '=', FILE_KIND);
    const rest =
      last === undefined
        ? some
        : some.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('entity.plant', 'entity.id'), '>', tuple(last.plant, last.id)),
          );
    return await rest.orderBy('entity.plant').orderBy('entity.id').limit(size).execute();
  });
  for (let row = entities.row; row !== undefined; row = entities.row) {
    if (!isPurged(row.body)) {
      used.add(row.id);
      if (row.blob === null)
        findings.add({ code: 'file-lost', chain: row.plant, kind: FILE_KIND, id: row.id });
    }
    if (!entities.next()) await entities.turn();
  }
  return used;
}

/** A body that is none is told where the state is looked at. */
function isPurged(body: string): boolean {
  try {
    return (JSON.parse(body) as { readonly purged?: unknown }).purged === true;
  } catch {
    return false;
  }
}
