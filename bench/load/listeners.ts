/** Browsers that are open and do nothing but listen, in a process of their own. */
import { Agent, request } from 'node:http';
import { ORIGIN } from './asking.ts';
import type { User } from './mix.ts';

export interface Listening {
  readonly users: readonly User[];
  readonly streams: number;
}

export interface Heard {
  /** Streams that are open. */
  readonly open: number;
  /** Streams that ended before they were told to. */
  readonly ended: number;
  readonly events: number;
}

const AT_ONCE = 25;

let [open, ended, events] = [0, 0, 0];
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

async function listen({ port, cookie, address }: User): Promise<void> {
  await new Promise<void>((done) => {
    const headers = { host: new URL(ORIGIN).host, cookie, 'x-forwarded-for': address };
    const asked = request({ host: '127.0.0.1', port, path: '/api/v1/events', headers, agent }, (response) => {
      if (response.statusCode === 200) open++;
      else ended++;
      done();
      response.on('data', (piece: Buffer) => {
        if (piece.includes('event: change')) events++;
      });
      response.on('close', () => {
        if (response.statusCode !== 200) return;
        open--;
        ended++;
      });
      response.on('error', () => undefined);
    });
    asked.on('error', () => {
      ended++;
      done();
    });
    asked.end();
  });
}

process.on('message', (message: Listening | 'tell') => {
  if (message === 'tell') {
    process.send?.({ open, ended, events } satisfies Heard);
    return;
  }
  const { users, streams } = message;
  void opened(users, streams).then(() => process.send?.({ open, ended, events } satisfies Heard));
});

/** As people come in the morning, and not all in one moment. */
async function opened(users: readonly User[], streams: number): Promise<void> {
  for (let from = 0; from < streams; from += AT_ONCE) {
    const some = Array.from(
      { length: Math.min(AT_ONCE, streams - from) },
      (_, i) => users[(from + i) % users.length] as User,
    );
    await Promise.all(some.map(listen));
  }
}
