/**
 * What the server does under the load of a team: `npm run bench load -- [--minutes 10] [--users 50] [--think 4 | --rate N]
 * [--streams 500] [--servers 2] [--engine both|sqlite|postgres]`. Servers, whoever asks and whoever listens are
 * processes of their own on one machine, so they take the processor from each other: the share of each is printed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordPlace } from '../../packages/server/app/record/open-record.ts';
import {
  endingWithUs,
  postgresPrograms,
  startCluster,
} from '../../packages/server/test/record/postgres-cluster.ts';
import { MIX } from './mix.ts';
import { loadOptions, type LoadOptions } from './options.ts';
import { loaded } from './phases.ts';
import { line } from './tell.ts';

export async function load(args: readonly string[]): Promise<void> {
  const options = loadOptions(args);
  const { minutes, users, rate, streams } = options;
  line(
    `load: ${users} users, who ask for ${rate.toFixed(1)} requests a second together: each looks at something new every ${(users / rate).toFixed(1)} s on average, at random (Poisson)`,
  );
  line(
    `  mix: ${MIX.map(({ name, share }) => `${name} ${share} %`).join(', ')}; plants waterworks and chemical-plant alike`,
  );
  line(
    `  ${streams} event streams open; ${minutes} minutes, after two at four times the rate to warm up; ${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? ''}, Node ${process.version}`,
  );
  line(
    '  generator: bench/load/generator.ts, node:http with one kept connection for each user, in a process of its own; times are from when a request was due until all of its answer was there; everybody comes new, and goes on beside reports with what they hold',
  );
  for (const engine of options.engines) await onEngine(engine, options);
}

async function onEngine(engine: 'sqlite' | 'postgres', options: LoadOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-load-'));
  try {
    if (engine === 'sqlite') {
      line('\nSQLite, one server process');
      await loaded({ folder: join(folder, 'record') }, folder, 1, [], options);
      return;
    }
    const programs = postgresPrograms();
    if (programs === null) return line('\nPostgreSQL is not on this machine: left out');
    const cluster = endingWithUs(
      await startCluster(programs, { init: ['--locale=C'], settings: ['max_connections=100'] }),
    );
    try {
      line(`\nPostgreSQL, ${options.servers} server processes`);
      const [pid = '0'] = readFileSync(join(cluster.folder, 'data/postmaster.pid'), 'utf8').split('\n');
      const place: RecordPlace = { url: cluster.url };
      await loaded(place, folder, options.servers, [Number(pid)], options);
    } finally {
      cluster.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
