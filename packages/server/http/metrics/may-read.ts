/** Figures tell how much a team works and when: they are for this machine where no proxy is named, or for whoever has the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { socketAddress } from '../address.ts';
import type { Asked, Host } from '../context.ts';

/** What a proxy would add, also one that nobody named. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];
const NEAR: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const NEAR_NAME = /^(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?$/i;

export function mayReadMetrics(
  c: Asked,
  { metricsToken: token, proxies }: Pick<Host, 'metricsToken' | 'proxies'>,
): boolean {
  const shown = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token !== null && shown !== undefined) return timingSafeEqual(digest(shown), digest(token));
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return (
    // One of this machine may pass on what others ask without a word of it.
    proxies.size === 0 &&
    NEAR.has(socketAddress(incoming)) &&
    // A page that leads a browser of this machine here by a name of its own comes by that name.
    NEAR_NAME.test(c.req.header('host') ?? '') &&
    PASSED_ON.every((name) => c.req.header(name) === undefined)
  );
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
