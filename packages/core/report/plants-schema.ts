/** The published JSON Schema of `bulkhead/plants@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';

const count = z.number().int().min(0);
const seq = z.number().int().min(1);

const summary = z.strictObject({
  name: z.string(),
  asOf: z.iso.date().meta({ description: 'the day it was judged for' }),
  engine: z.string(),
  zones: count,
  conduits: count,
  assets: count,
  targeted: count.meta({ description: 'places with an SL-T above 0' }),
  reached: count.meta({ description: 'those of them that reach it in every FR, evidenced' }),
  partly: count.meta({ description: 'places whose SL-T is not known in every FR' }),
  gaps: count,
  undetermined: count.meta({ description: 'required rows that nobody answered' }),
  failed: count,
  errors: count.meta({ description: 'findings of severity error that are not waived' }),
  nextReview: z.iso
    .date()
    .nullable()
    .meta({ description: 'the first day by which a scenario is to be assessed again or a check repeated' }),
  seq: seq.meta({ description: 'the entry it holds for' }),
});

const plants = z.strictObject({
  schema: z.literal('bulkhead/plants@1'),
  plants: z.array(
    z.strictObject({
      plant: z.string(),
      seq: seq.meta({ description: 'the newest entry' }),
      state: z.enum(['current', 'older', 'none']).meta({
        description: 'older: the summary holds for an entry before the newest; none: it was never assessed',
      }),
      summary: summary.nullable(),
    }),
  ),
});

export function plantsJsonSchema(): JsonSchema {
  return publishedSchema(plants, 'Bulkhead plants: how each plant of a record stands, a row each');
}
