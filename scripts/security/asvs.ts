/** docs/security/asvs.yaml, and the page that is made of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { namedTests, ROOT, type NamedTest } from './named-tests.ts';

const Item = z
  .strictObject({
    id: z.string().regex(/^V\d+\.\d+\.\d+$/),
    level: z.literal([1, 2]),
    /** What it is about, in words of ours. */
    about: z.string().min(3).max(60),
    /** Tests that show it, by their names in tests.yaml. */
    shown: z.array(z.string()).min(1).optional(),
    /** What the tests do not say. */
    note: z.string().min(5).optional(),
    /** Why it is not about Bulkhead, or how it is met by how Bulkhead is made. */
    reason: z.string().min(5).optional(),
    /** What is missing. */
    open: z.string().min(5).optional(),
  })
  .refine(
    ({ shown, reason, open }) => [shown, reason, open].filter((each) => each !== undefined).length === 1,
    'shown, or a reason, or open',
  )
  .refine(({ shown, note }) => note === undefined || shown !== undefined, 'a note to nothing that is shown');
export type AsvsItem = z.infer<typeof Item>;

const Asvs = z.strictObject({
  schema: z.literal('bulkhead/asvs@1'),
  standard: z.string(),
  source: z.url(),
  licence: z.string(),
  chapters: z.array(z.strictObject({ id: z.string(), name: z.string(), items: z.array(Item) })),
});

/** @throws ZodError where the file is not what it should be */
export function asvs(): z.infer<typeof Asvs> {
  return Asvs.parse(parse(readFileSync(join(ROOT, 'docs/security/asvs.yaml'), 'utf8')));
}

export function asvsPage(): string {
  const { standard, source, licence, chapters } = asvs();
  const tests = namedTests();
  const items = chapters.flatMap((chapter) => chapter.items);
  const count = (level: number, of: keyof AsvsItem): number =>
    items.filter((item) => item.level === level && item[of] !== undefined).length;
  const counts = [1, 2].map(
    (level) =>
      `| ${level} | ${items.filter((item) => item.level === level).length} | ${count(level, 'shown')} | ${count(level, 'reason')} | ${count(level, 'open')} |`,
  );
  return `# OWASP ASVS

<!-- Written by scripts/security/asvs.ts from asvs.yaml and tests.yaml. Change those, not this page. -->

The rows of [${standard}](${source}) at its levels 1 and 2. Identifiers, levels and names of chapters are those of
OWASP (${licence}); what a row is about is told in words of our own, and to judge by it is to read it there. A row is
**shown** by tests that run with every change, or has a **reason**: it is not about Bulkhead, or is met by how Bulkhead is made.
What is **open** is not met, or not met in full.

| Level | Rows | Shown | Reason | Open |
|---|---|---|---|---|
${counts.join('\n')}

${chapters.map(({ id, name, items: rows }) => `## ${id} ${name}\n\n| Row | Level | About | |\n|---|---|---|---|\n${rows.map((row) => line(row, tests)).join('\n')}`).join('\n\n')}

## Tests

| Name here | What it is called | Where |
|---|---|---|
${[...tests].map(([key, test]) => testLine(key, test)).join('\n')}
`;
}

function line(item: AsvsItem, tests: ReadonlyMap<string, NamedTest>): string {
  return `| ${item.id} | ${item.level} | ${item.about} | ${said(item, tests)} |`;
}

function said({ shown, note, reason, open }: AsvsItem, tests: ReadonlyMap<string, NamedTest>): string {
  if (open !== undefined) return `**open**: ${cell(open)}`;
  if (reason !== undefined) return cell(reason);
  const links = (shown ?? []).map((key) => linkOf(key, tests.get(key)));
  return `shown by ${links.join(', ')}${note === undefined ? '' : `; ${cell(note)}`}`;
}

/** @throws Error for a name that stands for no test */
function linkOf(key: string, test: NamedTest | undefined): string {
  if (test === undefined) throw new Error(`no test is called ${key}`);
  return `[${key}](../../${test.file})`;
}

function testLine(key: string, { file, name }: NamedTest): string {
  return `| ${key} | ${cell(name)} | [${file.slice(file.lastIndexOf('/') + 1)}](../../${file}) |`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
