/** The published JSON Schema of `bulkhead/fmt@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { digest } from './schema-parts.ts';

const file = z.strictObject({
  path: z.string().meta({ description: 'as seen from the folder of the plant' }),
  canonical: z.boolean().meta({ description: 'it was canonical before' }),
});

const fmt = z.strictObject({
  schema: z.literal('bulkhead/fmt@1'),
  model: digest.meta({ description: 'of the plant, the same before and after' }),
  written: z.boolean().meta({ description: 'what was not canonical was rewritten; false with --check' }),
  files: z.array(file),
});

export function fmtJsonSchema(): JsonSchema {
  return publishedSchema(fmt, 'Bulkhead fmt: which files of a plant are in canonical form');
}
