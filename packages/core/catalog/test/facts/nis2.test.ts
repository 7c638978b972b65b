import { expect, it } from 'vitest';
import { againstFacts, certaintyOf, facts, pairs, pairsOf, shipped } from '../../../test/facts.ts';
import { linksJson } from '../../../test/shelf.ts';

interface Item {
  readonly id: string;
  readonly point: string;
  readonly cir2690Sections: readonly string[];
  readonly confidence: { readonly directiveSubject: string };
  readonly iec62443: Readonly<Record<'req21' | 'zcr' | 'sr' | 'sp' | 'sm', readonly string[]>>;
  readonly seed: { readonly requirement: string; readonly iec62443: string } | null;
  readonly seedDeviation?: string;
}
interface Deadline {
  readonly ref: string;
  readonly within: string | null;
}
interface Section {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
}
type Pair = readonly [string, string];

const law = () => facts('nis2.json');
const items = (): readonly Item[] => law().article21.items;
const deadlines = (): readonly Deadline[] => law().article23.deadlines;
const sections = (): readonly Section[] => law().implementingRegulation.annexSections;
const catalog = () => shipped('nis2@2022-2555', 'law');

againstFacts('nis2@2022-2555', () => {
  it('rows: the duties of Article 20, the ten letters of Article 21(2) and the deadlines of Article 23(4)', () => {
    // Of the three facts of Article 20 the second, liability, asks nothing: 20(1) approve and oversee, 20(2) training.
    expect(catalog().rows.map(({ id, group }) => `${group} ${id}`)).toEqual([
      '20 20(1)',
      '20 20(2)',
      ...items().map(({ id }) => `21 ${id}`),
      ...deadlines().map(({ ref }) => `23 ${ref}`),
    ]);
  });

  it('articles and their titles', () => {
    const { article20, article21, article23 } = law();
    expect(catalog().groups).toEqual([
      { id: '20', title: article20.title },
      { id: '21', title: article21.title },
      { id: '23', title: article23.title },
    ]);
  });

  it('certainty of every row', () => {
    const { article20, article23 } = law();
    const expected = [
      ...[1, 2].map(() => certaintyOf(article20.confidence)),
      ...items().map(({ confidence }) => certaintyOf(confidence.directiveSubject)),
      ...deadlines().map(() => certaintyOf(article23.confidence)),
    ];
    expect(catalog().rows.map(({ certainty }) => certainty)).toEqual(expected);
  });

  it('deadlines that are a time, and only those', () => {
    const within = new Map(deadlines().map((deadline) => [deadline.ref, deadline.within]));
    const isTime = (text: string | null | undefined): boolean => /^P/.test(text ?? '');
    expect(catalog().rows.flatMap((row) => (row.within === undefined ? [] : [[row.id, row.within]]))).toEqual(
      [...within].filter(([_ref, text]) => isTime(text)),
    );
  });

  it('the table that circulates: subjects, parts, and a word on every row that departs from the law', () => {
    const seeded = items().filter(({ seed }) => seed !== null);
    expect(
      catalog().variants?.[0]?.rows.map(({ row, subject, parts, departs }) => ({
        row,
        subject,
        parts,
        departs: departs !== null,
      })),
    ).toEqual(
      seeded.map(({ id, seed, seedDeviation }) => ({
        row: id,
        subject: seed?.requirement,
        parts: (seed?.iec62443 ?? '')
          .replace('IEC 62443-', '')
          .split(' / ')
          .map((part) => `62443-${part}`),
        departs: seedDeviation !== undefined,
      })),
    );
  });
});

/** Pairs of a row and the letter it helps to show, by the field of the facts that names rows of one part. */
function toLetters(
  field: keyof Item['iec62443'],
  expand: (named: string) => readonly string[],
): readonly Pair[] {
  return items().flatMap(({ id, iec62443 }) =>
    iec62443[field].flatMap((named) => expand(named).map((row): Pair => [row, id])),
  );
}

/** A name of the facts is a row, or a group and then every row of it. */
function rowsNamed(
  named: string,
  rows: readonly { readonly id: string; readonly group: string }[],
): readonly string[] {
  const own = rows.filter(({ id, group }) => id === named || group === named).map(({ id }) => id);
  if (own.length === 0) throw new Error(`nothing is called ${named}`);
  return own;
}

