/** The one place that `--place` asks for. */
import { nearest } from '@bulkhead/core/lib/near.ts';
import { textOption, type Call } from './arguments.ts';
import type { AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';

/** @returns null where none is asked for @throws CallError where it is none of the plant's */
export function askedPlace(call: Call, assessed: AssessedPlant): string | null {
  const place = textOption(call, 'place') ?? null;
  const refs = placesIn(assessed);
  if (place !== null && !refs.includes(place))
    throw new CallError('no-such-place', { found: place, near: nearPlace(place, refs) });
  return place;
}

/** An id alone means the first place that has it. */
function nearPlace(found: string, refs: readonly string[]): string {
  return refs.find((ref) => ref.endsWith(`:${found}`)) ?? nearest(found, refs) ?? '';
}

function placesIn({ assessment, plant }: AssessedPlant): readonly string[] {
  return [
    'organisation',
    'site',
    ...assessment.places.map(({ ref }) => ref),
    ...plant.assets.map(({ id }) => `asset:${id}`),
    ...plant.products.map(({ id }) => `product:${id}`),
    ...plant.suppliers.map(({ id }) => `supplier:${id}`),
  ];
}
