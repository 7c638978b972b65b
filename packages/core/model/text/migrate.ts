/**
 * From the schema a file names to the one this version reads. Today there is one; a later schema adds a step
 * here and nowhere else. A step works on section names, before anything is decoded.
 */
import { nearest } from '../../lib/near.ts';
import { PLANT_SCHEMA } from '../plant.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';

/** New name of a section by its old one. */
export type MigrationStep = (section: string) => string;

export const STEPS: Readonly<Record<string, MigrationStep>> = { [PLANT_SCHEMA]: (section) => section };

/** The step for a schema, or null after refusing it. */
export function stepFor(
  sink: ProblemSink,
  schema: string,
  at: Placed,
  steps: Readonly<Record<string, MigrationStep>> = STEPS,
): MigrationStep | null {
  const step = Object.hasOwn(steps, schema) ? steps[schema] : undefined;
  if (step !== undefined) return step;
  const newer = /^bulkhead\/plant@(\d+)$/.exec(schema);
  if (newer !== null && Number(newer[1]) > 1) {
    refuse(sink, 'newer-schema', at, { found: shown(schema), expected: PLANT_SCHEMA });
    return null;
  }
  const near = nearest(schema, Object.keys(steps));
  refuse(sink, 'unknown-schema', at, {
    found: shown(schema),
    expected: PLANT_SCHEMA,
    near: didYouMean(near),
  });
  return null;
}
