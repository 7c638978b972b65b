/** A user's own catalog may be anything at all: it is read, or refused with every problem; nothing else happens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG_PATHS, LINK_FILES, catalogJson, linksJson } from '../test/shelf.ts';
import { parseLinks } from './links.ts';
import { parseDocument } from './parse.ts';
import { CATALOG_PROBLEM_CODES, CatalogError } from './problems.ts';
import { verifyCatalog } from './verify.ts';

const RUNS = Number(process.env['BULKHEAD_FLIPS'] ?? 400);
fc.configureGlobal({ seed: Number(process.env['BULKHEAD_SEED'] ?? 62_443) });
const CODES = new Set<string>(CATALOG_PROBLEM_CODES);

/** Read, or refused in the one way there is; true when it was read. */
function reads(read: (json: unknown) => unknown, json: unknown): boolean {
  try {
    read(json);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(CatalogError);
    const { problems } = error as CatalogError;
    expect(problems.length).toBeGreaterThan(0);
    for (const { code } of problems) expect(CODES.has(code)).toBe(true);
    return false;
  } finally {
    expect(({} as any).polluted).toBeUndefined();
    expect(([] as any).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
}

function readsEither(json: unknown): boolean {
  const asDocument = reads(parseDocument, json);
  const asLinks = reads(parseLinks, json);
  if (!asDocument) expect(verifyCatalog(json).catalog).toBeNull();
  return asDocument || asLinks;
}

const KEYS = ['schema', 'kind', 'id', 'edition', 'rows', 'links', '__proto__', 'constructor', 'toString'];
/** Any value, with keys the schemas know and keys that every object has among the others. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.object({
    key: fc.oneof(fc.constantFrom(...KEYS), fc.string()),
    maxDepth: 3,
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
  }),
);
const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  Infinity,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'constructor',
  '__proto__',
  'x'.repeat(100_000),
  [],
  {},
  [[]],
  [null],
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  undefined,
  () => 1,
  Symbol('x'),
  1n,
  new Map([['id', 'x']]),
  new Date(0),
];

type Path = readonly (string | number)[];

/** The path of every value inside, the whole first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

function replaced(json: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: any = Array.isArray(json) ? [...json] : { ...(json as object) };
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

/** A shipped file small enough to be read often, of every kind there is. */
const DOCUMENTS = [
  '62443-2-3@2015',
  '62443-3-2@2020',
  '62443-3-3@2013',
  '62443-4-1@2018',
  '62443-4-2@2019',
  'attack-ics@18.1',
  'nis2@2022-2555',
  'nis2-j@2022-2555',
  'nist-sp800-53@r5',
].map((edition) => [edition, parseDocument, catalogJson(edition)] as const);
const LINKS = ['62443-3-3--nis2.json', '62443-2-1@2010--2024.json'].map(
  (file) => [file, parseLinks, linksJson(file)] as const,
);

describe('whatever the JSON', () => {
  it('any value is refused', () => {
    fc.assert(
      fc.property(anything, (json) => {
        expect(readsEither(json)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('any value with the head of a catalog or of links is refused', () => {
    const head = fc.record({
      schema: fc.constantFrom('bulkhead/catalog@1', 'bulkhead/links@1'),
      kind: fc.constantFrom(
        'system',
        'component',
        'program',
        'law',
        'overlay',
        'pointers',
        'patch-states',
        'techniques',
      ),
      id: fc.constantFrom('a', '62443-3-3'),
      edition: fc.constantFrom('1', '2013'),
      rows: anything,
      links: anything,
    });
    fc.assert(
      fc.property(head, anything, (json, more) => {
        expect(readsEither({ ...(more as object | null), ...json })).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(HOSTILE.map((value, i) => [i, value] as const))('hostile value %i is refused', (_i, value) => {
    expect(readsEither(value)).toBe(false);
  });
});

describe.each([...DOCUMENTS, ...LINKS])('%s', (_name, read, json) => {
  const paths = pathsOf(json);
  const at = fc.nat(paths.length - 1).map((i) => paths[i] as Path);

  it('is read as it is', () => {
    expect(reads(read, json)).toBe(true);
  });

  it('with a hostile value somewhere is read or refused', () => {
    fc.assert(
      fc.property(at, fc.nat(HOSTILE.length - 1), (path, i) => {
        reads(read, replaced(json, path, HOSTILE[i]));
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('with any value somewhere is read or refused', () => {
    fc.assert(
      fc.property(at, anything, (path, value) => {
        reads(read, replaced(json, path, value));
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('with two of its own values exchanged is read or refused', () => {
    fc.assert(
      fc.property(at, at, (to, from) => {
        const value = from.reduce((inner: any, key) => inner[key], json);
        reads(read, replaced(json, to, value));
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('with a key too many anywhere is refused', () => {
    const objects = paths.filter((path) => {
      const value = path.reduce((inner: any, key) => inner[key], json as any);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    fc.assert(
      fc.property(
        fc.nat(objects.length - 1),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'x'),
        (i, key) => {
          const path = objects[i] as Path;
          const inner = path.reduce((value: any, step) => value[step], json as any);
          const withKey = { ...inner };
          Object.defineProperty(withKey, key, { value: { polluted: true }, enumerable: true });
          expect(reads(read, replaced(json, path, withKey)), `${path.join('.')} ${key}`).toBe(false);
        },
      ),
      { numRuns: RUNS / 10 },
    );
  });
});

describe('size', () => {
  const DEEP = 100_000;
  const nested = (open: string, close: string): unknown => JSON.parse(open.repeat(DEEP) + close.repeat(DEEP));

  it('rows nested a hundred thousand deep are refused', () => {
    const deep = nested('[', ']');
    expect(readsEither(deep)).toBe(false);
    for (const [, read, json] of DOCUMENTS) {
      expect(reads(read, { ...(json as object), rows: deep })).toBe(false);
      expect(reads(read, { ...(json as object), more: deep })).toBe(false);
    }
    for (const [, read, json] of LINKS) expect(reads(read, { ...(json as object), links: deep })).toBe(false);
  });

  it('a file that holds itself is refused', () => {
    const own: any = { ...(catalogJson('nis2@2022-2555') as object) };
    own.more = own;
    own.rows = [own, ...own.rows];
    expect(reads(parseDocument, own)).toBe(false);
  });

  it('a title of ten megabytes is refused', () => {
    const json = { ...(catalogJson('nis2@2022-2555') as object), title: 'x'.repeat(10_000_000) };
    expect(reads(parseDocument, json)).toBe(false);
  });

  it('a hundred thousand rows are refused', () => {
    const [row] = (catalogJson('nist-sp800-53@r5') as { rows: object[] }).rows;
    const json = {
      ...(catalogJson('nist-sp800-53@r5') as object),
      rows: Array.from({ length: 100_000 }, (_, i) => ({ ...row, id: `X-${i}` })),
    };
    expect(reads(parseDocument, json)).toBe(false);
  });

  it('five thousand rows, the most there may be, are read', () => {
    const [row] = (catalogJson('nist-sp800-53@r5') as { rows: object[] }).rows;
    const json = {
      ...(catalogJson('nist-sp800-53@r5') as object),
      rows: Array.from({ length: 5_000 }, (_, i) => ({ ...row, id: `X-${i}` })),
    };
    expect(reads(parseDocument, json)).toBe(true);
  });

  it('a hundred thousand links are read', () => {
    const to = Array.from({ length: 500 }, (_, i) => `Y-${i}`);
    const json = {
      ...(linksJson('62443-3-3--nis2.json') as object),
      links: Array.from({ length: 200 }, (_, i) => ({ from: `X-${i}`, to })),
    };
    expect(reads(parseLinks, json)).toBe(true);
  });

  it('no pattern takes long over a long string', () => {
    for (const text of [
      'a'.repeat(1_000_000),
      `${'a.'.repeat(500_000)}!`,
      `${'a'.repeat(63)}@`.repeat(10_000),
    ]) {
      expect(reads(parseDocument, { ...(catalogJson('nis2@2022-2555') as object), id: text })).toBe(false);
      expect(reads(parseLinks, { ...(linksJson('62443-3-3--nis2.json') as object), from: text })).toBe(false);
    }
  });
});

it('all shipped files are read', () => {
  for (const edition of CATALOG_PATHS.keys())
    expect(reads(parseDocument, catalogJson(edition)), edition).toBe(true);
  for (const file of LINK_FILES) expect(reads(parseLinks, linksJson(file)), file).toBe(true);
});
