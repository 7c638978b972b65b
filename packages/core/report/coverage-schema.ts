/** The published JSON Schema of `bulkhead/coverage@1`. */
import { z } from 'zod';
import { LINK_GRADES, LINK_KINDS } from '../catalog/schema/links.ts';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { STANDINGS, type Standing } from '../program/coverage.ts';
import { assessmentInputs, plainVerdict } from './assessment-schema.ts';
import { count, day, texts } from './schema-parts.ts';

const counts = z.strictObject(
  Object.fromEntries(STANDINGS.map((standing) => [standing, count])) as Record<Standing, typeof count>,
);

const coverage = z.strictObject({
  schema: z.literal('bulkhead/coverage@1'),
  framework: z.string().meta({ description: '<document>@<edition>' }),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  asOf: day,
  inputs: assessmentInputs,
  rows: z.array(
    z.strictObject({
      row: z.string(),
      own: z.array(plainVerdict.extend({ place: z.string() })).meta({
        description: 'what was answered to the row itself; empty where the plant does not use the document',
      }),
      linked: z.array(
        z.strictObject({
          row: z.string(),
          kind: z.enum(LINK_KINDS),
          grade: z.enum(LINK_GRADES),
          standing: z.enum(STANDINGS),
          openAt: texts,
        }),
      ),
      counts: counts.meta({ description: 'of linked rows; no count says that the row is fulfilled' }),
      notInUse: count,
    }),
  ),
});

export const coverageJsonSchema = (): JsonSchema => publishedSchema(coverage, 'Bulkhead coverage');
