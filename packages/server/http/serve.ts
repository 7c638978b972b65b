/** Runs the server until it is told to stop. */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { auth } from '../accounts/auth.ts';
import { oidc } from '../accounts/oidc/oidc.ts';
import { SCRYPT_COST } from '../accounts/password-hash.ts';
import { serverSecret } from '../accounts/server-secret.ts';
import { newSetUp } from '../accounts/set-up.ts';
import { heldPlants } from '../app/record/held-plants.ts';
import { makeRecord } from '../app/record/open-record.ts';
import { hasRecord } from '../db/sqlite/open.ts';
import type { Record } from '../app/record/record.ts';
import type { JobQueue } from '../jobs/job.ts';
import { makeApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import type { Log } from './context.ts';
import { touchedBy } from './events/touched.ts';
import { watch } from './events/watch.ts';
import { startJobs } from './jobs/queue.ts';
import { viewPool } from './views/pool.ts';

export interface Running {
  readonly port: number;
  /** Printed once, where nobody has an account yet. */
  readonly setUpLink: string | null;
  /** There was no record in the folder before. */
  readonly isNew: boolean;
  /** Lets what is under way come to its end, and then closes the record. */
  stop(): Promise<void>;
}

export interface ServeAsked {
  readonly config: ServerConfig;
  readonly log: Log;
  readonly version: string;
}

/** Milliseconds for a whole request to come in, for its head, and for the next one on the same connection. */
const REQUEST_TIME = 30_000;
const HEAD_TIME = 10_000;
const KEEP_ALIVE = 5_000;
/** To PostgreSQL, for what is asked at once. */
const CONNECTIONS = 10;
const VIEW_PATIENCE = 30_000;
/** Milliseconds until somebody is told of what another process wrote. */
const LOOK_PAUSE = 500;
const VIEWS_WAITING = 64;
/** Each takes a core of the machine, and whoever reads and writes needs one as well. */
const JOBS_AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
/** Milliseconds that requests under way have when the server stops. */
const GRACE = 10_000;

/** @throws FolderError RecordError where the record cannot be opened */
export async function serve({ config, log, version }: ServeAsked): Promise<Running> {
  const { folder } = config.place;
  const isNew = folder !== undefined && !hasRecord(folder);
  const database = await makeRecord(config.place, CONNECTIONS);
  const record: Record = {
    database,
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    held: heldPlants(),
  };
  const views = viewPool({
    place: config.place,
    threads: Math.max(1, availableParallelism() - 1),
    patience: VIEW_PATIENCE,
    most: VIEWS_WAITING,
    onFault: (error) => log.fault('view', error),
  });
  const { reading } = database;
  const events = watch({
    reader: reading,
    touchedBy: async (plant, seq) => await touchedBy(reading, plant, seq),
    now: record.now,
    pause: LOOK_PAUSE,
    onFault: (error) => log.fault('events', error),
  });
  let jobs: JobQueue | null = null;
  try {
    jobs = await startJobs({ record, place: config.place, log }, JOBS_AT_ONCE);
    const secret = await serverSecret(record, config.place, randomBytes);
    const { origin, proxies } = config;
    const host = {
      record,
      auth: auth({ database, secret, origin, passwordCost: SCRYPT_COST }),
      oidc: oidc(config.oidc, { secret, origin, now: Date.now }),
      views,
      watch: events,
      jobs,
      origin,
      proxies,
      log,
      version,
    };
    const { app } = makeApp(host);
    const server = listening(config, getRequestListener(app.fetch));
    const port = await opened(server, config);
    const setUp = await newSetUp(record);
    return {
      port,
      isNew,
      setUpLink: setUp === null ? null : `${origin}/set-up#${setUp}`,
      stop: async () => {
        events.close();
        await closed(server);
        await jobs?.stop();
        await views.close();
        await database.close();
      },
    };
  } catch (error) {
    await jobs?.stop();
    await views.close();
    await database.close();
    throw error;
  }
}

function listening({ tls }: ServerConfig, listener: ReturnType<typeof getRequestListener>): Server {
  const times = {
    requestTimeout: REQUEST_TIME,
    headersTimeout: HEAD_TIME,
    keepAliveTimeout: KEEP_ALIVE,
    maxHeaderSize: 16_384,
  };
  const answer = (...both: Parameters<typeof listener>): void => void listener(...both);
  if (tls === null) return createHttp(times, answer);
  const files = { cert: readFileSync(tls.cert), key: readFileSync(tls.key), minVersion: 'TLSv1.2' as const };
  return createHttps({ ...times, ...files }, answer);
}

async function opened(server: Server, { address, port }: ServerConfig): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, address, () => {
      server.off('error', failed);
      done();
    });
  });
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  const over = new Promise<void>((done) => {
    server.close(() => done());
  });
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  await over;
  clearTimeout(late);
}
