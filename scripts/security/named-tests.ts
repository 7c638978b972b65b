/** Tests that the security case rests on, by the short names that docs/security/tests.yaml gives them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'docs/security/tests.yaml');

const NamedTest = z.strictObject({
  /** From the top of the repository. */
  file: z.string().regex(/^[\w./-]+\.(test|journeys)\.ts$/),
  /** As it stands in the call of `it` or `test`. */
  name: z.string().min(5),
});
export type NamedTest = z.infer<typeof NamedTest>;

const Tests = z.strictObject({ tests: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), NamedTest) });

/** @throws ZodError where the file is not what it should be */
export function namedTests(): ReadonlyMap<string, NamedTest> {
  return new Map(Object.entries(Tests.parse(parse(readFileSync(FILE, 'utf8'))).tests));
}

/** Whether the file is there and calls a test by that name. */
export function isThere({ file, name }: NamedTest): boolean {
  const path = join(ROOT, file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  const quoted = [`'${name.replaceAll("'", String.raw`\'`)}'`, `"${name}"`, `\`${name}\``];
  return quoted.some(
    (each) => text.includes(`(${each}`) || new RegExp(`\\(\\s*${escaped(each)},`).test(text),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