againstFacts('Links to nis2', () => {
  const HOW = 'supports own-judgement';

  it('62443-2-1: letters named on either side, Article 20 and Article 23', () => {
    const letters = facts('part-2-1.json').requirements.flatMap(
      ({ id, related }: { id: string; related: { nis2Art21_2: readonly string[] } }) =>
        related.nis2Art21_2.map((letter): Pair => [id, `21(2)(${letter})`]),
    );
    const governance = (law().article20.iec62443.req21 as readonly string[]).map(
      // The row on training for duties answers to the training of 20(2), the others to 20(1).
      (id): Pair => [id, id === 'ORG 1.5' ? '20(2)' : '20(1)'],
    );
    const reporting = (law().article23.iec62443.req21 as readonly string[]).flatMap((id) =>
      deadlines().map(({ ref }): Pair => [id, ref]),
    );
    expect(pairsOf('62443-2-1--nis2.json')).toEqual(
      pairs([...letters, ...toLetters('req21', (id) => [id]), ...governance, ...reporting], HOW),
    );
  });

  it('62443-3-2: a group stands for its rows', () => {
    const zcrs = facts('part-3-2.json').requirements;
    const governance = (law().article20.iec62443.zcr as readonly string[]).map((id): Pair => [id, '20(1)']);
    expect(pairsOf('62443-3-2--nis2.json')).toEqual(
      pairs([...toLetters('zcr', (named) => rowsNamed(named, zcrs)), ...governance], HOW),
    );
  });

  it('62443-3-3', () => {
    expect(pairsOf('62443-3-3--nis2.json')).toEqual(
      pairs(
        toLetters('sr', (id) => [id]),
        HOW,
      ),
    );
  });

  it('62443-2-4: an area stands for its rows, and all areas for every base requirement', () => {
    const sps = facts('part-2-4.json').requirements as readonly { id: string; area: string; kind: string }[];
    const all = sps.filter(({ kind }) => kind === 'BR').map(({ id }) => id);
    const byArea = sps.map(({ id, area }) => ({ id, group: area }));
    expect(pairsOf('62443-2-4--nis2.json')).toEqual(
      pairs(
        toLetters('sp', (named) => (named.startsWith('all areas') ? all : rowsNamed(named, byArea))),
        HOW,
      ),
    );
  });

  it('62443-4-1: a practice stands for its rows', () => {
    const rows = (facts('part-4-1.json').requirements as readonly { id: string; practice: string }[]).map(
      ({ id, practice }) => ({ id, group: practice }),
    );
    expect(pairsOf('62443-4-1--nis2.json')).toEqual(
      pairs(
        toLetters('sm', (named) => rowsNamed(named, rows)),
        HOW,
      ),
    );
  });
});

againstFacts('Regulation (EU) 2024/2690', () => {
  it('sections of the annex: number and heading, in order', () => {
    expect(shipped('eu-2024-2690@2024', 'pointers').rows.map(({ id, title }) => ({ id, title }))).toEqual(
      sections().map(({ id, title }) => ({ id, title })),
    );
  });

  it('sections are as sure as their source', () => {
    const certainty = certaintyOf(law().implementingRegulation.confidence.annexSections);
    for (const row of shipped('eu-2024-2690@2024', 'pointers').rows)
      expect(row.certainty, row.id).toBe(certainty);
  });

  it('letters of Article 21(2) to which the Commission tied each section', () => {
    const bySection = sections().flatMap(({ id, points }) =>
      points.map((point): Pair => [`21(2)(${point})`, id]),
    );
    const byLetter = items().flatMap(({ id, cir2690Sections }) =>
      cir2690Sections.map((to): Pair => [id, to]),
    );
    expect(pairsOf('nis2--eu-2024-2690.json')).toEqual(
      pairs([...bySection, ...byLetter], 'supports one-source'),
    );
    expect(linksJson('nis2--eu-2024-2690.json')).toMatchObject({
      from: 'nis2@2022-2555',
      to: 'eu-2024-2690@2024',
    });
  });
});
