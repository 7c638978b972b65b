import { describe, expect, it } from 'vitest';
import { CATALOG_PATHS, shelf } from '../test/shelf.ts';
import { editionOf, type CatalogDocument } from './catalog.ts';
import { CatalogError } from './problems.ts';
import { documentsOf, opened, shelfOf, type CatalogShelf } from './shelf.ts';

function shipped(edition: string): CatalogDocument {
  return opened(shelf, edition);
}

/** The shipped shelf, noting every edition it opens. */
function noting(): { readonly watched: CatalogShelf; readonly asked: string[] } {
  const asked: string[] = [];
  const open = (edition: string): CatalogDocument | null => {
    asked.push(edition);
    return shelf.open(edition);
  };
  return { watched: { editions: shelf.editions, open }, asked };
}

describe('the shipped shelf', () => {
  it.each([...CATALOG_PATHS])('%s stands at %s', (edition, path) => {
    const document = shipped(edition);
    expect(editionOf(document)).toBe(edition);
    expect(path).toBe(`${document.id}/${document.edition}.json`);
  });
});

describe('a shelf of catalogs already read', () => {
  const csf = shipped('nist-csf@2.0');
  const old = shipped('62443-2-1@2010');
  const now = shipped('62443-2-1@2024');
  const few = shelfOf([csf, now, old]);

  it('lists its editions by code unit, whatever their order', () => {
    expect(few.editions).toEqual(['62443-2-1@2010', '62443-2-1@2024', 'nist-csf@2.0']);
  });

  it('opens each edition, and nothing else', () => {
    expect(few.open('62443-2-1@2010')).toBe(old);
    expect(few.open('62443-2-1')).toBeNull();
    expect(few.open('62443-2-1@2025')).toBeNull();
    expect(few.open('__proto__')).toBeNull();
    expect(shelfOf([]).editions).toEqual([]);
  });

  it('holds the last of two catalogs of one name', () => {
    const other = { ...csf, title: 'another' };
    expect(shelfOf([csf, other]).open('nist-csf@2.0')).toBe(other);
    expect(shelfOf([csf, other]).editions).toEqual(['nist-csf@2.0']);
  });
});

describe('opening an edition', () => {
  it('that is not there says its name', () => {
    const problems = [{ code: 'unknown-catalog', path: 'id', params: { found: '62443-3-3@2012' } }];
    expect(() => opened(shelf, '62443-3-3@2012')).toThrow(CatalogError);
    expect(() => opened(shelf, '62443-3-3@2012')).toThrow(expect.objectContaining({ problems }));
  });

  it('opens that one alone', () => {
    const { watched, asked } = noting();
    expect(opened(watched, 'cra@2024-2847').id).toBe('cra');
    expect(asked).toEqual(['cra@2024-2847']);
  });
});

describe('documents of one kind', () => {
  it('come in the order of the editions in use, and only of these', () => {
    const { watched, asked } = noting();
    const editions = ['62443-2-1@2024', '62443-3-3@2013', '62443-2-1@2010'];
    expect(documentsOf(watched, editions, 'program').map(editionOf)).toEqual([
      '62443-2-1@2024',
      '62443-2-1@2010',
    ]);
    expect(asked).toEqual(editions);
  });

  it('are none of a kind that is not in use, and none of an edition that is not there', () => {
    expect(documentsOf(shelf, ['62443-3-3@2013'], 'component')).toEqual([]);
    expect(documentsOf(shelf, ['62443-3-3@1999'], 'system')).toEqual([]);
  });
});
