/** The published JSON Schema of `bulkhead/diff@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { PLANT_SCHEMA } from '../model/plant.ts';
import { SECTIONS } from '../model/sections.ts';
import { day, texts } from './schema-parts.ts';

const head = z.strictObject({
  schema: z.literal(PLANT_SCHEMA),
  id: z.string(),
  name: z.string(),
  catalogs: texts,
  organisationFrom: z.string().optional(),
});

const sl = z.number().int().min(0).max(4).nullable();

/** An entity before and after, by its kind: null where it was not, or is no more. */
function change(kind: string, entity: z.ZodType) {
  const defined = entity.meta({ id: kind });
  return z.strictObject({
    kind: z.literal(kind),
    id: z.string(),
    before: defined.nullable(),
    after: defined.nullable(),
  });
}

/** Any change of a plant. */
export const changes = z.array(
  z.union([change('plant', head), ...SECTIONS.map(({ kind, schema }) => change(kind, schema))]),
);

const diff = z.strictObject({
  schema: z.literal('bulkhead/diff@1'),
  asOf: day,
  changes,
  slA: z
    .array(z.strictObject({ ref: z.string().regex(/^sla:/), from: sl, to: sl }))
    .meta({ description: 'claimed SL-A that differs' }),
  gapsOpened: texts,
  gapsClosed: texts,
  findingsNew: texts,
  findingsGone: texts,
});

export function diffJsonSchema(): JsonSchema {
  return publishedSchema(diff, 'Bulkhead diff: what changed between two plants, and what it does');
}
