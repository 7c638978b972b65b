import { describe, expect, it } from 'vitest';
import { lookUp, setsOf } from '../app/catalog-lookup.ts';
import { shippedLinks, shippedShelf } from '../app/catalogs.ts';

const shelf = shippedShelf();
const links = shippedLinks();

function rowNamed(what: string) {
  const found = lookUp(shelf, links, what);
  if (found.found !== 'row') throw new Error(`${what} is ${found.found}`);
  return found;
}

describe('looking up', () => {
  it('a document without an edition is its newest', () => {
    expect(lookUp(shelf, links, '62443-2-1')).toMatchObject({
      found: 'catalog',
      catalog: { edition: '2024' },
    });
    expect(lookUp(shelf, links, '62443-2-1@2010')).toMatchObject({ catalog: { edition: '2010' } });
  });

  it('a row is found with a slash or a space behind its document', () => {
    for (const what of ['62443-3-3/SR 5.2 RE 1', '62443-3-3 SR 5.2 RE 1'])
      expect(rowNamed(what).row.id).toBe('SR 5.2 RE 1');
  });

  it.each([
    ['SR 5.2', ['62443-3-3/SR 5.2']],
    ['sp.03.02 br', ['62443-2-4/SP.03.02 BR']],
    ['62443-3-33/SR 5.2', ['62443-3-3/SR 5.2']],
    ['4.2.3.1', ['62443-2-1@2010/4.2.3.1']],
    ['nothing like it', []],
  ])('%s is no catalog, and %j may be meant', (what, near) => {
    expect(lookUp(shelf, links, what)).toEqual({ found: 'no-catalog', near });
  });

  it('a row that is none names a near one as it is typed', () => {
    expect(lookUp(shelf, links, 'nis2/21(2)(k)')).toMatchObject({ found: 'no-row', near: 'nis2/21(2)(a)' });
  });
});

describe('a row', () => {
  it('has what a table that circulates says of it, and where the table departs', () => {
    const { variants } = rowNamed('nis2/21(2)(f)').details;
    expect(variants).toMatchObject([
      { parts: ['62443-2-3'], departs: expect.stringContaining('belong to (e)') },
    ]);
    expect(rowNamed('nis2/21(2)(a)').details.variants).toMatchObject([{ departs: null }]);
  });

  it('of an overlay has where it departs from the standard', () => {
    expect(rowNamed('nis2-j/secured-voice').details.departs).toContain('no row of 62443-3-3');
    expect(rowNamed('62443-3-3/SR 1.1').details.departs).toBeNull();
  });

  it('has the editions in which it has no counterpart, with the reason', () => {
    expect(rowNamed('62443-2-1@2010/4.2.3.2').details.without).toMatchObject([
      { edition: '62443-2-1@2024', why: expect.stringContaining('62443-3-2') },
    ]);
    expect(rowNamed('62443-2-1@2010/4.2.3.1').details.without).toEqual([]);
  });

  it('has its linked rows with their titles', () => {
    const { related } = rowNamed('62443-2-1/ORG 1.1');
    const law = related.find(({ row }) => row === 'nis2@2022-2555/21(2)(f)');
    expect(law?.title).toBe('Assessing whether the measures work');
  });

  it('a document has the sets from and to it', () => {
    const found = lookUp(shelf, links, 'nis2-j');
    if (found.found !== 'catalog') throw new Error('no catalog');
    expect(setsOf(links, found.catalog).map(({ id }) => id)).toEqual(['nis2-j--nis2']);
  });
});
