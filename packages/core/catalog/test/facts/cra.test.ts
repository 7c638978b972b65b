import { expect, it } from 'vitest';
import { againstFacts, certaintyOf, facts, pairs, pairsOf, shipped } from '../../../test/facts.ts';

interface Essential {
  readonly ref: string;
  readonly req41: readonly string[];
  readonly cr42: readonly string[];
}
type Pair = readonly [string, string];

const essentials = (): readonly Essential[] => facts('crosswalk.json').cra;
const catalog = () => shipped('cra@2024-2847', 'law');

// Titles are words of ours and are not compared.
againstFacts('cra@2024-2847', () => {
  it('rows: numbers of Annex I, part I and part II, in order', () => {
    expect(catalog().rows.map(({ id, group }) => ({ id, group }))).toEqual(
      essentials().map(({ ref }) => ({ id: ref, group: ref.slice(0, ref.indexOf('(')) })),
    );
    expect(catalog().groups.map(({ id }) => id)).toEqual(['I', 'II']);
  });

  it('no row is surer than the one copy of the text it was read from', () => {
    const certainty = certaintyOf(facts('nis2.json').cra.confidence);
    for (const row of catalog().rows) expect(row.certainty, row.id).toBe(certainty);
  });

  it('62443-4-1: what either side names, without the points of Annex II, which the catalog does not hold', () => {
    const fromRegulation = essentials().flatMap(({ ref, req41 }) => req41.map((id): Pair => [id, ref]));
    const fromStandard = facts('part-4-1.json').requirements.flatMap(
      ({ id, craAnnexI }: { id: string; craAnnexI: readonly string[] }) =>
        craAnnexI.filter((ref) => !ref.startsWith('Annex II')).map((ref): Pair => [id, ref]),
    );
    expect(pairsOf('62443-4-1--cra.json')).toEqual(
      pairs([...fromRegulation, ...fromStandard], 'supports own-judgement'),
    );
  });

  it('62443-4-2', () => {
    expect(pairsOf('62443-4-2--cra.json')).toEqual(
      pairs(
        essentials().flatMap(({ ref, cr42 }) => cr42.map((id): Pair => [id, ref])),
        'supports own-judgement',
      ),
    );
  });
});
