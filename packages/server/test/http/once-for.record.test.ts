/** A request that waits for another one under its key has no turn meanwhile. */
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { Asked, Env, Host } from '../../http/context.ts';
import { onceFor } from '../../http/once-for.ts';
import { SQLITE } from '../record/engines.ts';

it('ends the turn of who waits for the same request', async () => {
  const fresh = await SQLITE.fresh();
  try {
    const record = { database: fresh.database, now: () => new Date().toISOString(), newId: () => 'id' };
    let ended = 0;
    let begun = 0;
    const { promise: first, resolve: answer } = Promise.withResolvers<string>();
    const app = new Hono<Env>();
    app.post('/', async (c) => {
      c.set('endTurn', () => void ended++);
      const work = async (): Promise<string> => {
        begun++;
        return await first;
      };
      return await onceFor({ record } as unknown as Host, c as Asked, work);
    });
    const ask = async (): Promise<string> => {
      const headers = { 'idempotency-key': 'same' };
      return await (await app.request('/', { method: 'POST', headers, body: '{}' })).text();
    };
    const asked = [ask(), ask(), ask()];
    await expect.poll(() => ended).toBe(2);
    expect(begun).toBe(1);
    answer('"done"');
    expect(await Promise.all(asked)).toEqual(['"done"', '"done"', '"done"']);
    expect(begun).toBe(1);
  } finally {
    await fresh.remove();
  }
});
