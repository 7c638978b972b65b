import { describe, expect, it } from 'vitest';
import { rule } from './edition-superseded.ts';
import { idsOf } from './test/smallest.ts';

describe('edition-superseded', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds an edition that a later one replaces', () => {
    expect(idsOf(rule, { catalogs: ['62443-2-1@2010', '62443-3-3@2013'] })).toEqual([
      'finding:edition-superseded:plant:p:62443-2-1@2010',
    ]);
  });

  it('is content with the later one, also beside the older', () => {
    expect(idsOf(rule, { catalogs: ['62443-2-1@2024'] })).toEqual([]);
    expect(idsOf(rule, { catalogs: ['62443-2-1@2010', '62443-2-1@2024'] })).toEqual([]);
  });
});
