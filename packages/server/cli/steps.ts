/** The steps of 62443-3-2 of an assessed plant. */
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { stepsOfPlant as stepsOf, type PlantSteps } from '@bulkhead/core/why/steps.ts';
import { shippedLinks } from '../app/catalogs.ts';
import type { Assessed } from '../app/assessed.ts';

export function stepsOfPlant({ index, findings, documents, shelf }: Assessed): PlantSteps {
  const steps = stepsOf(whyContext(index, findings, { documents, shelf, links: shippedLinks }));
  if (steps === null) throw new Error('62443-3-2 is not shipped');
  return steps;
}
