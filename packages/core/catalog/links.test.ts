import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_FILES, linkSets, linksJson, shelf } from '../test/shelf.ts';
import { editionOf, rowIdsOf, type CatalogDocument } from './catalog.ts';
import { coverage, linkIndex, parseLinks, unresolvedLinks, type Link, type LinkSet } from './links.ts';

const documents = (): readonly CatalogDocument[] =>
  shelf.editions.flatMap((edition) => shelf.open(edition) ?? []);

describe('every shipped set of links', () => {
  it.each(LINK_FILES)('%s resolves, and is called as its file is', (file) => {
    const set = parseLinks(linksJson(file));
    expect(unresolvedLinks(set, documents())).toEqual([]);
    expect(`${set.id}.json`).toBe(file);
  });

  it.each(LINK_FILES)('%s: no row both answers and is said to answer to nothing', (file) => {
    const { from, links, without } = parseLinks(linksJson(file));
    const linked = new Set(links.map((link) => link.from));
    const left = without.map((entry) => `${from}/${entry.from}`);
    expect(left.filter((row) => linked.has(row))).toEqual([]);
    expect(new Set(left).size).toBe(left.length);
  });

  it.each([
    ['62443-2-1@2010--2024.json', 126],
    ['62443-4-2--62443-3-3.json', 122],
  ])('%s speaks of every row on its left', (file, rows) => {
    const { from, links, without } = parseLinks(linksJson(file));
    const spoken = new Set([
      ...links.map((link) => link.from),
      ...without.map((entry) => `${from}/${entry.from}`),
    ]);
    expect(spoken.size).toBe(rows);
  });

  it('kind and grade of a set hold where a link has none of its own', () => {
    const kinds = (file: string) =>
      Object.fromEntries(
        parseLinks(linksJson(file)).links.map(({ from, to, kind, grade }) => [
          `${from} ${to}`,
          { kind, grade },
        ]),
      );
    const links = kinds('62443-4-2--62443-3-3.json');
    expect(links['62443-4-2@2019/CR 1.1 62443-3-3@2013/SR 1.1']).toEqual({
      kind: 'equal',
      grade: 'two-sources',
    });
    expect(links['62443-4-2@2019/CR 1.3 62443-3-3@2013/SR 1.3 RE 1']).toEqual({
      kind: 'part',
      grade: 'own-judgement',
    });
  });
});

describe('coverage', () => {
  it('counts pairs, and the rows of each side once', () => {
    const set = setOf('a--b', [
      ['a@1/x', 'b@1/p'],
      ['a@1/x', 'b@1/q'],
      ['a@1/y', 'b@1/p'],
    ]);
    expect(coverage(set)).toEqual({ links: 3, from: 2, to: 2 });
  });

  it('of shipped sets', () => {
    const counts = Object.fromEntries(linkSets().map((set) => [set.id, coverage(set)]));
    expect(counts['62443-4-2--62443-3-3']).toEqual({ links: 101, from: 90, to: 87 });
    expect(counts['62443-2-1@2010--2024']).toEqual({ links: 162, from: 112, to: 58 });
    expect(counts['attack-ics--62443-3-3']).toEqual({ links: 37, from: 36, to: 20 });
  });
});

describe('what a row has to do with', () => {
  const index = linkIndex(linkSets());
  const related = (row: string, set: string) =>
    index
      .related(row)
      .flatMap((other) => (other.set === set ? [`${other.side} ${other.row} ${other.kind}`] : []));

  it('is asked from the left', () => {
    expect(related('62443-4-2@2019/CR 1.1 RE 2', '62443-4-2--62443-3-3')).toEqual([
      'to 62443-3-3@2013/SR 1.1 RE 2 equal',
      'to 62443-3-3@2013/SR 1.1 RE 3 equal',
    ]);
  });

  it('is asked from the right', () => {
    expect(related('62443-3-3@2013/SR 1.1 RE 3', '62443-4-2--62443-3-3')).toEqual([
      'from 62443-4-2@2019/CR 1.1 RE 2 equal',
    ]);
  });

  it('keeps the editions of one document apart', () => {
    expect(index.related('62443-2-1@2024/4.2.3.1')).toEqual([]);
    expect(related('62443-2-1@2010/4.2.3.1', '62443-2-1@2010--2024')).toEqual([
      'to 62443-2-1@2024/ORG 2.1 part',
    ]);
  });

  it('is nothing for a row without links and for one that is not there', () => {
    expect(index.related('62443-2-1@2010/4.2.2.2')).toEqual([]);
    expect(index.related('constructor')).toEqual([]);
  });

  it('is sorted by row, then by set, over all sets', () => {
    for (const document of documents())
      for (const id of rowIdsOf(document)) {
        const keys = index.related(`${editionOf(document)}/${id}`).map(({ row, set }) => [row, set] as const);
        expect(keys).toEqual([...keys].sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1])));
      }
  });

  it('is every link once from each side', () => {
    const sides = documents().flatMap((document) =>
      rowIdsOf(document).flatMap((id) =>
        index.related(`${editionOf(document)}/${id}`).map(({ side }) => side),
      ),
    );
    const links = linkSets().reduce((sum, set) => sum + set.links.length, 0);
    expect(sides.filter((side) => side === 'to')).toHaveLength(links);
    expect(sides.filter((side) => side === 'from')).toHaveLength(links);
  });

  it('law: x names y on its right if and only if y names x on its left, alike in all else', () => {
    const row = fc.constantFrom('a', 'b', 'c', 'd');
    const links = fc.uniqueArray(fc.tuple(row, row), { selector: String, maxLength: 16 });
    fc.assert(
      fc.property(fc.array(links, { maxLength: 4 }), (drawn) => {
        const sets = drawn.map((pairs, i) => setOf(`set-${i}`, pairs));
        const { related } = linkIndex(sets);
        const seen = (side: 'to' | 'from') =>
          ['a', 'b', 'c', 'd'].flatMap((asked) =>
            related(asked)
              .filter((other) => other.side === side)
              .map(({ row: found, kind, grade, note, set }) => {
                const [from, to] = side === 'to' ? [asked, found] : [found, asked];
                return JSON.stringify({ from, to, kind, grade, note, set });
              }),
          );
        const expected = sets.flatMap((set) =>
          set.links.map(({ from, to, kind, grade, note, set: id }) =>
            JSON.stringify({ from, to, kind, grade, note, set: id }),
          ),
        );
        expect(seen('to').sort()).toEqual(expected.sort());
        expect(seen('from').sort()).toEqual(expected);
      }),
      { seed: Number(process.env['BULKHEAD_SEED'] ?? 62_443) },
    );
  });
});

const KINDS = ['equal', 'part', 'supports'] as const;

function setOf(id: string, pairs: readonly (readonly [string, string])[]): LinkSet {
  const links = pairs.map(([from, to], i): Link => ({
    from,
    to,
    kind: KINDS[i % 3] ?? 'part',
    grade: 'own-judgement',
    ...(i % 2 === 0 ? { note: `note ${i}` } : {}),
    set: id,
  }));
  return { id, title: id, from: 'a@1', to: 'b@1', provenance: 'drawn', links, without: [] };
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
