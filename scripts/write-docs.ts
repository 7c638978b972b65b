/** Writes the generated files of the repository: `npm run golden`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ERROR_PAGES } from './error-pages.ts';
import { writtenFiles } from './written.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

// A code that is gone leaves no page behind.
rmSync(join(ROOT, ERROR_PAGES), { recursive: true, force: true });
for (const [path, text] of writtenFiles()) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
