/** What an organisation keeps apart counts as if the plant said it, and the plant's own digest does not see it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf, modelDigest } from '../model/digest.ts';
import { withOrganisation, type OrganisationAnswers } from '../model/organisation.ts';
import type { Plant } from '../model/plant.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { assessment } from './assess.ts';
import { compile } from './compile.ts';

/** The plant without its answers at `organisation`, and these. */
function apart(whole: Plant): { readonly plant: Plant; readonly shared: OrganisationAnswers } {
  const { organisation, ...rest } = whole;
  const answers = whole.answers.filter(({ place }) => place === 'organisation');
  const plant = { ...rest, answers: whole.answers.filter(({ place }) => place !== 'organisation') };
  const kept = organisation === undefined ? {} : { organisation };
  return { plant, shared: { ...kept, answers, evidence: [], digest: digestOf([]) } };
}

it('judges a plant and its organisation as one', () => {
  let met = 0;
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant: whole, asOf }) => {
      const { plant, shared } = apart(whole);
      met += shared.answers.length;
      const joined = withOrganisation(plant, shared);
      expect(joined).toEqual(whole);
      const index = compile(joined, catalog, asOf);
      const sources = { plant, organisation: shared.digest };
      const { inputs, ...judged } = assessment(index, [], '0.0.0', sources);
      const { inputs: _, ...alone } = assessment(compile(whole, catalog, asOf), [], '0.0.0');
      expect(judged).toEqual(alone);
      expect(inputs).toMatchObject({ model: modelDigest(plant), organisation: shared.digest });
    }),
    { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 100) },
  );
  expect(met).toBeGreaterThan(50);
});

it('has no digest of an organisation that is not apart', () => {
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
      expect(assessment(compile(plant, catalog, asOf), [], '0.0.0').inputs).not.toHaveProperty(
        'organisation',
      );
    }),
    { numRuns: 20 },
  );
});
