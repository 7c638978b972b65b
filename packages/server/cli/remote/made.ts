/** What `report`, `worksheet out` and `export` write, made by a server and written here as beside the record. */
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFrom } from '../../app/record/export-plant.ts';
import type { Before, ExportedPlant } from '../../app/record/export-before.ts';
import { FILES_FOLDER } from '../../app/record/files/in-folder.ts';
import { keptToFolder } from '../../app/record/files/to-folder.ts';
import { importFolder } from '../../app/record/import-folder.ts';
import { PIN_ID } from '../../app/record/organisation/entity.ts';
import { makeFolder } from '../../app/make-folder.ts';
import { writeWorksheets } from '../../app/worksheet-files.ts';
import { textOption, type Call } from '../arguments.ts';
import { askedIn, exportTold } from '../export.ts';
import { plantAt } from '../plant-at.ts';
import { CallError } from '../refused.ts';
import { sameRecord } from '../record-place.ts';
import { written } from '../report.ts';
import { wanted, type MadeReport } from '../report-made.ts';
import type { Result } from '../world.ts';
import { sheetsTold, type MadeSheets } from '../worksheet-out.ts';
import { filesOf, intoFolder } from './job-files.ts';
import { followed, type JobDone } from './job.ts';
import { KEPT_HERE, namedIn } from './named.ts';
import { asked, type Remote } from './remote.ts';

export async function remoteReport(call: Call, on: Remote): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('report-out');
  wanted(call);
  const done = await made(without(call, ['out', 'force', 'format']), on);
  const files = (await filesOf(on.connection(), done)).map(({ name, bytes }) => ({
    path: name,
    content: bytes,
  }));
  return written(call, on.world, out, { ...(done.result as Omit<MadeReport, 'files'>), files });
}

export async function remoteSheets(call: Call, on: Remote): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('out-missing');
  const done = await made(without(call, ['out', 'replace', 'format']), on);
  const { model, asOf, sheets } = done.result as Pick<MadeSheets, 'model' | 'asOf'> & {
    readonly sheets: readonly Omit<MadeSheets['files'][number], 'bytes'>[];
  };
  const got = await filesOf(on.connection(), done);
  writeWorksheets(out, got, call.options['replace'] === true);
  const [, folder = ''] = call.positionals;
  const files = sheets.map((sheet) => ({ ...sheet, bytes: new Uint8Array() }));
  return sheetsTold(call, out, { folder, record: sameRecord(call), model, asOf, files }, on.world);
}

/** What only the folder says is looked at here; of the server come the plant, and what it was when the folder was written. */
export async function remoteExport(call: Call, on: Remote): Promise<Result> {
  const [name, folder] = call.positionals;
  if (name === undefined || folder === undefined) throw new CallError('export-args');
  const { plant } = plantAt(name);
  const named = without({ ...call, positionals: [name] }, ['replace', 'organisation', 'format']);
  return await inFolders(async (fresh) => {
    const stored = await storedThere(named, on, await fresh());
    const before: Before = {
      plant: async (id, seq) => {
        const bare = without({ ...named, positionals: [`${id}@${seq}`] }, ['files']);
        try {
          return await storedThere(bare, on, await fresh());
        } catch (error) {
          // An entry that the record never had.
          if (error instanceof CallError && error.code === 'record-no-entry') return null;
          throw error;
        }
      },
      organisation: async (id, seq) => {
        const pin = stored.shared?.pin ?? null;
        const isSame = pin !== null && pin.organisation === id && pin.seq === seq;
        return isSame && stored.shared !== null ? { said: stored.shared.said, hash: pin.hash } : null;
      },
    };
    makeFolder(folder);
    const exported = await exportFrom(before, stored, folder, askedIn(call));
    const isWith = call.options['files'] === true && exported.outcome === 'exported';
    const evidence = isWith ? await keptToFolder(filesIn(stored.folder), stored.plant, folder) : null;
    return exportTold(call, { plant, seq: stored.seq, folder, exported, evidence }, on.world);
  });
}

interface Fetched extends ExportedPlant {
  /** Where it lies. */
  readonly folder: string;
}

/** As the record says it, read from the folder that the server made of it. */
async function storedThere(call: Call, on: Remote, folder: string): Promise<Fetched> {
  const connection = on.connection();
  const done = await made(call, on);
  await intoFolder(connection, done, folder);
  const { plant } = plantAt(call.positionals[0] ?? '');
  const root = join(folder, plant);
  const { read, catalogs, organisation } = importFolder(root, null);
  const { record: mark } = read;
  if (mark === null || mark.plant !== plant)
    throw new CallError('server-other', { server: connection.server });
  const { said, mark: of } = organisation ?? { said: null, mark: null };
  const pin =
    of === null ? null : ({ id: PIN_ID, organisation: of.plant, seq: of.seq, hash: of.hash } as const);
  const shared = said === null ? null : { pin, said };
  return { plant: read.plant, catalogs, shared, seq: mark.seq, hash: mark.hash, folder: root };
}

function filesIn(folder: string) {
  return async (sha256: string): Promise<AsyncIterable<Uint8Array> | null> => {
    const path = join(folder, FILES_FOLDER, sha256);
    return existsSync(path) ? createReadStream(path) : null;
  };
}

async function inFolders<T>(work: (fresh: () => Promise<string>) => Promise<T>): Promise<T> {
  const folders: string[] = [];
  try {
    return await work(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'bulkhead-'));
      folders.push(folder);
      return folder;
    });
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

async function made(call: Call, on: Remote): Promise<JobDone> {
  const { world, host } = on;
  const { plant } = namedIn(call);
  const connection = on.connection();
  const begun = await asked(connection, call, world, `/api/v1/plants/${plant}/command-line/jobs`);
  return await followed(connection, begun, world.words, host);
}

/** What is sent: without what is for whoever calls. */
function without(call: Call, names: readonly string[]): Call {
  const own = [...KEPT_HERE, ...names];
  const kept = Object.entries(call.options).filter(([name]) => !own.includes(name));
  return { ...call, options: Object.fromEntries(kept) };
}
