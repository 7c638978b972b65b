/**
 * The record as lines of canonical JSON: a head that says which tables and columns follow, the rows of each table in the
 * order of its key, an end with their numbers. The same record gives the same lines on either engine.
 */
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import type { ExpressionBuilder, Kysely } from 'kysely';
import { breath } from '../ledger/breath.ts';
import type { Reader } from '../ledger/read.ts';
import { BACKED_UP, type TableForm } from './tables.ts';

/** Rows read at once; of chunks of files, which are a mebibyte each, few. */
const PAGE = 1000;
const PAGE_OF_BYTES = 4;

type Row = Readonly<Record<string, unknown>>;
type Anything = Record<string, Record<string, unknown>>;

/** What stands on the first line. */
export function headLine(tables: readonly TableForm[]): string {
  return canonicalJson({ tables: tables.map(({ name, columns }) => [name, ...Object.keys(columns)]) });
}

/** Pages of lines, each with its end. @param reader a snapshot */
export async function* dump(reader: Reader): AsyncGenerator<string> {
  yield `${headLine(BACKED_UP)}\n`;
  const counts: Record<string, number> = {};
  for (const form of BACKED_UP) {
    yield `${canonicalJson({ table: form.name })}\n`;
    counts[form.name] = 0;
    for await (const rows of pages(reader, form)) {
      counts[form.name] = (counts[form.name] ?? 0) + rows.length;
      yield rows.map((row) => `${lineOf(form, row)}\n`).join('');
    }
  }
  yield `${canonicalJson({ end: counts })}\n`;
}

function lineOf({ columns }: TableForm, row: Row): string {
  const values = Object.entries(columns).map(([name, form]) =>
    form === 'bytes' ? Buffer.from(row[name] as Uint8Array).toString('base64') : row[name],
  );
  return JSON.stringify(values);
}

async function* pages(reader: Reader, { name, key, columns }: TableForm): AsyncGenerator<readonly Row[]> {
  const size = Object.values(columns).includes('bytes') ? PAGE_OF_BYTES : PAGE;
  // Which table it is, is not known to types: the forms say what its columns are.
  const any = reader as unknown as Kysely<Anything>;
  let last: Row | undefined;
  do {
    let query = any.selectFrom(name).select(Object.keys(columns)).limit(size);
    if (last !== undefined) {
      const from = key.map((column) => last?.[column]);
      query = query.where((eb) => after(eb, key, from));
    }
    for (const column of key) query = query.orderBy(column);
    const rows: readonly Row[] = await query.execute();
    yield rows;
    last = rows.length < size ? undefined : rows.at(-1);
    await breath();
  } while (last !== undefined);
}

function after(eb: ExpressionBuilder<Anything, string>, key: readonly string[], from: readonly unknown[]) {
  const { refTuple, tuple } = eb;
  const [a, b, c] = key as [string, string, string];
  const [x, y, z] = from;
  if (key.length === 1) return eb(a, '>', x);
  if (key.length === 2) return eb(refTuple(a, b), '>', tuple(x, y));
  return eb(refTuple(a, b, c), '>', tuple(x, y, z));
}
