/** The answer to COMMIT lost between PostgreSQL and us, by a connection that is cut just then. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Database } from '../../db/database.ts';
import { append } from '../../db/ledger/append.ts';
import { openPostgres } from '../../db/postgres/open.ts';
import { bareRows, folded, nothingYet } from './bare-ledger.ts';
import { PLANT } from './load.ts';

export interface LostAnswerFigures {
  readonly rounds: number;
  /** Cut after COMMIT had reached the server, and found there. */
  readonly found: number;
  /** Cut before COMMIT reached the server, and made anew. */
  readonly made: number;
}

type Cut = 'before the server has it' | 'before the answer is back' | null;

interface Proxy {
  readonly url: string;
  /** What becomes of the next COMMIT; null again once it was cut. */
  cut: Cut;
  close(): Promise<void>;
}

const COMMIT = Buffer.from('commit\0');

/** Passes everything on, until it is told to cut a connection. */
async function proxyTo(url: string): Promise<Proxy> {
  const { port, hostname } = new URL(url);
  const open = new Set<Socket>();
  const listener = createServer((client) => {
    const behind = connect(Number(port), hostname);
    const end = (): void => {
      client.destroy();
      behind.destroy();
    };
    let answerIsLost = false;
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.on('error', end);
      socket.on('close', end);
    }
    client.on('data', (data: Buffer) => {
      const commits = proxy.cut !== null && data.includes(COMMIT);
      if (commits && proxy.cut === 'before the server has it') end();
      else behind.write(data);
      if (!commits) return;
      answerIsLost = proxy.cut === 'before the answer is back';
      proxy.cut = null;
    });
    behind.on('data', (data: Buffer) => {
      if (answerIsLost) end();
      else client.write(data);
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = new URL(url);
  address.port = String((listener.address() as AddressInfo).port);
  const proxy: Proxy = {
    url: address.href,
    cut: null,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
  return proxy;
}

/** @param url a database with an empty record */
export async function lostAnswers(url: string, rounds: number): Promise<LostAnswerFigures> {
  const proxy = await proxyTo(url);
  const database = await openPostgres({ url: proxy.url, connections: 2 });
  const hashes: string[] = [];
  let found = 0;
  try {
    for (let round = 1; round <= rounds; round++) {
      proxy.cut = round % 2 === 0 ? 'before the server has it' : 'before the answer is back';
      const again = await wrote(database, round, hashes);
      if (proxy.cut !== null) throw new Error('no COMMIT was seen');
      if (again !== (round % 2 === 1)) throw new Error(`round ${round}: ${again ? 'found' : 'made anew'}`);
      if (again) found++;
    }
  } finally {
    await database.close();
    await proxy.close();
  }
  const rows = await bareRows({ engine: 'postgres', url }, PLANT, 0);
  folded(nothingYet(), PLANT, rows);
  const there = rows.entries.map(({ hash }) => hash);
  if (JSON.stringify(there) !== JSON.stringify(hashes)) throw new Error('not each write exactly once');
  return { rounds, found, made: rounds - found };
}

/** @returns whether it had been made when it was asked for again */
async function wrote(database: Database, round: number, hashes: string[]): Promise<boolean> {
  const id = `a${round}`;
  const said = { plant: PLANT, request: id, time: '2026-11-26T08:00:00.000Z', actor: 'a1', reason: id };
  const changes = [{ kind: 'asset', id, before: null, after: { id } }];
  const answer = await append(database, {
    ...said,
    changes,
    ...(round === 1 ? { first: true as const } : {}),
  });
  if (answer.outcome !== 'written') throw new Error(answer.outcome);
  hashes.push(answer.hash);
  return answer.again;
}
