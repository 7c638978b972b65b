/** The published JSON Schema of `bulkhead/why@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { texts } from './schema-parts.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const cause = z
  .strictObject({
    ref: z.string().meta({ description: 'can be asked why in turn' }),
    value,
    text: z.string(),
    get because() {
      return z.array(cause).min(1).optional().meta({ description: 'only to the depth that was asked for' });
    },
  })
  .meta({ id: 'cause' });

const why = z.strictObject({
  schema: z.literal('bulkhead/why@1'),
  ref: z.string(),
  value,
  text: z.string(),
  fix: z.string().optional().meta({ description: 'of a finding: the way out' }),
  rule: z.string().meta({ description: 'paragraph of docs/rules.md' }),
  clause: z.string().nullable().meta({ description: 'document and clause, where there is one' }),
  because: z.array(cause),
  usedBy: texts.meta({ description: 'references of what rests on it' }),
  flip: z.string().optional().meta({
    description: 'what a met answer would change, or what would give another SL-T, by evaluation',
  }),
  flips: z
    .array(
      z.strictObject({
        ref: z.string().meta({ description: 'the scenario, or `risk` for the level of a threat source' }),
        value: z.number().nullable().meta({ description: 'what SL-T would be' }),
        text: z.string(),
      }),
    )
    .min(1)
    .optional()
    .meta({ description: 'inputs of an SL-T that would give another one, each moved alone' }),
});

export function whyJsonSchema(): JsonSchema {
  return publishedSchema(why, 'Bulkhead why: one link of the chain behind a number');
}
