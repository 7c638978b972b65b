/** Whatever the plant, each result given as JSON is valid against the schema it names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOf, rowViews } from '../catalog/catalog.ts';
import { linkIndex } from '../catalog/links.ts';
import { rowDetails } from '../catalog/row-details.ts';
import { opened } from '../catalog/shelf.ts';
import { verifyCatalog } from '../catalog/verify.ts';
import { assessment } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import { exposureOf } from '../evaluate/exposure/exposure.ts';
import { raisesAt } from '../evaluate/exposure/raises.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { RULE_INFOS } from '../evaluate/rules/index.ts';
import { sameValue } from '../lib/same.ts';
import { apply, type Change } from '../model/change.ts';
import { modelDigest } from '../model/digest.ts';
import { emptyPlant, type Plant } from '../model/plant.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { BROKEN } from '../test/broken/cases.ts';
import { readTexts } from '../test/broken/read.ts';
import { catalog, catalogFile } from '../test/catalog.ts';
import { diffReport } from './diff/report.ts';
import { sideOf, type Side } from './diff/side.ts';
import { explain, type Why, type WhyCause } from './explain.ts';
import { words } from './locales/en/index.ts';
import { fill } from './locales/fill.ts';
import { wordedCatalogProblem } from './render/catalog-problem.ts';
import type { CheckReport } from './render/check-report.ts';
import { exposureJson } from './render/exposure-json.ts';
import { publishedFinding } from './render/finding.ts';
import * as results from './render/results-json.ts';
import { linkSets, shelf } from '../test/shelf.ts';
import { whyContext } from '../why/chain.ts';
import { isWhyError, whyLink } from '../why/why.ts';
import { RESULT_SCHEMAS } from './result-schemas.ts';
import { invalidities } from './test/valid.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 60) };
const REPORT: CheckReport = {
  version: '0.0.0',
  asOf: '2026-11-24',
  rules: RULE_INFOS,
  findings: [],
  waivers: [],
  problems: [],
  problemCount: 0,
};

function judged(plant: Plant, asOf: string) {
  const index = compile(plant, catalog, asOf);
  const findings = findingsOf(index);
  return { ...whyContext(index, findings), assessment: assessment(index, findings, '0.0.0') };
}

/** One side of a diff; of documents besides 62443-3-3 the plants use none. */
function sideFrom({ assessment: told, ...context }: ReturnType<typeof judged>): Side {
  const beside = { programs: [], sustained: [], products: [] };
  const findings = context.findings.map((finding) => publishedFinding(finding, words));
  return sideOf({ plant: context.plant, assessment: told, beside }, context, findings, []);
}

/** Everything of the plant that can be asked why and is named in a result, and things it rests on. */
function refsOf({ plant, findings, assessment: { places } }: ReturnType<typeof judged>): readonly string[] {
  const { answers, evidence, checks, dispositions, measures, assets, flows } = plant;
  return [
    ...places.flatMap(({ ref, slT, verdicts, overlays, gaps }) => [
      ref,
      ...Object.keys(slT).flatMap((fr) => [`slt:${ref}:${fr}`, `sla:${ref}:${fr}:claimed`]),
      ...[...verdicts, ...overlays].map(({ requirement }) => `verdict:${ref}:${requirement}`),
      ...gaps.map(({ id }) => id),
      ...catalog.facts.map(({ id }) => `fact:${ref}:${id}`),
    ]),
    ...answers.map(({ place, requirement }) => `answer:${place}:${requirement}`),
    ...evidence.map(({ id }) => `evidence:${id}`),
    ...checks.map(({ place, requirement, date, by }) => `check:${place}:${requirement}:${date}:${by}`),
    ...dispositions.map(({ place, requirement }) => `disposition:${place}:${requirement}`),
    ...measures.map(({ id }) => `measure:${id}`),
    ...findings.map(({ id }) => id),
    ...assets.map(({ id }) => `asset:${id}`),
    ...flows.map(({ id }) => `flow:${id}`),
    ...catalog.rows.map(({ id }) => `${catalog.id}/${id}`),
  ];
}

function refsIn({ because, usedBy }: Pick<Why, 'because' | 'usedBy'>): readonly string[] {
  const within = (causes: readonly WhyCause[]): readonly string[] =>
    causes.flatMap((cause) => [cause.ref, ...within(cause.because ?? [])]);
  return [...within(because), ...usedBy];
}

