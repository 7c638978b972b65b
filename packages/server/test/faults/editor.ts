/**
 * Clients that all count up the same few entities: `editor.ts '{"where":…,"name":"p1","clients":2,"edits":100}'`. Each count that was
 * acknowledged is told on standard output.
 */
import { writeSync } from 'node:fs';
import type { Database } from '../../db/database.ts';
import { append } from '../../db/ledger/append.ts';
import { dice } from './dice.ts';
import { PLANT } from './load.ts';
import { openAt, type Where } from './where.ts';

export interface EditorTask {
  readonly where: Where;
  readonly name: string;
  readonly clients: number;
  /** Of each client. */
  readonly edits: number;
  readonly seed: number;
  readonly entities: readonly string[];
}

/** One more than what is there, as often as it takes; what was refused says what is there. */
async function counted(
  database: Database,
  id: string,
  request: string,
  known: Map<string, object | null>,
): Promise<number> {
  for (let refused = 0; ; refused++) {
    const before = known.get(id) ?? null;
    const count = ((before as { readonly count?: number } | null)?.count ?? 0) + 1;
    const after = { id, count, by: request };
    const asked = { plant: PLANT, request, time: '2026-11-26T08:00:00.000Z', actor: 'a1', reason: request };
    const answer = await append(database, { ...asked, changes: [{ kind: 'asset', id, before, after }] });
    if (answer.outcome === 'written') {
      known.set(id, after);
      writeSync(1, `written ${request} ${answer.seq} ${answer.hash}\n`);
      return refused;
    }
    if (answer.outcome !== 'stale') throw new Error(answer.outcome);
    known.set(id, answer.stale[0]?.current?.entity ?? null);
  }
}

async function main({ where, name, clients, edits, seed, entities }: EditorTask): Promise<void> {
  const database = await openAt(where, clients);
  writeSync(1, 'ready\n');
  const one = async (number: number): Promise<void> => {
    const chance = dice(seed * 100 + number);
    const known = new Map<string, object | null>();
    for (let edit = 1; edit <= edits; edit++) {
      const id = entities[chance.under(entities.length)] ?? '';
      const refused = await counted(database, id, `${name}-${number}-${edit}`, known);
      for (let i = 0; i < refused; i++) writeSync(1, 'failed - stale\n');
    }
  };
  await Promise.all(Array.from({ length: clients }, async (_, number) => await one(number)));
  await database.close();
  writeSync(1, 'closed\n');
}

await main(JSON.parse(process.argv[2] ?? '') as EditorTask);
