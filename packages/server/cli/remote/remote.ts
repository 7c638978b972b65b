/** What a call over a server finds around it, and how it asks for a job. */
import { version } from '../help.mjs';
import type { Call } from '../arguments.ts';
import type { Host } from '../host.ts';
import { CallError } from '../refused.ts';
import type { World } from '../world.ts';
import type { Connection } from './connection.ts';

export interface Remote {
  readonly world: World;
  readonly host: Pick<Host, 'env' | 'progress' | 'interrupted'>;
  /** One, made when it is first asked for: what is wrong with a call is told before a token is looked for. */
  readonly connection: () => Connection;
}

/** @returns the job that was begun @throws CallError also for a server of another version, which begins none */
export async function asked(connection: Connection, call: Call, world: World, path: string) {
  const { command, positionals, options } = call;
  const told = await connection.post(path, {
    call: { command, positionals, options },
    version: version(),
    language: world.words.language,
  });
  needSameVersion(connection, told);
  return told;
}

/** @throws CallError where what was answered says that the server is another one */
export function needSameVersion({ server }: Connection, told: unknown): void {
  const { version: found } = (told ?? {}) as { readonly version?: unknown };
  if (typeof found !== 'string' || found === version()) return;
  throw new CallError('server-version', { server, found, expected: version() });
}
