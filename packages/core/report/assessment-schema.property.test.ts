/** What is published of any plant is valid against the published schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editionOf } from '../catalog/catalog.ts';
import { linkIndex } from '../catalog/links.ts';
import { withOverlays } from '../catalog/overlays.ts';
import { assessment } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { nextOf } from '../plan/next.ts';
import { besideOf } from '../program/beside.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { arbitraryPlantOfDocuments } from '../test/arbitrary-programs.ts';
import { documentsUsedBy } from '../test/beside.ts';
import { catalog } from '../test/catalog.ts';
import { linkSets } from '../test/shelf.ts';
import { assessmentJsonSchema } from './assessment-schema.ts';
import { words } from './locales/en/index.ts';
import { assessmentJson } from './render/assessment-json.ts';
import { publishedFinding } from './render/finding.ts';
import { publishedNext } from './render/next.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 100);
const valid = new Ajv2020({ strict: false }).compile(assessmentJsonSchema());

it('an assessment is valid against its schema', () => {
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
      const index = compile(plant, catalog, asOf);
      const findings = findingsOf(index);
      const published = findings.map((finding) => publishedFinding(finding, words));
      const next = publishedNext(nextOf(index, findings), { plant, catalog }, words);
      const json = assessmentJson(assessment(index, findings, '0.0.0'), published, undefined, next);
      valid(JSON.parse(json));
      expect(valid.errors ?? []).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('an assessment of a plant that uses more documents is valid against it, in each part', () => {
  const links = linkIndex(linkSets());
  const seen = { programs: 0, sustained: 0, products: 0, overlays: 0 };
  fc.assert(
    fc.property(arbitraryPlantOfDocuments(), ({ plant, asOf }) => {
      const documents = documentsUsedBy(plant);
      const overlays = documents.filter((document) => document.kind === 'overlay');
      const index = compile(withOverlays(plant, overlays), catalog, asOf);
      const findings = findingsOf(index);
      const published = findings.map((finding) => publishedFinding(finding, words));
      const catalogs = documents.map((document) => ({ id: editionOf(document), digest: document.digest }));
      const judged = assessment(index, findings, '0.0.0', { plant, catalogs });
      const beside = besideOf(plant, documents, () => links, asOf);
      const json = assessmentJson(judged, published, beside);
      const read = JSON.parse(json);
      valid(read);
      expect(valid.errors ?? []).toEqual([]);
      // All of it is there, and what is empty is left out.
      for (const part of ['programs', 'sustained', 'products'] as const) {
        expect(read[part]).toEqual(beside[part].length === 0 ? undefined : beside[part]);
        seen[part] += beside[part].length;
      }
      seen.overlays += judged.places.flatMap((place) => place.overlays).length;
    }),
    { numRuns: RUNS },
  );
  for (const [part, times] of Object.entries(seen)) expect([part, times > RUNS]).toEqual([part, true]);
});

it('the schema refuses what is no assessment', () => {
  expect(valid({})).toBe(false);
  expect(valid({ schema: 'bulkhead/assessment@2' })).toBe(false);
});
