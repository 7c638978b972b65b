/** One record under load: steady, with a report beside, with ten times as many at once, and a bare server for comparison. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordPlace } from '../../packages/server/app/record/open-record.ts';
import { ask as asked, newAgent, ORIGIN } from './asking.ts';
import { part, type Part } from './child.ts';
import type { Figures, Phase } from './generator.ts';
import type { Heard } from './listeners.ts';
import type { Known, User } from './mix.ts';
import type { LoadOptions } from './options.ts';
import { filled, PLANTS } from './people.ts';
import { served } from './served.ts';
import { countsOf, goal, line, ms, quantiles, shown, tellTimes, timesOf, type Quantiles } from './tell.ts';
import { watched } from './watched.ts';
import { withChildren } from './usage.ts';

/** So much more often than afterwards, and so long, that what is kept on purpose and what the collector leaves lying are there before memory is looked at. */
const WARM_UP = { times: 4, seconds: 120 };
/** Seconds after an overload. */
const AFTER = 20;
/** Seconds of a phase beside the steady one. */
const ASIDE = 60;
const OVERLOAD = { clients: 500, seconds: 10 };
const GOALS = { read: 50, write: 150, slope: 1, ratio: 2, refusal: 100 };

/** @param database processes of the database, whose children count as well */
export async function loaded(
  place: RecordPlace,
  folder: string,
  servers: number,
  database: readonly number[],
  options: LoadOptions,
): Promise<void> {
  const { users: count, rate, minutes, streams } = options;
  const { cookies, key } = await filled(place, folder, count);
  const running = await Promise.all(
    Array.from({ length: servers }, async () => await served(place, folder, key)),
  );
  const users = cookies.map((cookie, i): User => ({
    name: `user ${i}`,
    port: running[i % servers]?.port ?? 0,
    cookie,
    address: `10.0.${Math.floor(i / 200)}.${(i % 200) + 1}`,
  }));
  const generator = part('generator.ts');
  const listeners = part('listeners.ts');
  const pids = {
    servers: () => running.map(({ pid }) => pid),
    database: () => database.flatMap(withChildren),
    generator: () => [generator.pid],
    listeners: () => [listeners.pid],
  };
  try {
    const known = await knownOf(users[0] as User);
    const steady: Phase = { users, known, seconds: minutes * 60, rate, isNew: true };
    const ask = async (phase: Phase): Promise<Figures> => await generator.ask<Figures>(phase);
    const heard = await listeners.ask<Heard>({ users, streams });
    line(`  streams: ${heard.open} open, ${heard.ended} refused`);
    await ask({ ...steady, seconds: WARM_UP.seconds, rate: rate * WARM_UP.times });

    const { value: figures, told, slope } = await watched(pids, async () => await ask(steady));
    line(`steady, ${minutes} minutes:`);
    tellTimes(figures);
    for (const each of told) line(`  ${each}`);
    const after = await listeners.ask<Heard>('tell');
    line(
      `  streams: ${after.open} open, ${after.ended} ended, ${after.events} events heard; generator late by ${ms(figures.late)} at its p99`,
    );
    line(
      `  answers: ${countsOf(figures.statuses)}; ${(figures.bytes / figures.seconds / 2 ** 20).toFixed(1)} MB a second`,
    );
    const read = quantiles(timesOf(figures, false));
    const write = quantiles(timesOf(figures, true));
    goal(`read p99 <= ${GOALS.read} ms`, ms(read.p99), read.p99 <= GOALS.read);
    goal(`durable write p99 <= ${GOALS.write} ms`, ms(write.p99), write.p99 <= GOALS.write);
    const wrong = Object.keys(figures.wrong).length === 0;
    goal('no error', wrong ? 'none' : countsOf(figures.wrong), wrong);
    goal(
      `memory slope of the servers <= ${GOALS.slope} MB a minute`,
      `${slope.toFixed(2)} MB a minute`,
      slope <= GOALS.slope,
    );
    goal(`${streams} event streams open all the time`, `${after.open}`, after.open === streams);

    await besideReport({ ask, steady, alone: read.p99 });
    const refused = await overloaded({ ask, steady });
    await bareRefusing(folder, generator, { steady, refused });
    await bare(folder, generator, { steady, figures });
    const faults = running.flatMap((each) => each.faults());
    goal(
      'no fault in the log',
      `${faults.length}${faults.length === 0 ? '' : `, such as ${faults[0]}`}`,
      faults.length === 0,
    );
  } finally {
    generator.stop();
    listeners.stop();
    await Promise.all(running.map(async ({ stop }) => await stop()));
  }
}

