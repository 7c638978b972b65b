/**
 * Writes until it is killed, or as many entries as it is told: `writer.ts '{"where":…,"seed":1,"lanes":2,"entries":null}'`.
 * Each entry is told on standard output after `append` has returned, never before; what failed is told too, and the same
 * request is then asked for again.
 */
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import { append, type Asked } from '../../db/ledger/append.ts';
import { currentState } from '../../db/ledger/read.ts';
import { lane, PLANT } from './load.ts';
import { openAt, type Where } from './where.ts';

export interface WriterTask {
  readonly where: Where;
  readonly seed: number;
  /** That many entries are asked for at the same time. */
  readonly lanes: number;
  /** Of each lane; null is without end. */
  readonly entries: number | null;
  /** How often one request is asked for before the writer gives up. */
  readonly tries: number;
  /** Each entry is as large as they come. */
  readonly heavy?: boolean;
}

const tell = (...words: readonly (string | number)[]): void => {
  writeSync(1, `${words.join(' ')}\n`);
};

async function written(database: Database, asked: Asked, tries: number): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    try {
      const answer = await append(database, asked);
      if (answer.outcome !== 'written') throw new Error(`${asked.request}: ${answer.outcome}`);
      tell('written', asked.request, answer.seq, answer.hash);
      return true;
    } catch (error) {
      const { name, message } = error as Error;
      tell('failed', asked.request, (error as object).constructor.name, name, JSON.stringify(message));
      await setTimeout(left > 1 ? 20 : 0);
    }
  }
  return false;
}

async function main({ where, seed, lanes, entries, tries, heavy }: WriterTask): Promise<void> {
  const database = await openAt(where);
  const there = new Map(
    (await Array.fromAsync(currentState(database.reading, PLANT))).flat().map((row) => [row.id, row]),
  );
  tell('ready');
  const one = async (number: number): Promise<void> => {
    const name = `l${number}`;
    const own = [...there].filter(([id]) => id.startsWith(`${name}-`));
    const bodies = new Map(own.map(([id, { body }]) => [id, JSON.parse(body) as object]));
    const load = lane(name, seed, bodies, heavy);
    for (let count = 0; count !== entries; count++) {
      if (!(await written(database, load.next(), tries))) continue;
      load.done();
    }
  };
  await Promise.all(Array.from({ length: lanes }, async (_, number) => await one(number)));
  await database.close();
  tell('closed');
}

await main(JSON.parse(process.argv[2] ?? '') as WriterTask);
