/**
 * A call about a plant of a server. The server answers it as this program would beside the record, for the terminal and in
 * the language of whoever calls, so that the text is the same.
 */
import { plantsJson } from '@bulkhead/core/report/render/plants-json.ts';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import { plantsText } from '@bulkhead/core/report/render/terminal/plants.ts';
import { withPagesHere } from '../../app/error-pages.ts';
import type { Answer } from '../answer.ts';
import { isText, type Call } from '../arguments.ts';
import { version } from '../help.mjs';
import { sameRecord } from '../record-place.ts';
import { CallError } from '../refused.ts';
import type { World } from '../world.ts';
import { connected, type Connection } from './connection.ts';
import { sentFile } from './file-sent.ts';
import { remoteFile } from './files.ts';
import { KEPT_HERE, namedIn } from './named.ts';

export interface Around {
  readonly world: World;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws CallError */
export async function remoteCall(call: Call, { world, env }: Around): Promise<Answer> {
  if (call.options['data'] !== undefined) throw new CallError('server-option', { option: 'data' });
  const kept = sentFile(call) === null ? KEPT_HERE : [...KEPT_HERE, 'file'];
  const options = Object.entries(call.options).filter(([name]) => !kept.includes(name));
  const sent = { ...call, options: Object.fromEntries(options) };
  const { words } = world;
  const asking = (): Connection => connected(call, env, words.language);
  if (call.command === 'plants') return await plants(call, world, asking());
  if (call.command === 'file' && call.positionals[0] !== 'list') return await remoteFile(call, world, asking);
  const { plant, way } = namedIn(sent);
  const connection = asking();
  const told =
    way === 'reading'
      ? await connection.get(`/api/v1/plants/${plant}/command-line?${inQuery(sent, world)}`)
      : await connection.post(`/api/v1/plants/${plant}/command-line/${PLACES[way]}`, {
          call: sent,
          version: version(),
          language: words.language,
          ...screenOf(world),
          ...sentFile(call)?.(),
        });
  if (!isAnswer(told)) throw new CallError('server-other', { server: connection.server });
  if (told.version !== version())
    throw new CallError('server-version', {
      server: connection.server,
      found: told.version,
      expected: version(),
    });
  const { out, err, code } = told;
  return { out, err: withPagesHere(err), code };
}

const PLACES = { changing: 'changes', proposing: 'proposals' } as const;

function screenOf({ terminal }: World): Terminal {
  const { columns, colour, unicode, program } = terminal;
  return { columns, colour, unicode, ...(program === undefined ? {} : { program }) };
}

function inQuery(call: Call, world: World): string {
  const { columns, colour, unicode, program } = screenOf(world);
  const query = new URLSearchParams({
    call: JSON.stringify(call),
    language: world.words.language,
    columns: String(columns),
    ...(colour ? { colour: 'true' } : {}),
    ...(unicode ? { unicode: 'true' } : {}),
    ...(program === undefined ? {} : { program }),
  });
  return query.toString();
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
