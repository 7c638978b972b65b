/** Opens a data folder and tells how that went: `open-in-another-process.ts FOLDER`. */
import { FolderInUse } from '../../db/sqlite/folder-lock.ts';
import { openSqlite } from '../../db/sqlite/open.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const database = await openSqlite(folder);
  await database.close();
  process.stdout.write(JSON.stringify({ refused: false }));
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error;
  process.stdout.write(JSON.stringify({ refused: true, holder: error.holder }));
}
