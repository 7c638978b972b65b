/** Files of a plant of a server: brought, fetched and taken away by their own routes, and told of as beside the record. */
import { createHash } from 'node:crypto';
import { fileReport, type FileReport } from '@bulkhead/core/report/file-report.ts';
import { fileJson } from '@bulkhead/core/report/render/stored-json.ts';
import { fileText } from '@bulkhead/core/report/render/terminal/files.ts';
import { localFile } from '../../app/local-file.ts';
import { refuseThere, writeNewFile } from '../../app/write-new-file.ts';
import { fileReason } from '../../app/record/reason-text.ts';
import type { Answer } from '../answer.ts';
import { isText, textOption, type Call } from '../arguments.ts';
import { reasonOf, reasonOr } from '../carried-out.ts';
import { verbCalledLike } from '../file/verb.ts';
import { plantAt, plantNow } from '../plant-at.ts';
import { CallError } from '../refused.ts';
import type { World } from '../world.ts';
import type { Connection } from './connection.ts';

type Asking = () => Connection;

/** @throws CallError FolderError */
export async function remoteFile(call: Call, { words, terminal }: World, asking: Asking): Promise<Answer> {
  const [verb = ''] = call.positionals;
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) throw new CallError('server-command', { command: `file ${verb}`.trim() });
  const { work, options } = run;
  const given = Object.keys(call.options).filter((option) => call.options[option] !== undefined);
  const foreign = given.filter((option) => !EVERYWHERE.has(option) && !options.includes(option));
  const found = [...call.positionals.slice(3), ...foreign.map((option) => `--${option}`)];
  if (found.length > 0) throw new CallError('surplus', { command: `file ${verb}`, found: found.join(' ') });
  const report = await work(call, asking);
  return { out: isText(call) ? fileText(report, words, terminal) : fileJson(report), err: '', code: 0 };
}

interface Verb {
  readonly options: readonly string[];
  readonly work: (call: Call, asking: Asking) => Promise<FileReport>;
}

const EVERYWHERE: ReadonlySet<string> = new Set(['server', 'token-file', 'ca', 'format', 'lang']);

const VERBS: Readonly<Record<string, Verb>> = {
  add: { options: ['for', 'name', 'replace', 'reason'], work: added },
  get: { options: ['out'], work: got },
  purge: { options: ['reason'], work: purged },
};

async function added(call: Call, asking: Asking): Promise<FileReport> {
  const [, name, path] = call.positionals;
  if (name === undefined || path === undefined) throw verbCalledLike('file', 'add');
  const plant = plantNow(name);
  const evidence = textOption(call, 'for')?.replace(/^evidence:/, '');
  const replace = call.options['replace'] === true;
  if (replace && evidence === undefined)
    throw new CallError('surplus', { command: 'file add', found: '--replace' });
  const source = localFile(path, textOption(call, 'name'));
  const query = new URLSearchParams({
    name: source.name,
    reason: reasonOr(call, fileReason(source.name)),
    ...(evidence === undefined ? {} : { for: evidence }),
    ...(replace ? { replace: 'true' } : {}),
  });
  const { upload, server } = asking();
  return reportIn(
    await upload(`/api/v1/plants/${plant}/files?${query.toString()}`, source.bytes, source.size),
    server,
  );
}

/** Where the file goes says whoever calls; the server says what it is called, and its bytes say what they are. */
async function got(call: Call, asking: Asking): Promise<FileReport> {
  const [, name, hash] = call.positionals;
  if (name === undefined || hash === undefined) throw verbCalledLike('file', 'get');
  const { plant, seq, baseline } = plantAt(name);
  const path = textOption(call, 'out') ?? '';
  if (path === '') throw new CallError('file-out');
  refuseThere(path);
  const at = baseline ?? (seq === null ? undefined : String(seq));
  const query = at === undefined ? '' : `?at=${at}`;
  const { download, server } = asking();
  const found = await download(`/api/v1/plants/${plant}/files/${encodeURIComponent(hash)}${query}`);
  const digest = createHash('sha256');
  let size = 0;
  await writeNewFile(
    path,
    (async function* checked() {
      for await (const piece of found.bytes) {
        digest.update(piece);
        size += piece.length;
        yield piece;
      }
      if (!digest.copy().digest('hex').startsWith(hash)) throw new CallError('server-other', { server });
    })(),
  );
  const sha256 = digest.digest('hex');
  const file = { id: sha256, name: found.name, size, hash: sha256 };
  return fileReport(plant, 'got', file, { path });
}

async function purged(call: Call, asking: Asking): Promise<FileReport> {
  const [, name, hash] = call.positionals;
  if (name === undefined || hash === undefined) throw verbCalledLike('file', 'purge');
  const plant = plantNow(name);
  const reason = reasonOf(call);
  const { post, server } = asking();
  const to = `/api/v1/plants/${plant}/files/${encodeURIComponent(hash)}/purge`;
  return reportIn(await post(to, { reason }), server);
}

function reportIn(found: unknown, server: string): FileReport {
  const { plant, name, sha256 } = found as Partial<Record<keyof FileReport, unknown>>;
  if ([plant, name, sha256].every((each) => typeof each === 'string')) return found as FileReport;
  throw new CallError('server-other', { server });
}
