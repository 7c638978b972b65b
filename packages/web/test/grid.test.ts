/** Filters in words and orders of several columns, as every grid has them. */
import { expect, it } from 'vitest';
import { arrange, pressed } from '../ui/grid/arrange.ts';
import type { Column } from '../ui/grid/column.ts';
import { clauseSaid, clausesOf, type Joints } from '../ui/grid/filter-words.ts';
import { words as de } from '../words/de/index.ts';
import { words as en } from '../words/en/index.ts';
import { words as nl } from '../words/nl/index.ts';
import { words as sv } from '../words/sv/index.ts';
import { englishHeads } from '../words/english-heads.ts';
import { sheetWordsIn } from '../words/sheet-words.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly zone: string;
  readonly day: string;
}
const columns: readonly Column<Row>[] = [
  { id: 'id', head: 'Id', width: '1fr', text: ({ id }) => id },
  { id: 'kind', head: 'Kind of thing', width: '1fr', text: ({ kind }) => kind },
  { id: 'zone', head: 'Zone', width: '1fr', text: ({ zone }) => zone, also: ({ zone }) => [`zone:${zone}`] },
  { id: 'day', head: 'Seen', width: '1fr', text: ({ day }) => day },
];
const rows: readonly Row[] = [
  { id: 'plc-2', kind: 'controller', zone: 'filters', day: '2026-01-05' },
  { id: 'plc-10', kind: 'controller', zone: 'dmz', day: '' },
  { id: 'srv-1', kind: 'server', zone: 'dmz', day: '2026-03-01' },
  { id: 'and-1', kind: 'HMI panel', zone: 'filters', day: '2025-12-31' },
];
const joints: Joints = {
  and: 'und',
  or: 'oder',
  is: 'ist',
  not: 'nicht',
  contains: 'enthält',
  empty: 'leer',
  before: 'vor',
  after: 'nach',
  whole: new Set(['nicht ermittelt']),
};
const found = (filter: string, order?: string): readonly string[] =>
  arrange(rows, columns, { filter, order, joints }).map(({ id }) => id);

it.each([
  ['', ['plc-2', 'plc-10', 'srv-1', 'and-1']],
  ['plc', ['plc-2', 'plc-10']],
  ['DMZ server', ['srv-1']],
  ['kind of thing is controller or server and zone is dmz', ['plc-10', 'srv-1']],
  ['Zone ist zone:filters und Kind of thing ist nicht controller', ['and-1']],
  ['kind is "HMI panel"', ['and-1']],
  ['id contains "and"', ['and-1']],
  ['seen is empty', ['plc-10']],
  ['seen is not empty and seen before 2026-02-01', ['plc-2', 'and-1']],
  ['seen after 2026-02-01', ['srv-1']],
])('finds by %j', (filter, ids) => {
  expect(found(filter)).toEqual(ids);
});

it('takes a word that begins with not for the word, and its negation for that', () => {
  const how = (filter: string) => clausesOf(filter, columns, joints)[0];
  expect(how('zone ist nicht ermittelt')).toMatchObject({ how: 'is', values: ['nicht ermittelt'] });
  expect(how('zone ist nicht ermittelt oder dmz')).toMatchObject({
    how: 'is',
    values: ['nicht ermittelt', 'dmz'],
  });
  expect(how('zone ist nicht nicht ermittelt')).toMatchObject({ how: 'isNot', values: ['nicht ermittelt'] });
  expect(how('zone ist nicht dmz')).toMatchObject({ how: 'isNot', values: ['dmz'] });
});

it.each([
  ['en', en, 'is not controller or server'],
  ['de', de, 'ist nicht controller oder server'],
  ['nl', nl, 'is niet controller of server'],
  ['sv', sv, 'är inte controller eller server'],
])('says in %s what it understood, in words that are understood again', (_, { grid }, said) => {
  const again = (filter: string) =>
    clausesOf(filter, columns, grid).map((clause) => {
      const { verb, values } = clauseSaid(clause, grid);
      return `${verb} ${values}`;
    });
  expect(again('kind is not controller or server')).toEqual([said]);
  expect(again(`kind ${said}`)).toEqual([said]);
  expect(again('seen is empty and seen before 2026-02-01')).toEqual([
    `${grid.is} ${grid.empty}`,
    `${grid.before} 2026-02-01`,
  ]);
});

it.each([
  ['de', de],
  ['nl', nl],
  ['sv', sv],
])('understands heads, verbs and empty of English on a page in %s, beside its own', async (language, own) => {
  const { head } = (await sheetWordsIn(language)).assets.zones;
  const inZones = [{ ...columns[0], id: 'zones', head }] as const;
  const heads = await englishHeads(language);
  const isEmpty = [{ column: 'zones', how: 'is', values: [] }];
  const { is, empty } = own.grid;
  expect(clausesOf(`${head} ${is} ${empty}`, inZones, own.grid)).toEqual(isEmpty);
  expect(clausesOf('zone is empty', inZones, { ...own.grid, heads })).toEqual(isEmpty);
  // Words of the page itself, which no worksheet has.
  const ofPage = [{ ...columns[0], id: 'decides', head: own.risk.decides }] as const;
  expect(clausesOf('decided by contains fw', ofPage, { ...own.grid, heads })).toEqual([
    { column: 'decides', how: 'contains', values: ['fw'] },
  ]);
});

it('takes a head of the page before one of English', () => {
  const two = [
    { ...columns[0], id: 'a', head: 'Eins' },
    { ...columns[0], id: 'b', head: 'One' },
  ] as const;
  const heads = new Map([['eins', new Set(['one'])]]);
  expect(clausesOf('one is x', two, { ...joints, heads })[0]?.column).toBe('b');
});

it('takes half a sentence and columns that are not there for words', () => {
  expect(clausesOf('zone is', columns, joints)).toEqual([
    { column: null, how: 'contains', values: ['zone'] },
    { column: null, how: 'contains', values: ['is'] },
  ]);
  expect(found('colour is red')).toEqual([]);
});

it('orders by several columns, numbers in names as numbers', () => {
  expect(found('', 'id')).toEqual(['and-1', 'plc-2', 'plc-10', 'srv-1']);
  expect(found('', 'zone,-id')).toEqual(['srv-1', 'plc-10', 'plc-2', 'and-1']);
});

it('turns an order round, takes it off, and adds another', () => {
  expect(pressed(undefined, 'id', false)).toBe('id');
  expect(pressed('id', 'id', false)).toBe('-id');
  expect(pressed('-id', 'id', false)).toBeUndefined();
  expect(pressed('id', 'zone', false)).toBe('zone');
  expect(pressed('id', 'zone', true)).toBe('id,zone');
});
