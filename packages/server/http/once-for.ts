/**
 * A request that is sent again under its idempotency key is answered as it was the first time. Where the program ends
 * between the write and this, it is carried out on what it made itself: changes say what becomes of a thing and not by how
 * much, so there is nothing left to change, and what was decided is decided.
 */
import { sha256Hex } from '../db/sha256.ts';
import type { Asked, Host } from './context.ts';
import { namedBy } from './idempotency-key.ts';
import { HttpProblem } from './problem.ts';
import { keptAnswer, keepAnswer } from '../accounts/kept-answers.ts';

/** The same request twice at once: the second waits for what the first is answered. */
const UNDER_WAY = new Map<string, Promise<string>>();

export async function onceFor(host: Host, c: Asked, work: () => Promise<string>): Promise<Response> {
  const { record } = host;
  const named = namedBy(c);
  if (named === null) return answered(await work());
  const digest = sha256Hex(await c.req.text());
  const before = await keptAnswer(record, named);
  if (before !== null) {
    if (before.digest !== digest) throw new HttpProblem({ status: 422, code: 'request-taken' });
    return answered(before.text);
  }
  const other = UNDER_WAY.get(named);
  if (other !== undefined) {
    // It is done in another turn, or without one: whoever waits for that keeps nobody from theirs.
    c.get('endTurn')();
    await other.catch(() => undefined);
    return await onceFor(host, c, work);
  }
  const underWay = (async () => {
    const text = await work();
    await keepAnswer(record, named, { digest, text });
    return text;
  })();
  UNDER_WAY.set(named, underWay);
  try {
    return answered(await underWay);
  } finally {
    UNDER_WAY.delete(named);
  }
}

function answered(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
}
