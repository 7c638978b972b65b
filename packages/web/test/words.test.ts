/** Four languages with the same keys and the same gaps in their sentences; every key that is there is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factNames } from '@bulkhead/core/report/locales/en/facts.ts';
import { ASSET_TYPES, CONDUIT_MEDIA } from '@bulkhead/core/model/schema/network.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import { DOCUMENT_IDS } from '@bulkhead/core/report/document/parts.ts';
import { JOB_NEEDS } from '../../server/http/jobs/kinds.ts';
import { barsOf } from '../ui/glyphs/bars-of.ts';
import { reportShortWords as reportsDe } from '@bulkhead/core/report/locales/de/report-words.ts';
import { reportShortWords as reportsEn } from '@bulkhead/core/report/locales/en/report-words.ts';
import { reportShortWords as reportsNl } from '@bulkhead/core/report/locales/nl/report-words.ts';
import { reportShortWords as reportsSv } from '@bulkhead/core/report/locales/sv/report-words.ts';
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
function ownOf({
  terms: _terms,
  facts: _facts,
  frs: _frs,
  kinds: _kinds,
  assetTypes: _types,
  ...own
}: typeof en): Tree {
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

it.each([
  ['de', de, 'Umschalt'],
  ['nl', nl, 'Shift'],
  ['sv', sv, 'Skift'],
] as const)('%s calls keys in its sentences as on the keys', (_, words, shift) => {
  const called = Object.entries({ ...en.keys, Shift: 'Shift' });
  const own: Readonly<Record<string, string>> = { ...words.keys, Shift: shift };
  const foreign = called.flatMap(([id, english]) => (own[id] === english ? [] : [english]));
  const { keys: _keys, ...said } = ownOf(words);
  const sentences = [...leaves(said).values()].map((text) => text.split(/[^\p{L}]+/u));
  expect(foreign.filter((key) => sentences.some((parts) => parts.includes(key)))).toEqual([]);
});

const code = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => /\.tsx?$/.test(name) && !/^(dist|test|e2e|node_modules|words[\\/](?:en|de|nl|sv))\b/.test(name),
  )
  .map((name) => readFileSync(join(WEB, name), 'utf8'))
  .join('\n');

const STARTER_IDS = (
  JSON.parse(readFileSync(join(WEB, '../../templates/starters.json'), 'utf8')) as readonly {
    readonly id: string;
  }[]
).map(({ id }) => id);

/** Keys that end in what a plant or the server says, where types do not see that there are words: all that can be said. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  'assets.rank_': ['low', 'medium', 'high', 'critical'],
  'assetTypes.': ASSET_TYPES,
  'bring.about_': STARTER_IDS,
  'bring.starter_': STARTER_IDS,
  'facts.': Object.keys(factNames),
  'kinds.': ZONE_KINDS,
  'registers.medium_': CONDUIT_MEDIA,
  'reports.about_': DOCUMENT_IDS,
  'reports.doc_': DOCUMENT_IDS,
  'reports.format_': ['html', 'pdf', 'docx', 'md', 'csv', 'xlsx', 'svg', 'drawio'],
  // Jobs of the record as a whole stand in no list of a plant.
  'reports.kind_': Object.keys(JOB_NEEDS).filter((kind) => kind !== 'verify' && kind !== 'backup'),
};

it('has words for every key that is made as a page is shown', () => {
  // With a type stated against what is there; without one a key that may be missing does not compile.
  const stated = new Set([...code.matchAll(/`([\w.]+)\$\{[^}]*\}` as '/g)].map(([, head = '']) => head));
  expect([...stated].sort()).toEqual(Object.keys(MADE).sort());
  const missing = Object.entries(MADE).flatMap(([head, ends]) =>
    ends.map((end) => head + end).filter((key) => !english.has(key)),
  );
  expect(missing).toEqual([]);
});

it('has words for every number of bars, also where the first thing to do is not what closes most', () => {
  const keys = [0, 1, 7, 26, 50, 51, 76, 100].map((closed) => `overview.brings${barsOf(closed, 100)}`);
  expect(keys.filter((key) => !english.has(key))).toEqual([]);
  expect(new Set(keys).size).toBe(4);
});

it('has no key that no page uses', () => {
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

it.each([
  [en, reportsEn],
  [de, reportsDe],
  [nl, reportsNl],
  [sv, reportsSv],
])('%# calls a medium as reports do', (words, reports) => {
  const told = CONDUIT_MEDIA.filter((medium) => `medium-${medium}` in reports);
  expect(told.map((medium) => words.registers[`medium_${medium}`])).toEqual(
    told.map((medium) => (reports as Readonly<Record<string, string>>)[`medium-${medium}`]),
  );
  expect(told.length).toBeGreaterThan(0);
});
