import { expect, it } from 'vitest';
import { againstFacts, certaintyOf, facts, shipped } from '../../../test/facts.ts';

interface Requirement {
  readonly id: string;
  readonly practice: string;
  readonly clause: string;
  readonly title: string;
  readonly confidence: { readonly id: string };
}
interface Practice {
  readonly id: string;
  readonly title: string;
  readonly requirementCount: number;
}

const part = () => facts('part-4-1.json');
const practices = (): readonly Practice[] => part().practices;
const catalog = () => shipped('62443-4-1@2018', 'development');

againstFacts('62443-4-1@2018', () => {
  it('rows: id, practice, clause, title and certainty, in order', () => {
    expect(
      catalog().rows.map(({ id, group, clause, title, certainty }) => ({
        id,
        group,
        clause,
        title,
        certainty,
      })),
    ).toEqual(
      part().requirements.map(({ id, practice, clause, title, confidence }: Requirement) => ({
        id,
        group: practice,
        clause,
        title,
        certainty: certaintyOf(confidence.id),
      })),
    );
    expect(catalog().rows.every(({ base }) => base === null)).toBe(true);
  });

  it('practices, with as many rows as each has', () => {
    expect(catalog().groups).toEqual(practices().map(({ id, title }) => ({ id, title })));
    for (const { id, requirementCount } of practices())
      expect(
        catalog().rows.filter((row) => row.group === id),
        id,
      ).toHaveLength(requirementCount);
  });

  it('maturity levels', () => {
    expect(catalog().maturity?.map(({ level, name }) => ({ id: `ML ${level}`, name }))).toEqual(
      part().maturityLevels,
    );
  });
});
