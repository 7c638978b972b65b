/** Many clients at the same few entities, one of them stopped for a while in the middle: is an edit lost? */
import { append } from '../../db/ledger/append.ts';
import { bareRows, folded, nothingYet, type BareRows } from './bare-ledger.ts';
import { PLANT } from './load.ts';
import { openAt, type Where } from './where.ts';
import { startEditor, type WriterProcess } from './writer-process.ts';

export interface ClientFigures {
  readonly clients: number;
  readonly processes: number;
  readonly edits: number;
  /** Edits of what was no longer so: refused, and made again from what was. */
  readonly stale: number;
}

const CLIENTS = 8;
/** Milliseconds for which one that was stopped in a transaction holds up the others. */
export const SILENCE = 500;
const ENTITIES = ['p1', 'p2', 'p3', 'p4', 'p5'];

/** @param edits of all clients together */
export async function manyClients(where: Where, processes: number, edits: number): Promise<ClientFigures> {
  await begun(where);
  const clients = CLIENTS / processes;
  const ofEach = Math.ceil(edits / CLIENTS);
  const editors = Array.from({ length: processes }, (_, i) =>
    startEditor({ where, name: `e${i}`, clients, edits: ofEach, seed: i + 1, entities: ENTITIES }),
  );
  await stopped(editors);
  for (const { ended } of editors) {
    const { closed, said } = await ended;
    if (!closed) throw new Error(`a client did not come through: ${said}`);
  }
  const rows = await bareRows(where, PLANT, 0);
  folded(nothingYet(), PLANT, rows);
  const acknowledged = editors.flatMap((editor) => editor.acknowledged);
  if (acknowledged.length !== ofEach * CLIENTS) throw new Error(`${acknowledged.length} acknowledged`);
  noneLost(rows, new Set(acknowledged.map(({ request, seq, hash }) => `${request} ${seq} ${hash}`)));
  const stale = editors.reduce((sum, { failures }) => sum + failures.length, 0);
  return { clients: CLIENTS, processes, edits: acknowledged.length, stale };
}

async function begun(where: Where): Promise<void> {
  const database = await openAt(where, 1);
  const change = { kind: 'asset', id: 'begin', before: null, after: { id: 'begin' } };
  const said = {
    plant: PLANT,
    request: 'begin',
    time: '2026-11-26T08:00:00.000Z',
    actor: 'a1',
    reason: 'begin',
  };
  await append(database, { ...said, changes: [change], first: true });
  await database.close();
}

/** One stands still while the others go on, as long as it takes them to write some more. */
async function stopped([first, ...others]: readonly WriterProcess[]): Promise<void> {
  if (first === undefined || others.length === 0) return;
  await first.written(1);
  first.child.kill('SIGSTOP');
  await Promise.race(others.map(async (other) => await other.written(10)));
  first.child.kill('SIGCONT');
}

/** Each entity counts its own edits: one that was made from an old value would leave the count behind. */
function noneLost({ entries, changes, requests }: BareRows, acknowledged: ReadonlySet<string>): void {
  const names = new Map(requests.map(({ key, seq }) => [seq, key]));
  const there = new Set(entries.map(({ seq, hash }) => `${names.get(seq)} ${seq} ${hash}`));
  const lost = [...acknowledged].filter((edit) => !there.has(edit));
  if (lost.length > 0) throw new Error(`acknowledged and missing: ${lost.join(', ')}`);
  if (there.size !== acknowledged.size + 1) throw new Error('there are edits that nobody acknowledged');
  const counts = new Map<string, number>();
  for (const { id, seq, after } of changes) {
    if (id === 'begin') continue;
    const { count, by } = JSON.parse(after ?? '') as { readonly count: number; readonly by: string };
    if (count !== (counts.get(id) ?? 0) + 1 || by !== names.get(seq))
      throw new Error(`an edit of ${id} is lost at ${seq}`);
    counts.set(id, count);
  }
}
