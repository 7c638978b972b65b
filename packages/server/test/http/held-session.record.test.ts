/** A session that holds is found at once, and none that does not. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ABSOLUTE_HOURS, IDLE_MINUTES, REFRESH_SECONDS } from '../../accounts/limits.ts';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, startServer, type Person, type TestServer } from './server.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

onEveryEngine('a session', (engine) => {
  const asked: string[] = [];
  let server: TestServer;
  let ann: Person;
  beforeEach(async () => {
    server = await startServer(engine, { onStatement: (statement) => asked.push(statement) });
    ann = await administrator(server);
  });
  afterEach(async () => await server.stop());

  const ofSessions = async (): Promise<{ readonly status: number; readonly statements: number }> => {
    asked.length = 0;
    const { status } = await server.ask('GET', '/api/v1/plants', { as: ann });
    return { status, statements: asked.filter((each) => each.includes('login_session')).length };
  };
  /** As if so much had gone by since it was last written down that it was used, and since it began. */
  const aged = async (idle: number, age = idle): Promise<void> => {
    const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
    const values = { expiresAt: ago(idle - IDLE_MINUTES * MINUTE), createdAt: ago(age) };
    await server.record.database.write(
      async (tx) => await tx.updateTable('login_session').set(values).execute(),
    );
  };
  const until = async (): Promise<number> =>
    Date.parse(
      (
        await server.record.database.reading
          .selectFrom('login_session')
          .select('expiresAt')
          .executeTakeFirstOrThrow()
      ).expiresAt,
    );

  it('that holds is found by one statement, and nothing is written', async () => {
    await aged(REFRESH_SECONDS * SECOND - 30 * SECOND);
    const before = await until();
    expect(await ofSessions()).toEqual({ status: 200, statements: 1 });
    expect(await until()).toBe(before);
  });

  it('is written down as used once a minute', async () => {
    await aged(REFRESH_SECONDS * SECOND + SECOND);
    const before = await until();
    const first = await ofSessions();
    expect(first.status).toBe(200);
    expect(first.statements).toBeGreaterThan(1);
    expect(await until()).toBeGreaterThan(before);
    expect((await ofSessions()).statements).toBe(1);
  });

  it('is over when nobody used it, and at the end of a working day', async () => {
    await aged(IDLE_MINUTES * MINUTE + SECOND);
    expect((await ofSessions()).status).toBe(401);
    await server.stop();
    server = await startServer(engine);
    ann = await administrator(server);
    await aged(SECOND, ABSOLUTE_HOURS * 60 * MINUTE + MINUTE);
    expect((await server.ask('GET', '/api/v1/plants', { as: ann })).status).toBe(401);
  });

  it('is nobody’s whose cookie we did not sign', async () => {
    const [[name = '', value = ''] = []] = [...ann.cookies].filter(([each]) =>
      each.endsWith('session_token'),
    );
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    const turned = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    for (const made of [
      token,
      `${token}.`,
      `${token}.${turned}`,
      `x${token}.${signature}`,
      `.${signature}`,
    ]) {
      ann.cookies.set(name, encodeURIComponent(made));
      expect((await ofSessions()).status, made).toBe(401);
    }
    ann.cookies.set(name, value);
    expect((await ofSessions()).status).toBe(200);
  });
});
