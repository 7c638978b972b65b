/** Writes the generated files of the repository: `npm run golden`. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintConfig } from './lint-config.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

writeFileSync(join(ROOT, '.oxlintrc.json'), lintConfig());
