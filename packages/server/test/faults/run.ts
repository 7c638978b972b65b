/** Faults by the thousand, with figures: `npm run faults -- [NAME…] [--rounds N] [--edits N] [--seed N]`. */
import { parseArgs } from 'node:util';
import { killsOnPostgres, killsOnSqlite, type KillFigures } from './kills.ts';
import { ownCluster } from './own-cluster.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function tellKills(
  engine: string,
  { rounds, killed, acknowledged, entries, slowestReady }: KillFigures,
): void {
  const what = Object.entries(killed).map(([name, times]) => `${name} ${times}`);
  tell(
    `kill -9 on ${engine}: ${rounds} rounds (${what.join(', ')}); ${entries} entries, ` +
      `${acknowledged} acknowledged, 0 missing, 0 half; slowest ready after ${Math.round(slowestReady)} ms`,
  );
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  'kill-sqlite': async () => tellKills('SQLite', await killsOnSqlite(rounds, seed)),
  'kill-postgres': async () => {
    const cluster = await ownCluster();
    try {
      tellKills('PostgreSQL', await killsOnPostgres(cluster, rounds, seed));
    } finally {
      cluster.stop();
    }
  },
};

const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no fault is called ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
for (const [name, run] of Object.entries(PARTS))
  if (positionals.length === 0 || positionals.includes(name)) await run();