describe('a result is valid against its schema', () => {
  it('why', () => {
    let asked = 0;
    fc.assert(
      fc.property(
        arbitraryPlant(catalog),
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 4 }),
        ({ plant, asOf }, picks, depth) => {
          const all = judged(plant, asOf);
          const refs = refsOf(all);
          for (const pick of picks.take(25)) {
            const why = explain(all, refs[pick % refs.length] as string, depth, words);
            if ('code' in why) continue;
            asked++;
            expect(invalidities(results.whyJson(why))).toEqual([]);
          }
        },
      ),
      RUNS,
    );
    expect(asked).toBeGreaterThan(RUNS.numRuns * 15);
  });

  it('exposure', () => {
    fc.assert(
      fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
        const index = compile(plant, catalog, asOf);
        const exposure = exposureOf(index, 'claimed');
        const zones = exposure.zones.map((zone) => ({
          ...zone,
          raises: raisesAt(index, exposure.ways, index.position.get(zone.ref) as number),
        }));
        const json = exposureJson(exposure, zones, assessment(index, [], '0.0.0'));
        expect(invalidities(json)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('check, of findings', () => {
    fc.assert(
      fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
        const findings = judged(plant, asOf).findings.map((each) => publishedFinding(each, words));
        expect(invalidities(results.checkJson({ ...REPORT, asOf, findings }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(BROKEN.map((plant) => [plant.name, plant] as const))('check, of %s', (_, plant) => {
    const { result } = readTexts(plant);
    if (result.ok) return expect.fail('accepted');
    const problems = result.problems.map(({ code, at, params }) => ({
      code,
      at,
      message: fill(words, words.problems[code], params),
    }));
    expect(invalidities(results.checkJson({ ...REPORT, problems, problemCount: result.total }))).toEqual([]);
  });

  it('diff', () => {
    fc.assert(
      fc.property(arbitraryPlant(catalog), arbitraryPlant(catalog), (from, to) => {
        const [before, after] = [judged(from.plant, to.asOf), judged(to.plant, to.asOf)];
        const json = results.diffJson(diffReport(sideFrom(before), sideFrom(after)));
        expect(invalidities(json)).toEqual([]);
        // Whoever has the first plant and this result has the second.
        const { changes } = JSON.parse(json) as { readonly changes: readonly Change[] };
        expect(sameValue(apply(from.plant, changes), to.plant)).toBe(true);
        const refs = [...json.matchAll(/"ref": "([^"\\\\]+)"/g)].map((match) => match[1] as string);
        const unanswered = refs
          .slice(0, 30)
          .filter((ref) => [before, after].every((context) => isWhyError(whyLink(context, ref))));
        expect(unanswered).toEqual([]);
      }),
      RUNS,
    );
  });

  it('fmt', () => {
    const files = [
      { path: 'plant.yaml', canonical: false },
      { path: 'more/assets.csv', canonical: true },
    ];
    for (const written of [true, false]) {
      const report = { folder: 'plant', model: modelDigest(emptyPlant('p', 'P', [])), files, written };
      expect(invalidities(results.fmtJson(report))).toEqual([]);
    }
  });

  it('catalog', () => {
    const sets = linkSets();
    const { related } = linkIndex(sets);
    const documents = shelf.editions.map((edition) => opened(shelf, edition));
    expect(invalidities(results.catalogListJson(documents))).toEqual([]);
    expect(invalidities(results.catalogLinksJson(sets))).toEqual([]);
    for (const document of documents) {
      expect(invalidities(results.catalogDocumentJson(document))).toEqual([]);
      // A row in the middle: of NIS2 a letter that the variant has, of the old 2-1 one without a counterpart.
      for (const row of rowViews(document).slice(0, 12)) {
        const linked = related(`${editionOf(document)}/${row.id}`).map((each) => ({ ...each, title: null }));
        const details = rowDetails(document, row.id, sets);
        const found = { catalog: document, row, related: linked, details };
        expect(invalidities(results.catalogRowJson(found))).toEqual([]);
      }
    }
  });

  it.each([
    ['a sound catalog', catalogFile],
    ['no catalog', {}],
    [
      'a catalog with a wrong row',
      { ...catalogFile, rows: [{ ...catalogFile.rows[0], sl: [true, false, true, true] }] },
    ],
    ['a catalog with a row twice', { ...catalogFile, rows: [...catalogFile.rows, catalogFile.rows[0]] }],
  ])('catalog verification, of %s', (id, file) => {
    const found = verifyCatalog(file);
    const problems = found.problems.map((each) => wordedCatalogProblem(each, words));
    expect(invalidities(results.catalogVerificationJson([{ ...found, id, problems }]))).toEqual([]);
  });
});

it.each(Object.keys(RESULT_SCHEMAS))('the schema of %s refuses what is no such result', (schema) => {
  expect(invalidities(JSON.stringify({ schema }))).not.toEqual([]);
});

it('every reference that a chain names can be asked why in turn', () => {
  fc.assert(
    fc.property(arbitraryPlant(catalog), fc.infiniteStream(fc.nat()), ({ plant, asOf }, picks) => {
      const all = judged(plant, asOf);
      const refs = refsOf(all);
      for (const pick of picks.take(10)) {
        const why = explain(all, refs[pick % refs.length] as string, 3, words);
        if ('code' in why) continue;
        for (const ref of refsIn(why)) {
          const next = explain(all, ref, 1, words);
          expect([why.ref, ref, 'code' in next ? next.code : 'answered']).toEqual([why.ref, ref, 'answered']);
        }
      }
    }),
    RUNS,
  );
});
