/** The published JSON Schema of `bulkhead/triage@1`. */
import { z } from 'zod';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import type { FrId, TriageQuestion } from '../model/plant.ts';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import { assessmentInputs } from './assessment-schema.ts';
import { day } from './schema-parts.ts';

const level = z.number().int().min(0).max(4).nullable();
const vector = z.strictObject(
  Object.fromEntries(FR_ORDER.map((fr) => [fr, level])) as Record<FrId, typeof level>,
);
const said = z.union([z.boolean(), z.literal('unknown')]).optional();
const question = z.enum(TRIAGE_QUESTIONS);

const triage = z.strictObject({
  schema: z.literal('bulkhead/triage@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  asOf: day,
  inputs: assessmentInputs,
  questions: z.array(
    z.strictObject({
      question,
      carries: z
        .number()
        .int()
        .min(1)
        .max(2)
        .meta({ description: 'the highest SL of a row that a yes carries' }),
      requirements: z.array(z.string()).meta({ description: 'rows it speaks for; their REs go with them' }),
    }),
  ),
  places: z.array(
    z.strictObject({
      ref: z.string(),
      answers: z
        .strictObject(
          Object.fromEntries(TRIAGE_QUESTIONS.map((each) => [each, said])) as Record<
            TriageQuestion,
            typeof said
          >,
        )
        .meta({ description: 'a question that nobody answered is left out' }),
      provisional: z.strictObject({ lower: vector, upper: vector }).meta({
        description: 'SL-A as far as it can be told; judges no row. null: no row of the FR applies',
      }),
    }),
  ),
});

export const triageJsonSchema = (): JsonSchema => publishedSchema(triage, 'Bulkhead triage');
