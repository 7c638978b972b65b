import { afterAll, beforeAll, expect, it } from 'vitest';
import { invite } from '../../accounts/invitations.ts';
import { keepAnswer, keptAnswer } from '../../accounts/kept-answers.ts';
import { sweep } from '../../accounts/sweep.ts';
import { counted } from '../../accounts/tries.ts';
import { onEveryEngine } from '../record/engines.ts';
import { startServer, type TestServer } from './server.ts';

onEveryEngine('what is over', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(engine);
  });
  afterAll(async () => await server.stop());

  it('counts no more, whether it was swept away yet or not, and then is', async () => {
    const { record } = server;
    const key = [{ key: 'account ann@plant.test', most: 1 }];
    const rows = async (): Promise<readonly number[]> =>
      await Promise.all(
        (['try_count', 'kept_answer'] as const).map(
          async (table) => (await record.database.reading.selectFrom(table).selectAll().execute()).length,
        ),
      );
    expect(await counted(record, key)).toBe(0);
    expect(await counted(record, key)).toBeGreaterThan(0);
    await keepAnswer(record, 'a-request', { digest: 'd', text: 'first' });
    server.forward(16 * 60_000);
    expect(await counted(record, key)).toBe(0);
    await sweep(record);
    expect(await rows()).toEqual([1, 1]);
    server.forward(24 * 3_600_000);
    expect(await keptAnswer(record, 'a-request')).toBeNull();
    await keepAnswer(record, 'a-request', { digest: 'd', text: 'second' });
    expect(await keptAnswer(record, 'a-request')).toMatchObject({ text: 'second' });
    server.forward(25 * 3_600_000);
    await sweep(record);
    expect(await rows()).toEqual([0, 0]);
  });

  it('is an invitation, whose address goes with it', async () => {
    const { record } = server;
    const asked = { site: 'mixer', roles: ['viewer'], by: 'ann', email: 'eve@plant.test' } as const;
    await invite(record, { ...asked, days: 1 });
    const { id } = await invite(record, { ...asked, days: 3 });
    const left = async (): Promise<unknown> =>
      await record.database.reading.selectFrom('invitation_address').select('id').execute();
    await sweep(record);
    expect(await left()).toHaveLength(2);
    server.forward(25 * 3_600_000);
    await sweep(record);
    expect(await left()).toEqual([{ id }]);
  });
});