interface Asking {
  readonly ask: (phase: Phase) => Promise<Figures>;
  readonly steady: Phase;
}

async function knownOf(user: User): Promise<readonly Known[]> {
  const agent = newAgent();
  const all: Known[] = [];
  for (const plant of PLANTS) {
    const path = `/api/v1/plants/${plant}/entities`;
    const { status, text, bytes } = await asked(
      user,
      { method: 'GET', path, headers: {}, body: null },
      agent,
      Infinity,
    );
    if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
    const { entities } = JSON.parse(text) as {
      readonly entities: readonly {
        readonly kind: string;
        readonly id: string;
        readonly body: { readonly status?: string };
      }[];
    };
    const zones = entities.filter(({ kind }) => kind === 'zone').map(({ id }) => id);
    const answers = entities
      .filter(({ kind, id, body }) => kind === 'answer' && id.startsWith('zone:') && body.status === 'met')
      .map(({ id }) => id);
    line(
      `  ${plant}: ${entities.length} entities, ${(bytes / 2 ** 20).toFixed(1)} MB, ${zones.length} zones, ${answers.length} answers that are changed`,
    );
    all.push({ plant, zones, answers });
  }
  agent.destroy();
  return all;
}

/** Whole reports of the larger plant, one after the other, as jobs of the server. */
async function besideReport({ ask, steady, alone }: Asking & { readonly alone: number }): Promise<void> {
  const over = new AbortController();
  const user = steady.users[0] as User;
  let reports = 0;
  const writing = (async () => {
    while (!over.signal.aborted) if (await reportMade(user, over.signal)) reports++;
  })();
  const seconds = Math.min(ASIDE, steady.seconds);
  const figures = await ask({ ...steady, seconds, isNew: false });
  over.abort();
  await writing;
  const read = quantiles(timesOf(figures, false));
  line(`while reports of ${PLANTS[0]} are made beside (${reports} in ${seconds} s):`);
  line(`  read   ${shown(read)}`);
  line(`  write  ${shown(quantiles(timesOf(figures, true)))}`);
  goal(
    `read p99 <= ${GOALS.ratio} times that alone`,
    `${ms(read.p99)}, ${(read.p99 / alone).toFixed(1)} times`,
    read.p99 <= GOALS.ratio * alone,
  );
}

/** @returns whether it was made before nobody wanted it any more; it is then cancelled */
async function reportMade(user: User, over: AbortSignal): Promise<boolean> {
  const agent = newAgent();
  const jobs = async (method: 'GET' | 'POST' | 'DELETE', path: string, body: string | null = null) => {
    const headers = body === null ? { origin: ORIGIN } : { 'content-type': 'application/json' };
    const { status, text } = await asked(user, { method, path, headers, body }, agent, Infinity);
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    return JSON.parse(text === '' ? '{}' : text) as { readonly id?: string; readonly state?: string };
  };
  try {
    const at = `/api/v1/plants/${PLANTS[0]}`;
    const { id } = await jobs('POST', `${at}/reports`, '{}');
    for (;;) {
      const { state } = await jobs('GET', `${at}/jobs/${id}`);
      if (state === 'done') return true;
      if (state === 'failed') throw new Error('the report failed');
      if (over.aborted) {
        await jobs('DELETE', `${at}/jobs/${id}`);
        return false;
      }
      await pause(LOOK);
    }
  } finally {
    agent.destroy();
  }
}

