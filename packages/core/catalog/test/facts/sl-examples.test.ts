import { expect, it } from 'vitest';
import { againstFacts, facts, shipped } from '../../../test/facts.ts';

interface Control {
  readonly id: string;
  readonly seedSl: number;
  readonly srPrimary: readonly { readonly id: string; readonly minSl: number }[];
  readonly seedSlMatchesSr: boolean | null;
  readonly mappingConfidence: string;
}

const controls = (): readonly Control[] => facts('sl-controls.json').controls;
const catalog = () => shipped('sl-examples@2026', 'overlay');

// Words are ours. Rows that only support a control, and rows of other parts, are not carried: they answer nothing here.
againstFacts('sl-examples@2026', () => {
  it('controls in order: level, the SRs that answer them, certainty', () => {
    expect(
      catalog().rows.map(({ fromSl, satisfiedBy = [], certainty }) => ({ fromSl, satisfiedBy, certainty })),
    ).toEqual(
      controls().map(({ seedSl, srPrimary, mappingConfidence }) => ({
        fromSl: seedSl,
        satisfiedBy: srPrimary.map(({ id }) => `62443-3-3/${id}`),
        certainty: mappingConfidence,
      })),
    );
  });

  it('a control whose level is not that of its SRs says where it departs', () => {
    const differs = controls().map(
      ({ seedSl, srPrimary, seedSlMatchesSr }) =>
        seedSlMatchesSr !== true || srPrimary.some(({ minSl }) => minSl !== seedSl),
    );
    expect(catalog().rows.filter(({ departs }, i) => differs[i] && departs === undefined)).toEqual([]);
    // One more departs not by its level but by what 62443-3-2 asks beside it.
    expect(
      catalog()
        .rows.filter(({ departs }, i) => !differs[i] && departs !== undefined)
        .map(({ id }) => id),
    ).toEqual(['sl4-safety-network-apart']);
  });

  it('levels that the facts give SRs are those of 62443-3-3', () => {
    const levels = new Map(shipped('62443-3-3@2013', 'system').rows.map(({ id, level }) => [id, level]));
    for (const { srPrimary } of controls())
      for (const { id, minSl } of srPrimary) expect(levels.get(id), id).toBe(minSl);
  });
});
