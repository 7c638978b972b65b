/** One record over many rounds: what was acknowledged of it, and what its chain came to after the last one. */
import { setTimeout } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import { Unreachable } from '../../db/failures.ts';
import { append } from '../../db/ledger/append.ts';
import { bareRows, folded, nothingYet, type BareRows, type Fold } from './bare-ledger.ts';
import { PLANT } from './load.ts';
import { openAt, type Where } from './where.ts';
import type { Acknowledged } from './writer-process.ts';

export class RecordUnderAttack {
  readonly where: Where;
  readonly acknowledged: Acknowledged[] = [];
  #fold: Fold = nothingYet();
  #writes = 0;

  constructor(where: Where) {
    this.where = where;
  }

  get entries(): number {
    return this.#fold.seq;
  }

  /** Opens the record and writes to it. @returns milliseconds until that was acknowledged */
  async ready(): Promise<number> {
    const start = performance.now();
    const database = await this.#opened();
    const id = `parent-${this.#writes++}`;
    const change = { kind: 'asset', id, before: null, after: { id } };
    const first = this.#writes === 1 ? { first: true as const } : {};
    const asked = {
      plant: PLANT,
      request: id,
      time: '2026-11-26T08:00:00.000Z',
      actor: 'a1',
      reason: id,
      changes: [change],
    };
    const answer = await append(database, { ...asked, ...first });
    const took = performance.now() - start;
    await database.close();
    if (answer.outcome !== 'written') throw new Error(`the first write: ${answer.outcome}`);
    this.acknowledged.push({ request: id, seq: answer.seq, hash: answer.hash });
    return took;
  }

  /** A server that recovers takes no connections yet. */
  async #opened(): Promise<Database> {
    for (;;) {
      try {
        return await openAt(this.where, 1);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        await setTimeout(10);
      }
    }
  }

  /** What was written since the last time. @throws on what is missing or half */
  async check(acknowledged: readonly Acknowledged[]): Promise<void> {
    const rows = await bareRows(this.where, PLANT, this.#fold.seq);
    const before = this.#fold.seq;
    this.#fold = folded(this.#fold, PLANT, rows);
    this.acknowledged.push(...acknowledged);
    missing(
      rows,
      this.acknowledged.filter(({ seq }) => seq > before),
    );
  }

  /** Everything, from the first entry on. @throws on what is missing or half */
  async checkWhole(): Promise<void> {
    const rows = await bareRows(this.where, PLANT, 0);
    this.#fold = folded(nothingYet(), PLANT, rows);
    missing(rows, this.acknowledged);
  }
}

/** Compared one by one, never counted. */
function missing({ entries, requests }: BareRows, acknowledged: readonly Acknowledged[]): void {
  const seqs = new Map(requests.map(({ key, seq }) => [key, seq]));
  const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]));
  const lost = acknowledged.filter(
    ({ request, seq, hash }) => seqs.get(request) !== seq || hashes.get(seq) !== hash,
  );
  if (lost.length > 0) throw new Error(`acknowledged and missing: ${JSON.stringify(lost)}`);
}