/** Milliseconds between two looks at a job. */
const LOOK = 500;

/** Everybody asks again as soon as they are answered. */
function overloadOf(steady: Phase): Phase {
  const { clients, seconds } = OVERLOAD;
  const users = Array.from({ length: clients }, (_, i) => steady.users[i % steady.users.length] as User);
  return { ...steady, users, seconds, rate: null };
}

/** @returns how long whoever was refused waited for it */
async function overloaded({ ask, steady }: Asking): Promise<Quantiles> {
  const { clients, seconds } = OVERLOAD;
  const figures = await ask(overloadOf(steady));
  const refused = quantiles(figures.refused);
  line(
    `overload, ${clients} clients that ask again at once, over the ${steady.users.length} accounts, ${seconds} s:`,
  );
  line(`  answers: ${countsOf(figures.statuses)}`);
  line(`  read   ${shown(quantiles(timesOf(figures, false)))}`);
  line(`  429 or 503 ${shown(refused)}`);
  goal(
    `429 or 503 within ${GOALS.refusal} ms at the p99`,
    refused.n === 0 ? 'none was refused' : ms(refused.p99),
    refused.n > 0 && refused.p99 <= GOALS.refusal,
  );
  const others = Object.keys(figures.statuses).filter(
    (status) => !['200', '304', '429', '503'].includes(status),
  );
  goal(
    'nothing but answers, 429 and 503',
    others.length === 0 ? 'so it was' : countsOf(figures.statuses),
    others.length === 0,
  );
  const after = await ask({ ...steady, seconds: Math.min(AFTER, steady.seconds), isNew: false });
  line(`  right after it, at the steady rate: read ${shown(quantiles(timesOf(after, false)))}`);
  return refused;
}

/** What the same clients wait for a refusal of `node:http` alone, which does nothing else: with these cores it is no less. */
async function bareRefusing(
  folder: string,
  generator: Part,
  { steady, refused: ours }: { readonly steady: Phase; readonly refused: Quantiles },
): Promise<void> {
  const server = part('bare.ts', [join(folder, 'refusing.sqlite'), '0', 'refuses']);
  try {
    const port = await server.said<number>();
    const overload = overloadOf(steady);
    const users = overload.users.map((user) => ({ ...user, port }));
    const { refused } = await generator.ask<Figures>({ ...overload, users });
    const bare = quantiles(refused);
    const times = (ours.p99 / bare.p99).toFixed(1);
    line(`  the same clients at bare node:http that answers 503 and nothing else: ${shown(bare)}`);
    line(`  refused here within ${times} times as long at the p99`);
  } finally {
    server.stop();
  }
}

/** The same asked of `node:http` alone, with as many bytes in each answer, and each write committed as durably. */
async function bare(
  folder: string,
  generator: Part,
  { steady, figures }: { readonly steady: Phase; readonly figures: Figures },
): Promise<void> {
  const answers = Object.values(figures.statuses).reduce((sum, n) => sum + n, 0);
  const server = part('bare.ts', [
    join(folder, 'bare.sqlite'),
    String(Math.round(figures.bytes / Math.max(1, answers))),
  ]);
  try {
    const port = await server.said<number>();
    const users = steady.users.map((user) => ({ ...user, port }));
    const seconds = Math.min(ASIDE, steady.seconds);
    const pids = { 'bare server': () => [server.pid], generator: () => [generator.pid] };
    const { value, told } = await watched(
      pids,
      async () => await generator.ask<Figures>({ ...steady, users, seconds }),
    );
    line(
      `bare node:http beside it, as many bytes in each answer, each write a row committed to SQLite, ${seconds} s:`,
    );
    line(`  read   ${shown(quantiles(timesOf(value, false)))}`);
    line(`  write  ${shown(quantiles(timesOf(value, true)))}`);
    for (const each of told) line(`  ${each}`);
  } finally {
    server.stop();
  }
}
