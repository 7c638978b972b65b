/** Changes as they come and how far jobs are, as server-sent events: of the plants that the account may see, for as long as it may. */
import { streamSSE } from 'hono/streaming';
import { faultOf } from '../fault.ts';
import { HttpProblem } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { PROBLEMS } from '../schemas.ts';
import type { Happened } from '../events/watch.ts';
import { pathOfJob } from '../jobs/shown.ts';
import { sights, type Sight } from '../events/sight.ts';
import { turns } from '../turns.ts';

const TYPE = 'text/event-stream';

const EVENTS = {
  method: 'get',
  path: '/api/v1/events',
  operationId: 'events',
  summary:
    'What comes, of plants that the account may see: `change` {plant, seq, touched}, `job` {id, plant, kind, state, progress, path}',
  'x-needs': 'account',
  responses: {
    200: { description: 'a stream that does not end by itself', content: { [TYPE]: {} } },
    ...PROBLEMS,
  },
} as const;

/** Milliseconds from one sign of life to the next: less than any proxy waits. Whether the session still holds is seen then. */
const SIGN_OF_LIFE = 20_000;
/** Events that wait for a reader who does not take them; then the stream ends, and the reader asks again. */
export const MOST_WAITING = 1000;

/** Streams that are written to at once: hundreds of them would keep the thread from everybody else. */
const AT_ONCE = 16;
/** A turn is over sooner than anybody leaves. */
const NEVER = new AbortController().signal;

export function offerEventRoutes(api: Api): void {
  const { host } = api;
  const sightOf = sights(host);
  const writing = turns({ most: AT_ONCE, waiting: Infinity });
  const inTurn = async (write: () => Promise<unknown>): Promise<void> => {
    const end = await writing.take(NEVER);
    const written = write();
    // A reader who does not take it keeps nobody else waiting.
    end();
    await written;
  };
  offer(api, EVENTS, async (c) => {
    // Nobody reads what is behind a head, and nobody says when they have left.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': TYPE });
    const who = c.get('principal');
    if (who === null) throw new HttpProblem({ status: 401, code: 'not-signed-in' });
    const left = host.admission.openStream(who.account);
    return streamSSE(c, async (stream) => {
      const waiting: Happened[] = [];
      let wake = (): void => undefined;
      let end = (): void => undefined;
      const ended = AbortSignal.any([host.watch.ended, c.req.raw.signal]);
      ended.addEventListener('abort', () => wake());
      stream.onAbort(() => wake());
      try {
        end = await host.watch.listen((happened) => {
          if (isForOthers(happened, who.account)) return;
          // What is being written waits for the same reader.
          if (waiting.push(happened) >= MOST_WAITING) stream.abort();
          wake();
        });
        await stream.writeSSE({ event: 'open', data: '' });
        while (!stream.aborted && !ended.aborted) {
          const told = waiting.splice(0);
          const newest = told.at(-1);
          const sight = await sightOf(who, newest === undefined ? null : thingOf(newest));
          if (sight === null) return;
          const seen = told.filter((happened) => isSeen(happened, sight));
          if (seen.length > 0) await inTurn(async () => await stream.write(seen.map(textOf).join('')));
          const came = new Promise<void>((done) => {
            wake = done;
          });
          if (waiting.length === 0 && !(await isWithin(came, SIGN_OF_LIFE))) await stream.write(': here\n\n');
        }
      } catch (error) {
        // By then it is answered; nobody else says so.
        faultOf(host, c, error);
      } finally {
        left();
        end();
      }
    });
  });
}

/** Whoever listens is told of the same one. */
function thingOf(happened: Happened): object {
  return 'entered' in happened ? happened.entered : happened.job;
}

/** How far a job is comes some times a second, and only whoever asked for it waits for that: others hear when it begins and ends. */
function isForOthers(happened: Happened, account: string): boolean {
  return 'job' in happened && happened.job.isProgress && happened.job.actor !== account;
}

/** A job of no plant is its asker's. */
function isSeen(happened: Happened, { account, sees }: Sight): boolean {
  if ('entered' in happened) return sees(happened.entered.plant);
  const { plant, actor } = happened.job;
  return plant === null ? actor === account : sees(plant);
}

const texts = new WeakMap<object, string>();

/** The same for all who are told of it. */
function textOf(happened: Happened): string {
  const thing = thingOf(happened);
  const text = texts.get(thing) ?? eventText(happened);
  texts.set(thing, text);
  return text;
}

/** As the standard of server-sent events has it: no line end is in the data, since it is JSON. */
function eventText(happened: Happened): string {
  if ('entered' in happened) return `event: change\ndata: ${JSON.stringify(happened.entered)}\n\n`;
  const { id, plant, kind, state, done, all } = happened.job;
  const progress = done === null || all === null ? null : { done, all };
  const data = JSON.stringify({ id, plant, kind, state, progress, path: pathOfJob({ id, plant }) });
  return `event: job\ndata: ${data}\n\n`;
}

/** Whether it comes in time. */
async function isWithin(came: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), ms);
  });
  try {
    return await Promise.race([came.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
