/** A folder of this machine into the record of a server: read and packed here, merged there, marked here. */
import { posix } from 'node:path';
import type { ImportReport } from '@bulkhead/core/report/stored-report.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { zipSize, zipStream, type ZipPart } from '../../app/archive/zip-stream.ts';
import { FILES_FOLDER } from '../../app/record/files/in-folder.ts';
import { markFolders } from '../../app/record/import-folder.ts';
import { ownCatalogPath } from '../../app/own-catalogs.ts';
import { sourceFiles } from '../../app/source-files.ts';
import { organisationPath } from '../../app/organisation-folder.ts';
import { textOption, type Call } from '../arguments.ts';
import { reasonOr } from '../carried-out.ts';
import { version } from '../help.mjs';
import { importTold, markIn, toImport, type ToImport } from '../import.ts';
import { CallError } from '../refused.ts';
import type { Result } from '../world.ts';
import { followed, problemsOf } from './job.ts';
import { needSameVersion, type Remote } from './remote.ts';

/** What a server takes: `ARCHIVE_LIMITS` of the jobs. */
const MOST_UPS = 1;

export async function remoteImport(call: Call, on: Remote): Promise<Result> {
  const toBring = await toImport(call);
  const { asked } = toBring;
  const { plant } = asked.read;
  const taken = (textOption(call, 'take') ?? null) as ImportReport['taken'];
  const organisationName = textOption(call, 'organisation');
  const query = new URLSearchParams({
    version: version(),
    reason: reasonOr(call, 'import'),
    ...(taken === null ? {} : { take: taken }),
    ...(call.options['remove'] === true ? { remove: 'true' } : {}),
    ...(organisationName === undefined ? {} : { organisation: organisationName }),
  });
  const parts = packed(toBring);
  const connection = on.connection();
  const bytes = { [Symbol.asyncIterator]: () => zipStream(parts) };
  const path = `/api/v1/plants/${plant.id}/imports?${query.toString()}`;
  const begun = await connection.upload(path, bytes, zipSize(parts));
  needSameVersion(connection, begun);
  const named = { folder: asked.folder, files: asked.all };
  const { result } = await followed(connection, begun, on.world.words, on.host).catch((error: unknown) => {
    throw problemsOf(error, named);
  });
  const { level, organisationLevel, ...told } = result as ImportReport & {
    readonly level: RecordMark | null;
    readonly organisationLevel: RecordMark | null;
  };
  const marked = markFolders(asked, { level, organisationLevel });
  const organisation =
    told.organisation === null
      ? null
      : { ...told.organisation, mark: markIn(marked.organisation, organisationLevel) };
  const report = { ...told, folder: asked.folder, mark: markIn(marked.plant, level), organisation };
  return importTold(call, report, on.world);
}

/** The folder of the plant under its id, that of its organisation where the plant looks for it. */
function packed({ asked, evidence }: ToImport): readonly ZipPart[] {
  const { folder, files, read, catalogs } = asked;
  const { id, organisationFrom: from } = read.plant;
  if (from !== undefined && from.split('/').filter((step) => step === '..').length > MOST_UPS)
    throw new CallError('server-organisation', { found: from });
  const shared = from === undefined ? [] : sourceFiles(organisationPath(folder, from), from);
  const texts = [...files, ...shared].map(({ path, text }) => [path, text] as const);
  const own = Array.from(catalogs, ([edition, text]) => [ownCatalogPath(edition), text] as const);
  const part = ([path, text]: readonly [string, string]): ZipPart => {
    const bytes = Buffer.from(text, 'utf8');
    return {
      name: posix.normalize(`${id}/${path}`),
      size: bytes.length,
      bytes: async function* given() {
        yield bytes;
      },
    };
  };
  const kept = evidence.found.map(({ sha256, source }): ZipPart => ({
    name: `${id}/${FILES_FOLDER}/${sha256}`,
    size: source.size,
    bytes: () => source.bytes,
  }));
  return [...[...texts, ...own].map(part), ...kept];
}
