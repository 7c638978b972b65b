/** What is published of any plant is valid against the published schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessment } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { assessmentJsonSchema } from './assessment-schema.ts';
import { ruleSentences } from './locales/en/rules.ts';
import { assessmentJson } from './render/assessment-json.ts';
import { publishedFinding } from './render/finding.ts';

const valid = new Ajv2020({ strict: false }).compile(assessmentJsonSchema());

it('an assessment is valid against its schema', () => {
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
      const index = compile(plant, catalog, asOf);
      const findings = findingsOf(index);
      const published = findings.map((finding) => publishedFinding(finding, ruleSentences));
      const json = assessmentJson(assessment(index, findings, '0.0.0'), published);
      valid(JSON.parse(json));
      expect(valid.errors ?? []).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('the schema refuses what is no assessment', () => {
  expect(valid({})).toBe(false);
  expect(valid({ schema: 'bulkhead/assessment@2' })).toBe(false);
});
