import { expect, it } from 'vitest';
import { againstFacts, facts, shipped } from '../../../test/facts.ts';

interface Sr {
  readonly id: string;
  readonly parent: string | null;
  readonly fr: number;
  readonly clause: string;
  readonly title: string;
  readonly sl: readonly boolean[];
  readonly minSl: number;
  readonly confidence: string;
}
interface Conditions {
  readonly facts: readonly { readonly id: string; readonly rows: readonly string[] }[];
  readonly conduitRows: readonly string[];
  readonly neverInherited: readonly string[];
  readonly baseNotApplicableException: readonly string[];
  readonly essentialFunctionReview: readonly string[];
  readonly implies: readonly (readonly [string, string])[];
}
interface Fr {
  readonly kind: string;
  readonly n: number;
  readonly abbr: string;
  readonly title: string;
  readonly counts: { readonly sr: number; readonly re: number; readonly perSlCumulative: readonly number[] };
}

const frs = (): readonly Fr[] => facts('fr.json').filter((entry: Fr) => entry.kind === 'fr');
const srs = (): readonly Sr[] => facts('sr-3-3.json');
const conditions = (): Conditions => facts('conditions.json');
const catalog = () => shipped('62443-3-3@2013', 'system');

againstFacts('62443-3-3@2013', () => {
  it('rows: id, base, FR, clause, title, levels, first level and certainty, in order', () => {
    const names = new Map(frs().map(({ n, abbr }) => [n, abbr]));
    expect(
      catalog().rows.map(({ id, base, fr, clause, title, sl, level, certainty }) => ({
        id,
        base,
        fr,
        clause,
        title,
        sl,
        level,
        certainty,
      })),
    ).toEqual(
      srs().map(({ id, parent, fr, clause, title, sl, minSl, confidence }) => ({
        id,
        base: parent,
        fr: names.get(fr),
        clause,
        title,
        sl,
        level: minSl,
        certainty: confidence,
      })),
    );
  });

  it('the corrigendum that moved SR 3.4 to SL 2 is named as part of it', () => {
    expect(catalog().includes).toEqual(['COR1:2014']);
    expect(catalog().rows.find(({ id }) => id === 'SR 3.4')?.level).toBe(2);
  });

  it('FRs in the order of the vector, with their titles', () => {
    const order = facts('fr.json').find((entry: Fr) => entry.kind === 'sl-vector').order;
    expect(catalog().frs.map(({ id }) => id)).toEqual(order);
    expect(catalog().frs).toEqual(frs().map(({ abbr, n, title }) => ({ id: abbr, number: n, title })));
  });

  it('rows of each FR: base requirements, enhancements and the sum at SL 1 to 4', () => {
    expect(
      catalog().frs.map(({ id }) => {
        const rows = catalog().rows.filter((row) => row.fr === id);
        return {
          sr: rows.filter((row) => row.base === null).length,
          re: rows.filter((row) => row.base !== null).length,
          perSlCumulative: [0, 1, 2, 3].map((n) => rows.filter((row) => row.sl[n]).length),
        };
      }),
    ).toEqual(frs().map(({ counts }) => counts));
  });

  it('facts and the rows that depend on them', () => {
    const { facts: expected } = conditions();
    expect(catalog().facts.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(
      catalog().facts.map(({ id }) => ({
        id,
        rows: catalog()
          .rows.filter((row) => row.facts.includes(id))
          .map((row) => row.id),
      })),
    ).toEqual(expected.map(({ id, rows }) => ({ id, rows })));
  });

  it('marks: conduit, never inherited, own verdict, review of essential functions', () => {
    const { conduitRows, neverInherited, baseNotApplicableException, essentialFunctionReview } = conditions();
    const marked = (mark: (row: ReturnType<typeof catalog>['rows'][number]) => boolean): readonly string[] =>
      catalog()
        .rows.filter(mark)
        .map(({ id }) => id);
    expect(marked((row) => row.conduit)).toEqual(conduitRows);
    expect(marked((row) => !row.inherits)).toEqual(neverInherited);
    expect(marked((row) => row.ownVerdictWhenBaseNotApplicable)).toEqual(baseNotApplicableException);
    expect(marked((row) => row.essentialFunctionReview)).toEqual(essentialFunctionReview);
  });

  it('suggestions', () => {
    expect(catalog().suggests).toEqual(conditions().implies.map(([when, also]) => ({ when, also })));
  });
});
