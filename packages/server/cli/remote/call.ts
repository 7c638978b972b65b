/**
 * A call about a plant of a server. The server answers it as this program would beside the record, for the terminal and in
 * the language of whoever calls, so that the text is the same.
 */
import { plantsJson } from '@bulkhead/core/report/render/plants-json.ts';
import { plantsText } from '@bulkhead/core/report/render/terminal/plants.ts';
import type { Answer } from '../answer.ts';
import { isText, type Call } from '../arguments.ts';
import { version } from '../help.mjs';
import { sameRecord } from '../record-place.ts';
import { CallError } from '../refused.ts';
import type { World } from '../world.ts';
import { connected, type Connection } from './connection.ts';
import { KEPT_HERE, plantOfCall } from './named.ts';

export interface Around {
  readonly world: World;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws CallError */
export async function remoteCall(call: Call, _: readonly string[], { world, env }: Around): Promise<Answer> {
  if (call.options['data'] !== undefined) throw new CallError('server-option', { option: 'data' });
  const options = Object.entries(call.options).filter(([name]) => !KEPT_HERE.includes(name));
  const sent = { ...call, options: Object.fromEntries(options) };
  if (call.command === 'plants') return await plants(call, world, connected(call, env));
  const plant = plantOfCall(sent);
  const { terminal, words } = world;
  const query = new URLSearchParams({
    call: JSON.stringify(sent),
    language: words.language,
    columns: String(terminal.columns),
    ...(terminal.colour ? { colour: 'true' } : {}),
    ...(terminal.unicode ? { unicode: 'true' } : {}),
    ...(terminal.program === undefined ? {} : { program: terminal.program }),
  });
  const connection = connected(call, env);
  const told = await connection.get(`/api/v1/plants/${plant}/command-line?${query.toString()}`);
  if (!isAnswer(told)) throw new CallError('server-other', { server: connection.server });
  if (told.version !== version())
    throw new CallError('server-version', {
      server: connection.server,
      found: told.version,
      expected: version(),
    });
  const { out, err, code } = told;
  return { out, err, code };
}

interface Told extends Answer {
  readonly version: string;
}

function isAnswer(value: unknown): value is Told {
  const { out, err, code, version: of } = (value ?? {}) as Partial<Record<keyof Told, unknown>>;
  return (
    typeof out === 'string' && typeof err === 'string' && typeof code === 'number' && typeof of === 'string'
  );
}

type Listed = Parameters<typeof plantsJson>[0];

async function plants(call: Call, { words, terminal }: World, { get, server }: Connection): Promise<Answer> {
  const told = (await get('/api/v1/plants')) as { readonly plants?: unknown } | null;
  if (!Array.isArray(told?.plants)) throw new CallError('server-other', { server });
  const listed = told.plants as Listed;
  const out = isText(call) ? plantsText(listed, sameRecord(call), words, terminal) : plantsJson(listed);
  return { out, err: '', code: 0 };
}
