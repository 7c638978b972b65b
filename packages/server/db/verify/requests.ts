/** Names of writes: each stands for one entry and says the digest of its changes, and each entry has one. */
import type { Reader } from '../ledger/read.ts';
import type { RequestTable } from '../tables.ts';
import { cursorOver, type Cursor } from './cursor.ts';
import type { Findings } from './findings.ts';
import { REQUEST_FORM, wrongColumn } from './row-form.ts';

const PAGE = 2000;

interface Named extends RequestTable {
  /** Of the entry it names; null where there is none. */
  readonly changes_digest: string | null;
}

/** @param entries how many the chain has */
export async function walkRequests(
  reader: Reader,
  chain: string,
  entries: number,
  findings: Findings,
): Promise<void> {
  const requests = await requestsOf(reader, chain);
  let found = 0;
  for (let row = requests.row; row !== undefined; row = requests.row) {
    checkRequest(chain, row, findings);
    found++;
    if (!requests.next()) await requests.turn();
  }
  if (found !== entries || (await namedTwice(reader, chain))) await tellUnnamed(reader, chain, findings);
}

function checkRequest(chain: string, row: Named, findings: Findings): void {
  const column = wrongColumn(row, REQUEST_FORM);
  const at = { chain, seq: Number(row.seq), found: String(row.key) };
  if (column !== null) findings.add({ code: 'row-form', chain, found: `request.${column}` });
  else if (row.changes_digest === null) findings.add({ code: 'request-of-nothing', ...at });
  else if (row.changes_digest !== row.digest) findings.add({ code: 'request-digest', ...at });
}

async function requestsOf(reader: Reader, chain: string): Promise<Cursor<Named>> {
  return await cursorOver<Named>(PAGE, async (last, size) => {
    const some = reader
      .selectFrom('request')
      .leftJoin('entry', (join) =>
        join.onRef('entry.plant', '=', 'request.plant').onRef('entry.seq', '=', 'request.seq'),
      )
      .select(['request.plant', 'request.key', 'request.seq', 'request.digest', 'entry.changes_digest'])
      .where('request.plant', '=', chain);
    const rest = last === undefined ? some : some.where('request.key', '>', last.key);
    return await rest.orderBy('request.key').limit(size).execute();
  });
}

async function namedTwice(reader: Reader, chain: string): Promise<boolean> {
  const { all, apart } = await reader
    .selectFrom('request')
    .select((eb) => [eb.fn.countAll<number>().as('all'), eb.fn.count<number>('seq').distinct().as('apart')])
    .where('plant', '=', chain)
    .executeTakeFirstOrThrow();
  return all !== apart;
}

/** Only where the numbers do not agree: entries that no write is named by, and those that two are. */
async function tellUnnamed(reader: Reader, chain: string, findings: Findings): Promise<void> {
  const unnamed = await reader
    .selectFrom('entry')
    .select('seq')
    .where('plant', '=', chain)
    .where('seq', 'not in', (eb) => eb.selectFrom('request').select('seq').where('plant', '=', chain))
    .orderBy('seq')
    .limit(PAGE)
    .execute();
  for (const { seq } of unnamed) findings.add({ code: 'request-missing', chain, seq });
  const twice = await reader
    .selectFrom('request')
    .select('seq')
    .where('plant', '=', chain)
    .groupBy('seq')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .orderBy('seq')
    .limit(PAGE)
    .execute();
  for (const { seq } of twice) findings.add({ code: 'request-of-nothing', chain, seq });
}
