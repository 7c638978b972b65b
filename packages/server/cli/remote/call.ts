/**
 * A call about a plant of a server. The server answers it as this program would beside the record, for the terminal and in
 * the language of whoever calls, so that the text is the same.
 */
import { once } from '@bulkhead/core/lib/once.ts';
import { plantsJson } from '@bulkhead/core/report/render/plants-json.ts';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import { plantsText } from '@bulkhead/core/report/render/terminal/plants.ts';
import { withPagesHere } from '../../app/error-pages.ts';
import type { Answer } from '../answer.ts';
import { isText, type Call } from '../arguments.ts';
import { version } from '../help.mjs';
import { wordedText } from '../problems.ts';
import { sameRecord } from '../record-place.ts';
import type { Host } from '../host.ts';
import { CallError, refusalText } from '../refused.ts';
import type { Result, World } from '../world.ts';
import { connected, type Connection } from './connection.ts';
import { sentFile } from './file-sent.ts';
import { remoteFile } from './files.ts';
import { remoteImport } from './imported.ts';
import { remoteBackup, remoteCheckpoint, remoteVerify } from './installation.ts';
import { JobEndedHere, JobProblems } from './job.ts';
import { remoteExport, remoteReport, remoteSheets } from './made.ts';
import { KEPT_HERE, namedIn, type Way } from './named.ts';
import type { Remote } from './remote.ts';
import { remoteSheetsIn } from './sheets.ts';

export interface Around {
  readonly world: World;
  readonly host: Pick<Host, 'env' | 'program' | 'progress' | 'interrupted'>;
}

/** @throws CallError */
export async function remoteCall(call: Call, { world, host }: Around): Promise<Answer> {
  if (call.options['data'] !== undefined) throw new CallError('server-option', { option: 'data' });
  const connection = once(() => connected(call, host.env, world.words.language));
  const work = worksOf(call);
  if (work === null) return await answered(call, world, connection);
  try {
    return { ...(await work(call, { world, host, connection })), err: '' };
  } catch (error) {
    if (error instanceof JobEndedHere)
      return { out: '', err: refusalText(error, world.words, host.program, ''), code: INTERRUPTED };
    if (error instanceof JobProblems) return { out: '', err: wordedText(error.worded, world.words), code: 2 };
    throw error;
  }
}

/** As shells say it of what was ended by Ctrl+C. */
const INTERRUPTED = 130;

/** Of a call that takes or brings more than text, how that is done. */
function worksOf({ command, positionals }: Call): ((call: Call, on: Remote) => Promise<Result>) | null {
  switch (command) {
    case 'report':
      return remoteReport;
    case 'worksheet':
      if (positionals[0] === 'out') return remoteSheets;
      if (positionals[0] === 'in') return remoteSheetsIn;
      throw new CallError('server-command', { command: ['worksheet', ...positionals].slice(0, 2).join(' ') });
    case 'export':
      return remoteExport;
    case 'import':
      return remoteImport;
    case 'verify':
      return remoteVerify;
    case 'checkpoint':
      return remoteCheckpoint;
    case 'backup':
      return remoteBackup;
    default:
      return null;
  }
}

async function answered(call: Call, world: World, asking: () => Connection): Promise<Answer> {
  const kept = sentFile(call) === null ? KEPT_HERE : [...KEPT_HERE, 'file'];
  const options = Object.entries(call.options).filter(([name]) => !kept.includes(name));
  const sent = { ...call, options: Object.fromEntries(options) };
  const { words } = world;
  if (call.command === 'plants') return await plants(call, world, asking());
  if (call.command === 'file' && call.positionals[0] !== 'list') return await remoteFile(call, world, asking);
  const { plant, way } = namedIn(sent);
  const connection = asking();
  const told =
    way === 'reading' || way === 'looking'
      ? await connection.get(`${placeOf(way, plant)}?${inQuery(sent, world)}`)
      : await connection.post(placeOf(way, plant), {
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

function placeOf(way: Way, plant: string): string {
  const there = `/api/v1/plants/${plant}/command-line`;
  switch (way) {
    case 'looking':
      return '/api/v1/command-line';
    case 'reading':
      return there;
    case 'changing':
      return `${there}/changes`;
    case 'proposing':
      return `${there}/proposals`;
    case 'founding':
      return '/api/v1/command-line/plants';
    case 'making':
      throw new Error('files are made by a job');
  }
}

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
