/** A server over an empty record, asked without a network, and people who are signed in to it. */
import { createHmac } from 'node:crypto';
import type { KyselyPlugin } from 'kysely';
import { auth } from '../../accounts/auth.ts';
import { oidc } from '../../accounts/oidc/oidc.ts';
import type { OidcSettings } from '../../accounts/oidc/settings.ts';
import { newSetUp } from '../../accounts/set-up.ts';
import { serverSecret } from '../../accounts/server-secret.ts';
import type { Role } from '../../accounts/roles.ts';
import { admission, LIMITS, type Admission, type AdmissionLimits } from '../../http/admission.ts';
import { allTurns, type TurnLimits } from '../../http/turns.ts';
import { metrics } from '../../http/metrics/metrics.ts';
import { makeApp } from '../../http/app.ts';
import type { Host, RequestLine } from '../../http/context.ts';
import { answerView } from '../../http/views/answer-view.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import { heldPlants } from '../../app/record/held-plants.ts';
import type { Record as OpenRecord } from '../../app/record/record.ts';
import type { ApiRoute } from '../../http/route.ts';
import type { Workbench } from '../../http/workbench.ts';
import type { Database } from '../../db/database.ts';
import { touchedBy } from '../../http/events/touched.ts';
import { watch } from '../../http/events/watch.ts';
import { jobHandlers } from '../../http/jobs/handlers.ts';
import { startInProcess } from '../../jobs/in-process.ts';
import type { Engine } from '../record/engines.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ORIGIN = 'https://bulkhead.test';
/** Of whoever watches from elsewhere. */
export const METRICS_TOKEN = 'canary-token-of-the-metrics-0f3d';
export const PASSWORD = 'nine green turbines hum';

export interface TestServer {
  readonly record: OpenRecord;
  readonly place: RecordPlace;
  readonly routes: readonly ApiRoute[];
  /** What answers requests, by the library itself. */
  known(): readonly { readonly method: string; readonly path: string }[];
  readonly lines: RequestLine[];
  readonly faults: unknown[];
  /** Other lines of the log. */
  readonly notes: { readonly event: string; readonly [field: string]: unknown }[];
  readonly admission: Admission;
  /** Milliseconds that the clock is ahead. */
  forward(ms: number): void;
  /** @param path behind the origin */
  ask(method: string, path: string, sent?: Asking): Promise<Response>;
  /** A body as it is, whatever it is. */
  askBytes(
    path: string,
    as: Person,
    bytes: Uint8Array<ArrayBuffer>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  setUpSecret(): Promise<string | null>;
  stop(): Promise<void>;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: Person;
}

/** Somebody with a browser. */
export class Person {
  readonly cookies = new Map<string, string>();
  readonly email: string;
  /** Of the authenticator app. */
  secret = '';
  recoveryCodes: readonly string[] = [];
  account = '';
  constructor(email: string) {
    this.email = email;
  }
  /** When the browser throws each away that is not for as long as it runs. */
  readonly until = new Map<string, number>();
  cookie(now = Date.now()): string {
    for (const [name, until] of this.until) if (until <= now) this.cookies.delete(name);
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
  take(response: Response, now = Date.now()): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const seconds = /;\s*max-age=(\d+)/i.exec(line)?.[1];
      if (value === '' || seconds === '0') this.cookies.delete(name);
      else this.cookies.set(name, value);
      if (seconds === undefined) this.until.delete(name);
      else this.until.set(name, now + Number(seconds) * 1000);
    }
  }
}

export interface TestSettings {
  /** At which people sign in besides. */
  readonly provider?: OidcSettings;
  readonly pages?: Workbench;
  /** In place of what a test never comes up to. */
  readonly limits?: Partial<AdmissionLimits>;
  readonly turns?: TurnLimits;
  /** Told of each statement that the database is asked, without its values. */
  readonly onStatement?: (statement: string) => void;
}

/** A database that tells what it is asked. */
function watched(database: Database, tell: (statement: string) => void): Database {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      tell(database.reading.getExecutor().compileQuery(node, queryId).sql);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    ...database,
    reading: database.reading.withPlugin(plugin),
    write: async (work) => await database.write(async (tx) => await work(tx.withPlugin(plugin))),
    snapshot: async (work) => await database.snapshot(async (tx) => await work(tx.withPlugin(plugin))),
  };
}

/** Some tests ask many things at once. */
const PATIENT: TurnLimits = { most: 3, waiting: 1000 };

