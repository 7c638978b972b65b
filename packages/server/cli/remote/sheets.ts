/** Filled-in worksheets of this machine into a plant of a server. They are told of as they are called here. */
import { randomBytes } from 'node:crypto';
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import { zipSize, zipStream, type ZipPart } from '../../app/archive/zip-stream.ts';
import { readWorksheetFile } from '../../app/worksheet-files.ts';
import type { Call } from '../arguments.ts';
import { reasonOr } from '../carried-out.ts';
import { version } from '../help.mjs';
import { plantNow } from '../plant-at.ts';
import type { Result } from '../world.ts';
import { doingOf, sheetsNamed, sheetsTold, takenIn, type SheetsTold } from '../worksheet-in.ts';
import { followed, problemsOf } from './job.ts';
import { needSameVersion, type Remote } from './remote.ts';

const ROUTES = { try: 'trial', write: 'changes', propose: 'proposals' } as const;

export async function remoteSheetsIn(call: Call, on: Remote): Promise<Result> {
  const [, ...words] = call.positionals;
  const { named, paths: pathsOf } = sheetsNamed(words);
  const plant = plantNow(named);
  const doing = doingOf(call);
  const reason = reasonOr(call, 'worksheet');
  const taken = takenIn(call);
  const connection = on.connection();
  const paths = pathsOf();
  const { parts, nameOf } = packed(paths);
  const query = new URLSearchParams({
    version: version(),
    ...(doing === 'try' ? {} : { reason }),
    ...(taken === null ? {} : { take: taken }),
  });
  const bytes = { [Symbol.asyncIterator]: () => zipStream(parts) };
  const to = `/api/v1/plants/${plant}/worksheets/${ROUTES[doing]}?${query.toString()}`;
  const begun = await connection.upload(to, bytes, zipSize(parts));
  needSameVersion(connection, begun);
  const { result } = await followed(connection, begun, on.world.words, on.host).catch((error: unknown) => {
    throw problemsOf(error, { folder: paths.join(', '), files: [] }, nameOf);
  });
  const told = textsOf(result, nameOf) as SheetsTold;
  return sheetsTold(call, { ...told, folder: named, written: null }, on.world);
}

/**
 * A path of this machine says too much to be sent, and could not be written there: each workbook goes by a name of its own
 * that nobody's cell holds, in the order of the paths, by which problems are sorted.
 */
function packed(paths: readonly string[]): {
  readonly parts: readonly ZipPart[];
  readonly nameOf: (text: string) => string;
} {
  const mark = `sheet-${randomBytes(8).toString('hex')}-`;
  const inOrder = [...paths.keys()].toSorted((a, b) => byCodeUnit(paths[a] ?? '', paths[b] ?? ''));
  const parts = paths.map((path, at): ZipPart => {
    const bytes = readWorksheetFile(path);
    const rank = String(inOrder.indexOf(at)).padStart(4, '0');
    return {
      name: `${mark}${rank}.xlsx`,
      size: bytes.length,
      bytes: async function* given() {
        yield bytes;
      },
    };
  });
  const pattern = new RegExp(`${mark}(\\d{4})\\.xlsx`, 'g');
  const nameOf = (text: string): string =>
    text.replaceAll(pattern, (_, rank: string) => paths[inOrder[Number(rank)] ?? 0] ?? '');
  return { parts, nameOf };
}

/** The same with every text of it read so. */
function textsOf(value: unknown, nameOf: (text: string) => string): unknown {
  if (typeof value === 'string') return nameOf(value);
  if (Array.isArray(value)) return value.map((each) => textsOf(each, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, each]) => [key, textsOf(each, nameOf)] as const);
  return Object.fromEntries(pairs);
}
