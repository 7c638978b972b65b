/** The published JSON Schema of `bulkhead/check@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { PROBLEM_CODES } from '../model/problems.ts';
import { count, day, findingSchema } from './schema-parts.ts';

const position = z.number().int().min(1);

const problem = z.strictObject({
  code: z.enum(PROBLEM_CODES).meta({ description: 'docs/errors has a page for each' }),
  at: z.strictObject({
    file: z.string().meta({ description: 'as seen from the folder of the plant' }),
    line: position,
    column: position.meta({ description: 'in UTF-16 units' }),
  }),
  message: z.string(),
});

const check = z.strictObject({
  schema: z.literal('bulkhead/check@1'),
  asOf: day,
  problems: z.array(problem).meta({ description: 'with any, no rule was run and there are no findings' }),
  problemCount: count.meta({ description: 'all that there are; very many are not listed one by one' }),
  findings: z.array(findingSchema),
});

export function checkJsonSchema(): JsonSchema {
  return publishedSchema(check, 'Bulkhead check: problems of the text, or findings of the design rules');
}
