/** Writes the generated files of the repository: `npm run golden`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writtenFiles } from './written.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

for (const [path, text] of writtenFiles()) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
