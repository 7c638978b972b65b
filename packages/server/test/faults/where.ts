/** Where a record under attack is, in a form that can be handed to another process. */
import type { Database } from '../../db/database.ts';

export type Where =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string; readonly silence?: number };

/** Loads the one engine that is asked for: writers are started by the thousand. */
export async function openAt(where: Where, connections = 4): Promise<Database> {
  if (where.engine === 'sqlite') {
    const { openSqlite } = await import('../../db/sqlite/open.ts');
    return await openSqlite(where.folder);
  }
  const { openPostgres } = await import('../../db/postgres/open.ts');
  const { url, silence } = where;
  return await openPostgres({ url, connections, ...(silence === undefined ? {} : { silence }) });
}
