import { expect, it } from 'vitest';
import { againstFacts, facts, lessSure, pairs, pairsOf, shipped } from '../../../test/facts.ts';
import { linksJson } from '../../../test/shelf.ts';

interface Cr {
  readonly id: string;
  readonly parent: string | null;
  readonly fr: number;
  readonly component: string;
  readonly clause: string;
  readonly title: string;
  readonly sl: readonly boolean[];
  readonly minSl: number;
  readonly confidence: string;
  readonly sr: string | null;
  readonly srRe: readonly string[];
  /** Those of `srRe` that the row answers in part. */
  readonly srRePartial?: readonly string[];
}

const CLASSES: Readonly<Record<string, string>> = {
  common: 'common',
  'software-application': 'SAR',
  'embedded-device': 'EDR',
  'host-device': 'HDR',
  'network-device': 'NDR',
};
const FRS = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'];
const LINKS = '62443-4-2--62443-3-3.json';

const crs = (): readonly Cr[] => facts('cr-4-2.json');
const catalog = () => shipped('62443-4-2@2019', 'component');

againstFacts('62443-4-2@2019', () => {
  it('rows: id, base, class, FR, clause, title, levels, and first level, in order', () => {
    expect(
      catalog().rows.map(({ id, base, class: of, fr, clause, title, sl, level }) => ({
        id,
        base,
        class: of,
        fr,
        clause,
        title,
        sl,
        level,
      })),
    ).toEqual(
      crs().map(({ id, parent, component, fr, clause, title, sl, minSl }) => ({
        id,
        base: parent,
        class: CLASSES[component],
        fr: FRS[fr - 1],
        clause,
        title,
        sl,
        level: minSl,
      })),
    );
  });

  it('certainty is that of the level, and lower for one row of which a title alone says too little', () => {
    const sources = crs().map(({ id, confidence }) => [id, confidence] as const);
    expect(lessSure(catalog().rows, sources)).toEqual(['CR 7.1 RE 1']);
  });

  it('constraints of the whole component', () => {
    expect(catalog().constraints.map(({ id, clause, title }) => ({ id, clause, title }))).toEqual(
      facts('ccsc-4-2.json').map(({ id, clause, title }: Cr) => ({ id, clause, title })),
    );
  });

  it('numbers used only by class, with no rows where 4-2 has no requirement', () => {
    const placeholders = facts('cr-4-2-placeholders.json') as readonly {
      readonly id: string;
      readonly title: string;
      readonly kind: string;
      readonly resolvesTo: readonly string[];
    }[];
    expect(catalog().byClass).toEqual(
      placeholders.map(({ id, title, resolvesTo }) => ({ id, title, rows: resolvesTo })),
    );
    expect(
      catalog()
        .byClass.filter(({ rows }) => rows.length === 0)
        .map(({ id }) => id),
    ).toEqual(placeholders.filter(({ kind }) => kind === 'no-component-requirement').map(({ id }) => id));
  });
});

againstFacts('62443-4-2 and 62443-3-3', () => {
  it('every row answers to its SR and SR enhancements, whole or in part, or says that it answers to none', () => {
    const twoSources = crs().flatMap(({ id, parent, sr }) =>
      sr !== null && parent === null ? [[id, sr] as const] : [],
    );
    const enhancements = (whole: boolean): readonly (readonly [string, string])[] =>
      crs().flatMap(({ id, srRe, srRePartial = [] }) =>
        srRe.filter((re) => srRePartial.includes(re) !== whole).map((re) => [id, re] as const),
      );
    // An enhancement that pairs with no enhancement of the SR still helps the SR itself.
    const alone = crs().flatMap(({ id, parent, sr, srRe }) =>
      parent !== null && sr !== null && srRe.length === 0 ? [[id, sr] as const] : [],
    );
    expect(pairsOf(LINKS)).toEqual(
      [
        ...pairs(twoSources, 'equal two-sources'),
        ...pairs(enhancements(true), 'equal own-judgement'),
        ...pairs(enhancements(false), 'part own-judgement'),
        ...pairs(alone, 'supports own-judgement'),
      ].sort(),
    );
  });

  it('rows without an SR are listed as such', () => {
    const { without } = linksJson(LINKS) as { readonly without: readonly { readonly from: string }[] };
    expect(without.map(({ from }) => from)).toEqual(
      crs()
        .filter(({ sr }) => sr === null)
        .map(({ id }) => id),
    );
  });
});
