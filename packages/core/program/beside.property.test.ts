/** The laws of 3.10, over random plants that use more documents than 62443-3-3. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIndex } from '../catalog/links.ts';
import type { Reads } from '../evaluate/assessment.ts';
import type { Answer, Plant } from '../model/plant.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { arbitraryPlantOfDocuments, type PlantOfDocuments } from '../test/arbitrary-programs.ts';
import { documentsUsedBy, judgedBeside, overlaidPlacesOf, type JudgedBeside } from '../test/beside.ts';
import { naiveBeside } from '../test/naive/beside-3-10.ts';
import { expectSame } from '../test/same.ts';
import { linkSets } from '../test/shelf.ts';
import { shuffled } from '../test/shuffled.ts';
import { besideAgain } from './beside-again.ts';
import { besideOf, type Beside } from './beside.ts';
import { STANDINGS } from './coverage.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 100);
// The same plants at every run, so that a result belongs to a commit and not to luck; another seed looks further.
fc.configureGlobal({ seed: Number(process.env['BULKHEAD_SEED'] ?? 62_443), numRuns: RUNS });
const plants = arbitraryPlantOfDocuments();
const SHIPPED = linkSets();

const SHIPPED_INDEX = linkIndex(SHIPPED);

const judged = ({ plant, asOf }: PlantOfDocuments): JudgedBeside => judgedBeside(plant, asOf, SHIPPED_INDEX);
/** Without coverage, for which zones and conduits have to be judged. */
const beside = ({ plant, asOf }: PlantOfDocuments): Beside =>
  besideOf(plant, documentsUsedBy(plant), () => SHIPPED_INDEX, asOf);

const links = (): typeof SHIPPED_INDEX => SHIPPED_INDEX;

/** Without one thing of one of its lists. */
function oneLess(plant: Plant, which: number, what: number): Plant {
  const lists = (['answers', 'evidence', 'checks', 'measures', 'zones', 'waivers'] as const).filter(
    (name) => plant[name].length > 0,
  );
  const name = lists[which % Math.max(1, lists.length)];
  if (name === undefined) return plant;
  const at = what % plant[name].length;
  return { ...plant, [name]: (plant[name] as readonly unknown[]).filter((_, i) => i !== at) };
}

describe('laws of what stands beside SL-A', () => {
  it('programs, SL-C, sustained and coverage equal the naive reference', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plants, ({ plant, asOf, links: drawn }) => {
        const links = [...SHIPPED, ...drawn];
        const places = overlaidPlacesOf(plant, asOf);
        const engine = judgedBeside(plant, asOf, linkIndex(links), places);
        const naive = naiveBeside(plant, asOf, documentsUsedBy(plant), links, places);
        expectSame(engine.programs, naive.programs);
        expectSame(engine.products, naive.products);
        expectSame(engine.sustained, naive.sustained);
        expectSame(engine.coverage, naive.coverage);
        for (const word of wordsOf(engine)) seen.add(word);
      }),
    );
    // What the random plants must reach for the comparison to say something.
    expect(EXPECTED.filter((word) => !seen.has(word))).toEqual([]);
  });

  it('what is remembered of another state of the plant changes nothing', () => {
    let again = 0;
    fc.assert(
      fc.property(plants, fc.nat(), fc.nat(), ({ plant, asOf }, which, what) => {
        const remembering = besideAgain();
        const documents = documentsUsedBy(plant);
        const first = remembering(plant, documents, links, asOf);
        const next = oneLess(plant, which, what);
        const second = remembering(next, documents, links, asOf);
        if (second === first && next !== plant) again++;
        expectSame(second, besideOf(next, documents, links, asOf));
      }),
      // Few plants are left as they were by what is taken away.
      { numRuns: RUNS * 3 },
    );
    expect(again).toBeGreaterThan(0);
  });

  it('the order of input changes nothing', () => {
    fc.assert(
      fc.property(plants, fc.infiniteStream(fc.nat(1000)), (one, order) => {
        expectSame(judged({ ...one, plant: shuffled(one.plant, order) }), judged(one));
      }),
    );
  });

  it('one more met answer never lowers a maturity', () => {
    let tried = 0;
    const levels = ({ programs }: Beside) =>
      programs.flatMap(({ rows }) => rows.flatMap(({ maturity }) => [maturity.claimed, maturity.evidenced]));
    fc.assert(
      fc.property(plants, fc.nat(), fc.constantFrom(1, 2, 3, 4), (one, pick, maturity) => {
        const before = beside(one);
        const open = before.programs.flatMap(({ place, rows }) =>
          rows.filter(({ missing }) => missing?.code === 'answer').map((row) => ({ place, ...row })),
        );
        const row = open[pick % Math.max(1, open.length)];
        if (row === undefined) return;
        tried++;
        const answer = { maturity: maturity as 1 | 2 | 3 | 4, ...met(row.place, row.requirement) };
        const after = beside({ ...one, plant: withAnswer(one.plant, answer) });
        expectNoLess(levels(after), levels(before));
      }),
    );
    expect(tried).toBeGreaterThan(RUNS / 2);
  });

  it('one more met answer never lowers SL-C', () => {
    let tried = 0;
    const levels = ({ products }: Beside) =>
      products.flatMap(({ slC }) => Object.values(slC).flatMap((vector) => FR_IDS.map((fr) => vector[fr])));
    fc.assert(
      fc.property(plants, fc.nat(), (one, pick) => {
        const before = beside(one);
        const open = before.products.flatMap(({ ref, rows }) =>
          rows
            .filter(({ capability, from }) => capability === 'unknown' && from === null)
            .map((row) => ({ ref, ...row })),
        );
        const row = open[pick % Math.max(1, open.length)];
        if (row === undefined) return;
        tried++;
        const after = beside({ ...one, plant: withAnswer(one.plant, met(row.ref, row.requirement)) });
        expectNoLess(levels(after), levels(before));
      }),
    );
    expect(tried).toBeGreaterThan(RUNS / 3);
  });

  it('verified ≤ evidenced ≤ claimed ≤ upper, in reads, maturity, SL-C and sustained', () => {
    fc.assert(
      fc.property(plants, (one) => {
        const { programs, products, sustained } = beside(one);
        for (const { reads, maturity } of programs.flatMap(({ rows }) => rows)) {
          expectOrdered(reads);
          if (maturity.evidenced === null) continue;
          expect(maturity.evidenced).toBeLessThanOrEqual(maturity.claimed ?? 0);
        }
        for (const { slC, rows } of products) {
          for (const { reads } of rows) expectOrdered(reads);
          for (const fr of FR_IDS) {
            const levels = [slC.verified[fr], slC.evidenced[fr], slC.claimed[fr], slC.upper[fr]];
            if (levels.includes(null)) expect(levels).toEqual([null, null, null, null]);
            else expect(levels.toSorted()).toEqual(levels);
          }
        }
        for (const { claimed, evidenced } of sustained) {
          if (evidenced === true) expect(claimed).toBe(true);
          if (claimed === false) expect(evidenced).toBe(false);
        }
      }),
    );
  });
});

