/**
 * What the program is that judges: a digest of its source and of the data that is shipped with it. A clone that was pulled
 * judges otherwise under the same version, and what another one kept must not be taken for its own.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '@bulkhead/core/lib/once.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = ['packages/core', 'catalog'];
/** Says nothing of a verdict. */
const ELSEWHERE = /(^|\/)(test|report|workbook|worksheet|drawing|node_modules)\/|\.test\.ts$/;

export const programDigest = once((): string => {
  const digest = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(ts|json)$/.test(name) && !ELSEWHERE.test(name));
    for (const name of names.sort()) {
      const bytes = readFileSync(join(ROOT, folder, name));
      digest.update(`${folder}/${name} ${bytes.length}\n`).update(bytes);
    }
  }
  return `sha256:${digest.digest('hex')}`;
});
