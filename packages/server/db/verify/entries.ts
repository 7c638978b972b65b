/**
 * The chain itself, oldest entry first: no hole, each hash computed again, each entry on the one before, its changes
 * against their digest, and what they come to. Entries and changes are walked side by side, a page of each in memory.
 */
import { digestOfChanges, entryHash, NOTHING_BEFORE, sha256, type ChangesDigest } from '../ledger/hash.ts';
import type { Reader } from '../ledger/read.ts';
import type { ChangeTable, EntryTable } from '../tables.ts';
import { cursorOver, type Cursor } from './cursor.ts';
import type { Findings } from './findings.ts';
import { fold, type Fold } from './fold.ts';
import { CHANGE_FORM, ENTRY_FORM, wrongColumn } from './row-form.ts';

const PAGE = 2000;

/** What was walked, and where it ended. */
export interface WalkedEntries {
  readonly entries: number;
  readonly changes: number;
  readonly seq: number;
  readonly hash: string;
  /** What the changes come to. */
  readonly fold: Fold;
}

export async function walkEntries(reader: Reader, chain: string, findings: Findings): Promise<WalkedEntries> {
  const entries = await entriesOf(reader, chain);
  const changes: Changes = { rows: await changesOf(reader, chain), chain, fold: new Map(), findings };
  let end = { entries: 0, changes: 0, seq: 0, hash: NOTHING_BEFORE };
  for (let entry = entries.row; entry !== undefined; entry = entries.row) {
    const orphans = await skipped(changes, entry.seq);
    const own = await ownChanges(changes, entry.seq);
    checkEntry(entry, end, own, findings);
    end = {
      entries: end.entries + 1,
      changes: end.changes + orphans + own.count,
      seq: entry.seq,
      hash: entry.hash,
    };
    if (!entries.next()) await entries.turn();
  }
  const orphans = await skipped(changes, Infinity);
  return { ...end, changes: end.changes + orphans, fold: changes.fold };
}

interface Changes {
  readonly rows: Cursor<ChangeTable>;
  readonly chain: string;
  /** What those walked so far come to. */
  readonly fold: Fold;
  readonly findings: Findings;
}

function checkEntry(
  entry: EntryTable,
  before: Pick<WalkedEntries, 'seq' | 'hash'>,
  changes: ChangesDigest,
  findings: Findings,
): void {
  const { plant: chain, seq } = entry;
  const column = wrongColumn(entry, ENTRY_FORM);
  if (column !== null) {
    findings.add({ code: 'row-form', chain, seq: Number(seq), found: `entry.${column}` });
    return;
  }
  const hole = seq - before.seq - 1;
  if (seq < 1) findings.add({ code: 'entry-number', chain, seq });
  else if (hole > 0) {
    const last = hole === 1 ? '' : `–${seq - 1}`;
    findings.add({ code: 'entry-missing', chain, seq: before.seq + 1, found: `${before.seq + 1}${last}` });
  } else if (entry.prev !== before.hash) {
    findings.add({ code: 'entry-prev', chain, seq, found: entry.prev, expected: before.hash });
  }
  const hash = entryHash(entry);
  if (entry.hash !== hash)
    findings.add({ code: 'entry-hash', chain, seq, found: entry.hash, expected: hash });
  const digest = changes.end();
  if (entry.changes_digest !== digest || changes.count === 0)
    findings.add({ code: 'changes-digest', chain, seq, found: entry.changes_digest, expected: digest });
}

/** Changes before this entry that the walk has not met one for. @returns how many */
async function skipped({ rows, chain, fold: into, findings }: Changes, seq: number): Promise<number> {
  let found = 0;
  for (let row = rows.row; row !== undefined && !(row.seq >= seq); row = rows.row) {
    const at = { chain, seq: Number(row.seq), kind: String(row.kind), id: String(row.id) };
    findings.add({ code: 'change-without-entry', ...at });
    fold(into, row, hashOf(row), findings);
    found++;
    if (!rows.next()) await rows.turn();
  }
  return found;
}

async function ownChanges(
  { rows, chain, fold: into, findings }: Changes,
  seq: number,
): Promise<ChangesDigest> {
  const own = digestOfChanges();
  for (let row = rows.row; row !== undefined && row.seq === seq; row = rows.row) {
    const column = wrongColumn(row, CHANGE_FORM);
    if (column !== null || row.ord !== own.count) {
      const at = { chain, seq, kind: String(row.kind), id: String(row.id) };
      if (column !== null) findings.add({ code: 'row-form', ...at, found: `change.${column}` });
      else findings.add({ code: 'change-order', ...at, found: String(row.ord), expected: String(own.count) });
    }
    const afterHash = hashOf(row);
    own.add(row, afterHash);
    fold(into, row, afterHash, findings);
    if (!rows.next()) await rows.turn();
  }
  return own;
}

/** Null for what was removed, and for what is no text. */
function hashOf({ after }: ChangeTable): string | null {
  return typeof after === 'string' ? sha256(after) : null;
}

async function entriesOf(reader: Reader, chain: string): Promise<Cursor<EntryTable>> {
  return await cursorOver<EntryTable>(PAGE, async (last, size) => {
    const some = reader.selectFrom('entry').selectAll().where('plant', '=', chain);
    const rest = last === undefined ? some : some.where('seq', '>', last.seq);
    return await rest.orderBy('seq').limit(size).execute();
  });
}

async function changesOf(reader: Reader, chain: string): Promise<Cursor<ChangeTable>> {
  return await cursorOver<ChangeTable>(PAGE, async (last, size) => {
    const some = reader.selectFrom('change').selectAll().where('plant', '=', chain);
    const rest =
      last === undefined
        ? some
        : some.where(({ eb, refTuple, tuple }) => eb(refTuple('seq', 'ord'), '>', tuple(last.seq, last.ord)));
    return await rest.orderBy('seq').orderBy('ord').limit(size).execute();
  });
}
