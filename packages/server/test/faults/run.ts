/** Faults by the thousand, with figures: `npm run faults -- [NAME…] [--rounds N] [--edits N] [--seed N]`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cluster } from '../record/postgres-cluster.ts';
import { failingCalls, SYNCS, WRITES, type CallFigures, type Injection } from './failing-calls.ts';
import { fullDisk, type FullDiskFigures } from './full-disk.ts';
import { killsOnPostgres, killsOnSqlite, type KillFigures } from './kills.ts';
import { lostAnswers } from './lost-answers.ts';
import { manyClients, SILENCE, type ClientFigures } from './many-clients.ts';
import { ownCluster } from './own-cluster.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1000' },
    edits: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const rounds = Number(values.rounds);
const edits = Number(values.edits);
const seed = Number(values.seed);

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function tellKills(
  engine: string,
  { rounds, killed, acknowledged, entries, slowestReady }: KillFigures,
): void {
  const what = Object.entries(killed).map(
    ([name, times]) =>
      `${name} ${times}, ready again after ${Math.round(slowestReady[name] ?? 0)} ms at most`,
  );
  tell(
    `kill -9 on ${engine}: ${rounds} rounds (${what.join('; ')}); ${entries} entries, ` +
      `${acknowledged} acknowledged, 0 missing, 0 half`,
  );
}

const INJECTIONS = [
  { calls: SYNCS, error: 'EIO', lasting: false },
  { calls: SYNCS, error: 'EIO', lasting: true },
  { calls: SYNCS, error: 'EIO', lasting: false, heavy: true },
  { calls: WRITES, error: 'EIO', lasting: false },
  { calls: WRITES, error: 'ENOSPC', lasting: false },
] as const;

function tellCalls({ calls, error, lasting, heavy = false }: Injection, figures: CallFigures): void {
  const load = heavy ? ', the log carried over meanwhile' : '';
  const refused = Object.entries(figures.refused).map(([name, times]) => `${times} ${name}`);
  tell(
    `${error} from ${calls}, ${lasting ? 'for good from the N-th on' : 'the N-th'}${load}: ${figures.runs} runs until untouched; ` +
      `${figures.acknowledged} acknowledged, 0 missing, 0 half; refused: ${refused.join(', ') || 'none'}; ` +
      `${figures.notOpened} runs ended before the record was open`,
  );
}

function tellFullDisk(figures: FullDiskFigures | null): void {
  if (figures === null) return tell('full disk: skipped, this user may not mount a file system');
  const { acknowledged, refused, readWhileFull } = figures;
  tell(
    `full disk of 64 MB: ${acknowledged} entries acknowledged, 0 missing; ${refused} refused; ` +
      `${readWhileFull} entities read while it was full; written again when there was space`,
  );
}

function tellClients(engine: string, { clients, processes, edits, stale }: ClientFigures): void {
  tell(
    `${clients} clients in ${processes} process${processes === 1 ? '' : 'es'} on ${engine}: ${edits} edits acknowledged, ` +
      `0 lost; ${stale} stale ones refused and made again`,
  );
}

async function onOwnCluster(work: (cluster: Cluster) => Promise<void>): Promise<void> {
  const cluster = await ownCluster();
  try {
    await work(cluster);
  } finally {
    cluster.stop();
  }
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  'kill-sqlite': async () => tellKills('SQLite', await killsOnSqlite(rounds, seed)),
  'kill-postgres': async () =>
    await onOwnCluster(async (cluster) =>
      tellKills('PostgreSQL', await killsOnPostgres(cluster, rounds, seed)),
    ),
  'failing-calls': async () => {
    for (const injection of INJECTIONS) tellCalls(injection, await failingCalls(injection));
  },
  'full-disk': async () => tellFullDisk(await fullDisk()),
  'lost-answers': async () =>
    await onOwnCluster(async ({ url }) => {
      const { found, made } = await lostAnswers(url, rounds);
      tell(
        `connection cut at COMMIT: ${rounds} rounds, each write there exactly once; ` +
          `${found} found when asked for again, ${made} made anew`,
      );
    }),
  'clients-sqlite': async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bulkhead-clients-'));
    tellClients('SQLite', await manyClients({ engine: 'sqlite', folder }, 1, edits));
    rmSync(folder, { recursive: true, force: true });
  },
  'clients-postgres': async () =>
    await onOwnCluster(async ({ url }) =>
      tellClients('PostgreSQL', await manyClients({ engine: 'postgres', url, silence: SILENCE }, 4, edits)),
    ),
};

const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no fault is called ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
for (const [name, run] of Object.entries(PARTS))
  if (positionals.length === 0 || positionals.includes(name)) await run();
