/** Classes of style sheets and what names them belong together: a class that no sheet has is no style, one that nobody names is dead. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { WEB } from './tokens.ts';

const PATHS = ['features', 'routes', 'ui'].flatMap((folder) =>
  readdirSync(join(WEB, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const textOf = (path: string): string => readFileSync(join(WEB, path), 'utf8');

/** What stands before a brace; values have dots, too. */
function classesIn(sheet: string): ReadonlySet<string> {
  const selectors = sheet
    .replaceAll(/\/\*[\s\S]*?\*\/|:global\([^)]*\)/g, '')
    .matchAll(/(?<=^|[{};])([^{};]*)\{/g);
  return new Set(
    [...selectors].flatMap(([, selector = '']) =>
      selector.trim().startsWith('@')
        ? []
        : [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    ),
  );
}

interface Named {
  readonly classes: Set<string>;
  /** By what is worked out: which ones nobody can tell from the text. */
  isOpen: boolean;
}

const NAMED = new Map<string, Named>();
for (const path of PATHS.filter((each) => /\.tsx?$/.test(each))) {
  const text = textOf(path);
  for (const [, sheet = '', at = ''] of text.matchAll(/^import (\w+) from '([^']+\.module\.css)';$/gm)) {
    const of = normalize(join(dirname(path), at));
    const named = NAMED.get(of) ?? { classes: new Set(), isOpen: false };
    NAMED.set(of, named);
    for (const [, dotted, quoted] of text.matchAll(
      new RegExp(String.raw`\b${sheet}(?:\.(?!module\b)(\w+)|\['([\w-]+)'\])`, 'g'),
    ))
      named.classes.add(dotted ?? quoted ?? '');
    named.isOpen ||= new RegExp(String.raw`\b${sheet}\[[^']`).test(text);
  }
}

const SHEETS = PATHS.filter((path) => path.endsWith('.module.css'));

it('every class that is named is in its sheet', () => {
  expect(NAMED.size).toBeGreaterThan(30);
  const missing = [...NAMED].flatMap(([sheet, { classes }]) => {
    const there = classesIn(textOf(sheet));
    return [...classes].filter((name) => !there.has(name)).map((name) => `${sheet} .${name}`);
  });
  expect(missing).toEqual([]);
});

it('every class of a sheet is named', () => {
  const unnamed = SHEETS.flatMap((sheet) => {
    const named = NAMED.get(sheet);
    if (named?.isOpen === true) return [];
    return [...classesIn(textOf(sheet))]
      .filter((name) => named?.classes.has(name) !== true)
      .map((name) => `${sheet} .${name}`);
  });
  expect(unnamed).toEqual([]);
});
