/** Runs the server until it is told to stop. */
import { randomBytes, randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { auth } from '../accounts/auth.ts';
import { oidc } from '../accounts/oidc/oidc.ts';
import { SCRYPT_COST } from '../accounts/password-hash.ts';
import { serverSecret } from '../accounts/server-secret.ts';
import { newSetUp } from '../accounts/set-up.ts';
import { sweep } from '../accounts/sweep.ts';
import { heldPlants } from '../app/record/held-plants.ts';
import { makeRecord } from '../app/record/open-record.ts';
import { keepSummary } from '../app/record/summaries.ts';
import { hasRecord } from '../db/sqlite/open.ts';
import type { Record } from '../app/record/record.ts';
import type { JobQueue } from '../jobs/job.ts';
import { admission, LIMITS } from './admission.ts';
import { makeApp } from './app.ts';
import { closeAll } from './close-all.ts';
import type { ServerConfig } from './config.ts';
import type { Log } from './context.ts';
import { touchedBy } from './events/touched.ts';
import { watch } from './events/watch.ts';
import { startJobs } from './jobs/queue.ts';
import { doorOf, TIMES, type SocketTimes } from './door.ts';
import { metrics } from './metrics/metrics.ts';
import { lateness } from './lateness.ts';
import { turnsAway } from './turned-away.ts';
import { allTurns } from './turns.ts';
import { viewPool } from './views/pool.ts';
import { BUILT, workbench } from './workbench.ts';

export interface Running {
  readonly port: number;
  /** Where browsers reach it. */
  readonly origin: string;
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
  readonly times?: SocketTimes;
}

/** To PostgreSQL, for what is asked at once. */
const CONNECTIONS = 10;
const VIEW_PATIENCE = 30_000;
/** Milliseconds until somebody is told of what another process wrote and said nothing of; what is said is told at once. */
const LOOK_PAUSE = 500;
const VIEWS_WAITING = 64;
/** Each takes a core of the machine, and whoever reads and writes needs one as well. */
const JOBS_AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
/** Milliseconds from one sweep of what is over to the next. */
const SWEEP_PAUSE = 60_000;
/** Milliseconds that the process may be behind before it takes no more on. */
const LATE = 1000;

/** @throws FolderError RecordError where the record cannot be opened */
export async function serve({ config, log, version, times = TIMES }: ServeAsked): Promise<Running> {
  const { folder } = config.place;
  const isNew = folder !== undefined && !hasRecord(folder);
  const database = await makeRecord(config.place, CONNECTIONS);
  const late = lateness(LATE);
  const record: Record = {
    database,
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    held: heldPlants((plant) => written(plant)),
  };
  /** By this process or another. */
  const written = (plant: string): void => {
    events.hurry();
    views.lookAhead(plant);
  };
  const faultOf =
    (where: string) =>
    (error: unknown): void => {
      log.fault(where, error);
      figures.fault('background');
    };
  const views = viewPool({
    place: config.place,
    threads: Math.max(1, availableParallelism() - 1),
    patience: VIEW_PATIENCE,
    most: VIEWS_WAITING,
    onSummary: ({ held, summary }) =>
      void database.write(async (tx) => await keepSummary(tx, held, summary)).catch(faultOf('summary')),
    onFault: faultOf('view'),
  });
  const { reading } = database;
  const events = watch({
    reader: reading,
    touchedBy: async (plant, seq) => await touchedBy(reading, plant, seq),
    now: record.now,
    pause: LOOK_PAUSE,
    // What this process wrote was told at once; this is what others wrote.
    onEntered: (plant) => views.lookAhead(plant),
    onFault: faultOf('events'),
  });
  const unhear = database.others.hear(written);
  let jobs: JobQueue | null = null;
  const door = doorOf(config.tls, times);
  const entry = admission(LIMITS, () => performance.now(), late.isLate);
  const figures = metrics({ database, admission: entry, waiting: () => views.waiting(), version });
  // In this order: nobody comes in any more, those who listen are told, what is under way comes to its end, and only then what it stands on is closed.
  const stop = async (): Promise<void> => {
    const shut = door.shut();
    events.close();
    late.stop();
    figures.stop();
    clearInterval(sweeping);
    const closing = [
      async () => await shut,
      async () => await jobs?.stop(),
      async () => await views.close(),
      unhear,
      async () => await database.close(),
    ];
    await closeAll(closing, faultOf('stop'));
  };
  const sweeping = setInterval(() => {
    sweep(record).catch(faultOf('sweep'));
  }, SWEEP_PAUSE);
  sweeping.unref();
  try {
    const told = { fault: (where: string, error: unknown) => faultOf(where)(error) };
    jobs = await startJobs({ record, place: config.place, log: told }, JOBS_AT_ONCE);
    const secret = await serverSecret(record, config.place, randomBytes);
    const port = await door.open(config.address, config.port);
    const { proxies } = config;
    // Where the system chose the port, that is where it is reached.
    const origin = config.port === 0 ? config.origin.replace(/:0$/, `:${port}`) : config.origin;
    const host = {
      record,
      place: config.place,
      auth: auth({ database, secret, origin, passwordCost: SCRYPT_COST }),
      oidc: oidc(config.oidc, { secret, origin, now: Date.now }),
      views,
      watch: events,
      jobs,
      workbench: workbench(BUILT),
      origin,
      proxies,
      admission: entry,
      turns: allTurns(),
      metrics: figures,
      metricsToken: config.metricsToken,
      log,
      version,
    };
    door.answerBy(makeApp(host).app.fetch, turnsAway(host));
    const setUp = await newSetUp(record);
    return { port, origin, isNew, setUpLink: setUp === null ? null : `${origin}/set-up#${setUp}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
