/** Every chain that any row belongs to, not only those with a head: rows of a chain nobody has are found so. */
import type { Reader } from '../ledger/read.ts';
import type { Findings } from './findings.ts';

const TABLES = ['head', 'entry', 'change', 'entity', 'request'] as const;

export async function chainsOf(reader: Reader, findings: Findings): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const table of TABLES) {
    for (
      let name = await nextOf(reader, table, null);
      name !== null;
      name = await nextOf(reader, table, name)
    ) {
      if (typeof name === 'string') names.add(name);
      else findings.add({ code: 'row-form', chain: null, found: `${table}.plant` });
    }
  }
  return [...names].sort();
}

/** The next name in the order of the key: one step into an index, however many rows there are. */
async function nextOf(reader: Reader, table: (typeof TABLES)[number], after: unknown): Promise<unknown> {
  const some = reader.selectFrom(table).select('plant');
  const rest = after === null ? some : some.where('plant', '>', after as string);
  const row = await rest.orderBy('plant').limit(1).executeTakeFirst();
  return row?.plant ?? null;
}
