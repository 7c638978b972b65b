/** A key that nothing says is a sentence nobody reads. Codes of unions are looked at where they are made. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS } from './test/languages.ts';

const PACKAGES = join(import.meta.dirname, '../../..');

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['node_modules', 'locales', 'test'].includes(entry.name)) return [];
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|mjs)$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

const code = [join(PACKAGES, 'core'), join(PACKAGES, 'server')]
  .flatMap(sources)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** What the code has in quotes, and what stands as a name of its own in a list or an object. */
const said = new Set([
  ...(code.match(/(?<=')[\w-]+(?=')/g) ?? []),
  ...(code.match(/(?<=[{,] )[\w-]+(?=[,:} ])/g) ?? []),
]);

/** Keys that are put together from a code of a union, such as `zone-` and the kind of a zone. */
const made = [...code.matchAll(/`([a-zA-Z]+-(?:[a-z]+-)?)\$\{/g)].map((match) => match[1] as string);

describe.each(['terminal', 'catalog', 'diff', 'calls', 'catalogProblems', 'report'] as const)(
  '%s',
  (section) => {
    it.each(Object.keys(WORDS.en[section]))('%s is said somewhere', (key) => {
      expect(said.has(key) || made.some((start) => key.startsWith(start))).toBe(true);
    });
  },
);
