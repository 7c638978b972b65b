/** Changes as they come and how far jobs are, as server-sent events: of the plants that the account may see, for as long as it may. */
import { faultOf } from '../fault.ts';
import { HttpProblem } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { PROBLEMS } from '../schemas.ts';
import { sights } from '../events/sight.ts';
import { eventStream } from '../events/stream.ts';
import { turns } from '../turns.ts';

const TYPE = 'text/event-stream';

const EVENTS = {
  method: 'get',
  path: '/api/v1/events',
  operationId: 'events',
  summary:
    'What comes, of plants that the account may see: `change` {plant, seq, touched, removed}, `job` {id, plant, kind, state, progress, path}',
  'x-needs': 'account',
  responses: {
    200: { description: 'a stream that does not end by itself', content: { [TYPE]: {} } },
    ...PROBLEMS,
  },
} as const;

/**
 * Streams that are written to one after the other before others have the thread, and milliseconds until the next are. Whoever
 * asks for something at the moment at which hundreds are told of a change waits for a few of them, and not for the processor.
 */
const AT_ONCE = 4;
const PAUSE = 2;
/** A turn is over sooner than anybody leaves. */
const NEVER = new AbortController().signal;

export function offerEventRoutes(api: Api): void {
  const { host } = api;
  const sightOf = sights(host);
  const writing = turns(
    { most: AT_ONCE, waiting: Infinity },
    { soon: (work) => void setTimeout(work, PAUSE).unref() },
  );
  offer(api, EVENTS, async (c) => {
    // Nobody reads what is behind a head, and nobody says when they have left.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': TYPE });
    const who = c.get('principal');
    if (who === null) throw new HttpProblem({ status: 401, code: 'not-signed-in' });
    const left = host.admission.openStream(who.account);
    const stream = eventStream({
      account: who.account,
      watch: host.watch,
      gone: c.req.raw.signal,
      sight: async (told) => await sightOf(who, told),
      turn: async () => await writing.take(NEVER),
      onEnd: left,
      // By then it is answered; nobody else says so.
      onFault: (error) => void faultOf(host, c, error),
    });
    return c.body(stream, 200, { 'content-type': TYPE, 'cache-control': 'no-cache' });
  });
}