function met(place: string, requirement: string): Answer {
  return { place, requirement, status: 'met' };
}

function withAnswer(plant: Plant, answer: Answer): Plant {
  return { ...plant, answers: [...plant.answers, answer] };
}

/** Level by level; null is less than any. */
function expectNoLess(after: readonly (number | null)[], before: readonly (number | null)[]): void {
  expect(after).toHaveLength(before.length);
  after.forEach((level, index) => expect(level ?? 0).toBeGreaterThanOrEqual(before[index] ?? 0));
}

function expectOrdered({ claimed, evidenced, verified }: Reads): void {
  if (verified && !evidenced) expect.fail('verified and not evidenced');
  if (evidenced && !claimed) expect.fail('evidenced and not claimed');
}

/** Every word a result says, with where it says it. */
function* wordsOf({ programs, products, sustained, coverage }: JudgedBeside): Generator<string> {
  for (const { place, rows } of programs) {
    yield `judged at ${place.split(':')[0]}`;
    for (const { verdict, from, reason, blockedBy, maturity } of rows) {
      yield verdict;
      yield `from ${from?.split(':')[0]}`;
      yield `because of ${reason?.code ?? blockedBy?.code}`;
      yield `maturity ${maturity.claimed} ${maturity.evidenced}`;
    }
  }
  for (const { ref, slC, rows } of products) {
    yield `SL-C of ${ref.split(':')[0]}`;
    for (const { capability } of rows) yield capability;
    for (const [reading, vector] of Object.entries(slC)) {
      for (const level of Object.values(vector)) yield `${reading} ${level}`;
    }
  }
  for (const { claimed, evidenced } of sustained) yield `sustained ${claimed} ${evidenced}`;
  for (const { linked, notInUse } of coverage.flatMap(({ rows }) => rows)) {
    if (notInUse > 0) yield 'not in use';
    for (const { kind, standing } of linked) {
      yield `linked ${kind}`;
      yield `standing ${standing}`;
    }
  }
}

const EXPECTED: readonly string[] = [
  ['site', 'supplier', 'product'].map((kind) => `judged at ${kind}`),
  ['met', 'compensated', 'partial', 'unmet', 'notApplicable', 'undetermined'],
  ['site', 'organisation', 'supplier', 'product'].map((kind) => `from ${kind}`),
  ['answer', 'base', 'exception', 'measureNotInPlace', 'compensationExpired', 'dependsOnUnsatisfied'].map(
    (code) => `because of ${code}`,
  ),
  ['4 null', '4 2', '4 3', '4 4', '3 2', '2 2', '1 1'].map((levels) => `maturity ${levels}`),
  ['product', 'asset'].map((kind) => `SL-C of ${kind}`),
  ['native', 'configurable', 'certified', 'short', 'system', 'notApplicable', 'unknown'],
  ['claimed 0', 'claimed 4', 'claimed null', 'evidenced 4', 'verified 4', 'upper 0', 'upper 4'],
  ['true true', 'true false', 'false false', 'null null', 'null false'].map((both) => `sustained ${both}`),
  ['equal', 'part', 'supports'].map((kind) => `linked ${kind}`),
  STANDINGS.filter((standing) => standing !== 'failed').map((standing) => `standing ${standing}`),
  ['not in use'],
].flat();
