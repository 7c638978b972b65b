import { describe, expect, it } from 'vitest';
import { catalogJson, shelf } from '../test/shelf.ts';
import { rowIdsOf, type CatalogDocument } from './catalog.ts';
import { parseDocument } from './parse.ts';
import { opened, shelfOf, type CatalogShelf } from './shelf.ts';
import { answeredAtOf, vocabularyOf } from './vocabulary.ts';

function noting(): { readonly watched: CatalogShelf; readonly asked: string[] } {
  const asked: string[] = [];
  const open = (edition: string): CatalogDocument | null => {
    asked.push(edition);
    return shelf.open(edition);
  };
  return { watched: { editions: shelf.editions, open }, asked };
}

function editionIn(vocabulary: ReturnType<typeof vocabularyOf>, id: string) {
  const edition = vocabulary.editions.find((candidate) => candidate.id === id);
  if (edition === undefined) return expect.fail(`no edition ${id}`);
  return edition;
}

describe('a vocabulary', () => {
  it('names every edition and its document without opening one', () => {
    const { watched, asked } = noting();
    const { editions } = vocabularyOf(watched);
    expect(editions.map(({ id }) => id)).toEqual(shelf.editions);
    expect(editions.map(({ id, document }) => `${document}@${id.split('@')[1]}`)).toEqual(shelf.editions);
    expect(asked).toEqual([]);
  });

  it('opens the edition whose rows are asked for, once', () => {
    const { watched, asked } = noting();
    const edition = editionIn(vocabularyOf(watched), '62443-3-3@2013');
    expect(edition.rows.size).toBe(100);
    expect(edition.facts).toHaveLength(14);
    expect(edition.rows.get('SR 1.1 RE 1')?.base).toBe('SR 1.1');
    expect(asked).toEqual(['62443-3-3@2013']);
  });

  it('has no words for an edition whose catalog is gone', () => {
    const edition = editionIn(
      vocabularyOf({ editions: ['62443-3-3@2012'], open: () => null }),
      '62443-3-3@2012',
    );
    expect([edition.document, edition.rows.size, edition.facts]).toEqual(['62443-3-3', 0, []]);
  });

  it.each(shelf.editions.map((id) => [id]))('%s: knows every row in its order, and its base', (id) => {
    const document = opened(shelf, id);
    const { rows, facts } = editionIn(vocabularyOf(shelf), id);
    const bases = document.rows.map((row) => ('base' in row ? row.base : null));
    expect([...rows.keys()]).toEqual(document.rows.map((row) => row.id));
    expect([...rows.values()].map(({ base }) => base)).toEqual(bases);
    expect(facts).toEqual(document.kind === 'system' ? document.facts.map((fact) => fact.id) : []);
  });

  it('knows no mitigation, though links name them: nobody answers one', () => {
    const id = 'attack-ics@18.1';
    expect(rowIdsOf(opened(shelf, id))).toContain('M0800');
    expect(editionIn(vocabularyOf(shelf), id).rows.has('M0800')).toBe(false);
  });
});

describe('places at which a row may be answered', () => {
  it.each([
    ['62443-3-3@2013', ['organisation', 'site', 'zone', 'conduit', 'asset']],
    ['sl-examples@2026', ['organisation', 'site', 'zone', 'conduit', 'asset']],
    ['62443-4-2@2019', ['product', 'asset']],
    ['62443-2-1@2024', ['organisation', 'site']],
    ['62443-2-1@2010', ['organisation', 'site']],
    ['62443-3-2@2020', ['organisation', 'site']],
    ['nis2@2022-2555', ['organisation', 'site']],
    ['nist-csf@2.0', ['organisation', 'site']],
    ['62443-2-4@2023', ['supplier']],
    ['62443-4-1@2018', ['supplier']],
    ['cra@2024-2847', ['product']],
    ['62443-2-3@2015', []],
    ['attack-ics@18.1', []],
    ['iso-27001@2022', []],
  ])('%s: %j', (id, places) => {
    const document = opened(shelf, id);
    expect(answeredAtOf(document)).toEqual(places);
    for (const { answeredAt } of editionIn(vocabularyOf(shelf), id).rows.values())
      expect(answeredAt).toEqual(places);
  });

  it('follow where the document is judged, not what it is called', () => {
    const json = { ...(catalogJson('cra@2024-2847') as object), judgedAt: 'site' };
    const edition = editionIn(vocabularyOf(shelfOf([parseDocument(json)])), 'cra@2024-2847');
    expect(edition.rows.get('I(1)')?.answeredAt).toEqual(['organisation', 'site']);
  });
});

describe('what an answer may say beside its status', () => {
  it.each([
    ['62443-4-2@2019', 'capability'],
    ['62443-2-1@2024', 'maturity'],
    ['62443-2-4@2023', 'maturity'],
    ['62443-4-1@2018', 'maturity'],
    ['62443-2-1@2010', null],
    ['62443-3-2@2020', null],
    ['62443-3-3@2013', null],
    ['nis2@2022-2555', null],
    ['sl-examples@2026', null],
  ])('%s: %s', (id, says) => {
    for (const row of editionIn(vocabularyOf(shelf), id).rows.values()) expect(row.says).toBe(says);
  });
});
