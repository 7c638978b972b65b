import { expect, it } from 'vitest';
import { againstFacts, certaintyOf, facts, shipped } from '../../../test/facts.ts';

interface Zcr {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly clause: string;
  readonly yields: string;
  readonly strength?: 'shall' | 'should';
  readonly confidence: { readonly id: string };
}

const part = () => facts('part-3-2.json');
const zcrs = (): readonly Zcr[] => part().requirements;
const catalog = () => shipped('62443-3-2@2020', 'workflow');

againstFacts('62443-3-2@2020', () => {
  it('rows: id, group, clause, title, what each yields and certainty, in order', () => {
    expect(
      catalog().rows.map(({ id, group, clause, title, yields, certainty }) => ({
        id,
        group,
        clause,
        title,
        yields,
        certainty,
      })),
    ).toEqual(
      zcrs().map(({ id, group, clause, title, yields, confidence }) => ({
        id,
        group,
        clause,
        title,
        yields,
        certainty: certaintyOf(confidence.id),
      })),
    );
    expect(catalog().rows.every(({ base }) => base === null)).toBe(true);
  });

  it('three rows recommend and every other one binds', () => {
    expect(catalog().rows.map(({ id, strength }) => `${id} ${strength}`)).toEqual(
      // Where the facts name no strength the row is one of the requirements that bind.
      zcrs().map(({ id, strength = 'shall' }) => `${id} ${strength}`),
    );
  });

  it('groups, in the order of the workflow', () => {
    expect(catalog().groups).toEqual(
      part().groups.map(({ id, title }: { id: string; title: string }) => ({ id, title })),
    );
    expect(catalog().groups.map(({ id }) => id)).toEqual(part().workflow.order);
  });

  it('steps, and the loop of the detailed assessment with its branches', () => {
    const { steps, detailedLoop } = part().workflow;
    expect(catalog().workflow?.steps).toEqual(steps);
    expect(catalog().workflow?.loop).toEqual({ rows: detailedLoop.order, branches: detailedLoop.branches });
  });

  it('documents, sections of the specification and characteristics of a zone or conduit', () => {
    const { documents, crsContents, zoneConduitCharacteristics } = part();
    expect(catalog().workflow?.documents).toEqual(documents);
    expect(catalog().workflow?.specification).toEqual(
      crsContents.map(({ zcr, section }: { zcr: string; section: string }) => ({ row: zcr, section })),
    );
    expect(catalog().workflow?.characteristics).toEqual(zoneConduitCharacteristics.items);
  });
});
