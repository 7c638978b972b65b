import { expect, it } from 'vitest';
import { againstFacts, certaintyOf, facts, lessSure, pairs, pairsOf, shipped } from '../../../test/facts.ts';

interface Sp {
  readonly id: string;
  readonly base: string;
  readonly area: string;
  readonly kind: 'BR' | 'RE';
  readonly relatedSr: readonly string[];
  readonly confidence: { readonly id: string };
}
interface Area {
  readonly id: string;
  readonly title: string;
  readonly baseRequirements: number;
  readonly rows: number;
}

const part = () => facts('part-2-4.json');
const sps = (): readonly Sp[] => part().requirements;
const areas = (): readonly Area[] => part().functionalAreas;
const catalog = () => shipped('62443-2-4@2023', 'provider');

// Titles of the rows are words of ours on both sides and are not compared.
againstFacts('62443-2-4@2023', () => {
  it('rows: id, base and area, in order', () => {
    expect(catalog().rows.map(({ id, base, group }) => ({ id, base, group }))).toEqual(
      sps().map(({ id, base, area, kind }) => ({
        id,
        base: kind === 'BR' ? null : `${base} BR`,
        group: area,
      })),
    );
  });

  it('no row is surer than the sources of its id; a row is less sure where its own short title is all there is', () => {
    const sources = sps().map(({ id, confidence }) => [id, certaintyOf(confidence.id)] as const);
    expect(() => lessSure(catalog().rows, sources)).not.toThrow();
    expect(catalog().rows.find(({ id }) => id === 'SP.11.02 RE(2)')?.certainty).toBe('medium');
  });

  it('functional areas, with as many base requirements and rows as each has', () => {
    expect(catalog().groups).toEqual(areas().map(({ id, title }) => ({ id, title })));
    for (const { id, baseRequirements, rows } of areas()) {
      const own = catalog().rows.filter((row) => row.group === id);
      expect([own.filter((row) => row.base === null).length, own.length], id).toEqual([
        baseRequirements,
        rows,
      ]);
    }
  });

  it('maturity levels', () => {
    expect(catalog().maturity?.map(({ level, name }) => `ML ${level} ${name}`)).toEqual(
      part().maturityLevels,
    );
  });

  it('SRs of 62443-3-3 that a row helps', () => {
    expect(pairsOf('62443-2-4--62443-3-3.json')).toEqual(
      pairs(
        sps().flatMap(({ id, relatedSr }) => relatedSr.map((sr) => [id, sr] as const)),
        'supports own-judgement',
      ),
    );
  });
});