export async function startServer(
  engine: Engine,
  { provider, pages, limits: less = {}, turns = PATIENT, onStatement }: TestSettings = {},
): Promise<TestServer> {
  const fresh = await engine.fresh();
  const keys = mkdtempSync(join(tmpdir(), 'bulkhead-key-'));
  process.env['BULKHEAD_MASTER_KEY'] = join(keys, 'master.key');
  let ahead = 0;
  let ids = 0;
  const database = onStatement === undefined ? fresh.database : watched(fresh.database, onStatement);
  const record: OpenRecord = {
    database,
    now: () => new Date(Date.now() + ahead).toISOString(),
    newId: () => `id-${++ids}-${Math.random().toString(36).slice(2)}`,
    held: heldPlants(),
  };
  const secret = await serverSecret(record, fresh.place, (bytes) => new Uint8Array(bytes).fill(7));
  const lines: RequestLine[] = [];
  const faults: unknown[] = [];
  const notes: TestServer['notes'] = [];
  const events = watch({
    reader: database.reading,
    touchedBy: async (plant, seq) => await touchedBy(database.reading, plant, seq),
    now: record.now,
    pause: 5,
    onFault: (error) => faults.push(error),
  });
  const log = {
    request: (line: RequestLine) => void lines.push(line),
    fault: (_: string, error: unknown) => void faults.push(error),
    note: (event: string, fields = {}) => void notes.push({ event, ...fields }),
  };
  const { place } = fresh;
  const jobs = await startInProcess({
    database,
    handlers: jobHandlers({ record, place, log }),
    now: record.now,
    atOnce: 2,
    onError: (error) => faults.push(error),
  });
  // A test asks more in a second than anybody does.
  const often = { rate: 1e6, burst: 1e6 };
  const limits = { ...LIMITS, account: often, address: often, mostOfOne: 100, ...less };
  const door = admission(
    limits,
    () => performance.now(),
    () => false,
  );
  const host: Host = {
    record,
    place,
    auth: auth({ database, secret, origin: ORIGIN, passwordCost: 2 }),
    oidc: oidc(provider ?? null, { secret, origin: ORIGIN, now: () => Date.now() + ahead }),
    views: {
      answer: async (_, asked) => await answerView(asked, { record: { database } }),
      lookAhead: () => undefined,
      waiting: () => 0,
      close: async () => undefined,
    },
    watch: events,
    workbench: pages ?? null,
    origin: ORIGIN,
    // Nobody is asked over a network here: who asks is who the header says.
    proxies: { size: 1, has: (address) => address === '' },
    admission: door,
    turns: allTurns({ entering: turns, reading: turns, writing: turns }),
    metrics: metrics({ database, admission: door, waiting: () => 0, version: '0.0.0' }),
    metricsToken: METRICS_TOKEN,
    jobs,
    log,
    version: '0.0.0',
  };
  const { app, routes } = makeApp(host);
  return {
    record,
    place: fresh.place,
    routes,
    known: () => app.routes.map(({ method, path }) => ({ method, path })),
    lines,
    faults,
    notes,
    admission: door,
    forward: (ms) => {
      ahead += ms;
    },
    ask: async (method, path, { body, headers = {}, as } = {}) => {
      const sent = new Headers({ host: new URL(ORIGIN).host, ...headers });
      if (as !== undefined && as.cookies.size > 0) sent.set('cookie', as.cookie(Date.now() + ahead));
      if (as !== undefined && !sent.has('origin')) sent.set('origin', ORIGIN);
      if (body !== undefined && !sent.has('content-type')) sent.set('content-type', 'application/json');
      const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
      const response = await app.fetch(
        new Request(`${ORIGIN}${path}`, { method, headers: sent, ...(text === null ? {} : { body: text }) }),
      );
      as?.take(response, Date.now() + ahead);
      return response;
    },
    askBytes: async (path, as, body, more = {}) => {
      const headers = {
        host: new URL(ORIGIN).host,
        cookie: as.cookie(Date.now() + ahead),
        origin: ORIGIN,
        'content-type': 'application/json',
        ...more,
      };
      return await app.fetch(new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body }));
    },
    setUpSecret: async () => await newSetUp(record),
    stop: async () => {
      events.close();
      await jobs.stop();
      await fresh.remove();
      rmSync(keys, { recursive: true, force: true });
    },
  };
}

/** The code that an authenticator app shows (RFC 6238: SHA-1, six digits, thirty seconds). */
export function codeOf(uri: string, now: number): string {
  const secret = base32(new URL(uri).searchParams.get('secret') ?? '');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const bits = [...text]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
}

/** The first account, signed in with its second factor. */
export async function administrator(server: TestServer): Promise<Person> {
  const person = new Person('ann@plant.test');
  const secret = await server.setUpSecret();
  const made = await server.ask('POST', '/api/v1/set-up', {
    body: { secret, email: person.email, name: 'Ann', password: PASSWORD },
  });
  person.account = ((await made.json()) as { account: string }).account;
  await withSecondFactor(server, person);
  return person;
}

/** Signed in, with a second factor set and shown. */
export async function withSecondFactor(server: TestServer, person: Person): Promise<void> {
  await server.ask('POST', '/api/v1/session', {
    as: person,
    body: { email: person.email, password: PASSWORD },
  });
  const made = await server.ask('POST', '/api/v1/second-factor', {
    as: person,
    body: { password: PASSWORD },
  });
  const { uri, recoveryCodes } = (await made.json()) as { uri: string; recoveryCodes: readonly string[] };
  person.secret = uri;
  person.recoveryCodes = recoveryCodes;
  await server.ask('POST', '/api/v1/session/second-factor', {
    as: person,
    body: { code: codeOf(uri, Date.now()) },
  });
}

/** Somebody who took an invitation up; a supplier is one of the plant's, `maker`. */
export async function colleague(
  server: TestServer,
  admin: Person,
  site: string,
  roles: readonly Role[],
): Promise<Person> {
  const person = new Person(`${roles.join('-') || 'none'}-${Math.random().toString(36).slice(2)}@plant.test`);
  const invited = await server.ask('POST', `/api/v1/plants/${site}/invitations`, {
    as: admin,
    body: { roles, days: 7, ...(roles.includes('supplier') ? { supplier: 'maker' } : {}) },
  });
  const { link } = (await invited.json()) as { link: string };
  const made = await server.ask('POST', '/api/v1/invitations/accept', {
    body: { secret: link.split('#')[1], email: person.email, name: roles.join(' '), password: PASSWORD },
  });
  person.account = ((await made.json()) as { account: string }).account;
  await withSecondFactor(server, person);
  return person;
}

/** For whom a supplier answers. */
export async function withSupplier(server: TestServer, admin: Person, site: string): Promise<void> {
  const add = { name: 'Maker of pumps', roles: ['product', 'maintenance'] };
  const changes = [{ ref: 'supplier:maker', add }];
  await server.ask('POST', `/api/v1/plants/${site}/changes`, {
    as: admin,
    body: { changes, reason: 'a supplier' },
  });
}
