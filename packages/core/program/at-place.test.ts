import { describe, expect, it } from 'vitest';
import { AS_OF, answer, plantWith, product, supplier } from '../test/build.ts';
import { judgedBeside } from '../test/beside.ts';
import { linkIndex } from '../catalog/links.ts';
import { besideAt, programsAt } from './at-place.ts';

const plant = plantWith({
  catalogs: ['62443-2-1@2024', '62443-2-4@2023', '62443-3-3@2013', '62443-4-2@2019'],
  suppliers: [supplier('s', ['integration'])],
  products: [product('p')],
  answers: [answer('organisation', '62443-2-1/ORG 1.1', 'met'), answer('site', '62443-2-1/ORG 1.2', 'unmet')],
});
const beside = judgedBeside(plant, AS_OF, linkIndex([]));

describe('what is judged at a place', () => {
  it('site and supplier have their programs, whole', () => {
    expect(programsAt(beside.programs, 'site').map(({ catalog, rows }) => [catalog, rows.length])).toEqual([
      ['62443-2-1@2024', 87],
    ]);
    expect(programsAt(beside.programs, 'supplier:s').map(({ catalog }) => catalog)).toEqual([
      '62443-2-4@2023',
    ]);
  });

  it('the organisation has the rows its answers count for, and counts of these alone', () => {
    const [program, ...others] = programsAt(beside.programs, 'organisation');
    expect(others).toEqual([]);
    expect(program?.rows.map(({ row }) => row)).toEqual(['ORG 1.1']);
    expect(program?.counts).toMatchObject({ met: 1, unmet: 0, undetermined: 0 });
  });

  it('a product has its SL-C and nothing of the site', () => {
    const { programs, products } = besideAt(beside, 'product:p');
    expect([programs, products.map(({ ref }) => ref)]).toEqual([[], ['product:p']]);
  });
});
