/** Four languages with the same keys and the same gaps in their sentences; every key that is there is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { words as de } from '../words/de/index.ts';
import { words as en } from '../words/en/index.ts';
import { words as nl } from '../words/nl/index.ts';
import { words as sv } from '../words/sv/index.ts';
import { WEB } from './tokens.ts';

type Tree = { readonly [key: string]: string | Tree };

/** By key with dots. */
function leaves(tree: Tree, head = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[head + key, value] as const] : [...leaves(value, `${head}${key}.`)],
    ),
  );
}

/** Without what reports have said first. */
function ownOf({ terms: _terms, facts: _facts, kinds: _kinds, assetTypes: _types, ...own }: typeof en): Tree {
  return own;
}

const english = leaves(en);
const gapsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

it.each([
  ['de', de],
  ['nl', nl],
  ['sv', sv],
] as const)('%s says all that English says, with the same gaps', (_, words) => {
  const other = leaves(words);
  expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  const differing = [...english].filter(([key, text]) => {
    // One of several may be said without its number.
    const [wanted, found] = [gapsIn(text), gapsIn(other.get(key) ?? '')];
    return JSON.stringify(wanted) !== JSON.stringify(found);
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

it.each([
  ['en', en],
  ['de', de],
  ['nl', nl],
  ['sv', sv],
] as const)('%s does not shout', (_, words) => {
  const own = ownOf(words);
  expect([...leaves(own).values()].filter((text) => text.includes('!') || text.trim() === '')).toEqual([]);
});

it('has no key that no page uses', () => {
  const code = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.tsx?$/.test(name) && !/^(dist|test|e2e|node_modules|words[\\/](?:en|de|nl|sv))\b/.test(name),
    )
    .map((name) => readFileSync(join(WEB, name), 'utf8'))
    .join('\n');
  const own = ownOf(en);
  const unused = [...leaves(own).keys()].filter((key) => {
    const plain = key.replace(/_(?:one|other)$/, '');
    const [group = '', name = ''] = plain.split('.');
    const isNamed = new RegExp(`['"\`.]${name}['"\`]`).test(code) || code.includes(`'${plain}'`);
    const made = name.includes('_') && code.includes(`${group}.${name.slice(0, name.indexOf('_') + 1)}`);
    // Roles are named by the server.
    const isRole = group === 'roles';
    return !isNamed && !made && !isRole && !/^brings\d$/.test(name);
  });
  expect(unused).toEqual([]);
});
