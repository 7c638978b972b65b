/** The published JSON Schemas of `bulkhead/risk-criteria@1` and `bulkhead/risk-worst@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { RiskSchema } from '../model/schema/risk.ts';

const plant = z.strictObject({ id: z.string(), name: z.string() });
const level = z.number().int().min(1).max(7);

const result = {
  severity: level.nullable().meta({ description: 'the highest over the categories; null: none is stated' }),
  governing: z.array(z.string()).meta({ description: 'the categories of that severity' }),
  likelihood: level,
  rank: z.string().nullable().meta({ description: 'null: unknown, since no severity is stated' }),
  exceeding: z
    .array(z.string())
    .meta({ description: 'categories whose own rank is above what is tolerated in them' }),
  assumed: z.boolean().meta({ description: 'nobody stated a likelihood: the highest is taken' }),
  outcome: z.enum(['detailed', 'tolerable', 'notHackable', 'unrated']),
  questions: z.array(z.enum(['hackable', 'severity'])),
};
const side = z
  .strictObject(result)
  .nullable()
  .meta({ description: 'null: the case names a category or a level that the criteria lack' });

const criteria = z.strictObject({
  schema: z.literal('bulkhead/risk-criteria@1'),
  plant: plant.nullable(),
  model: z.string().nullable().meta({ description: 'digest of the plant' }),
  criteria: RiskSchema.nullable(),
  tolerated: z
    .array(z.strictObject({ category: z.string(), rank: z.string() }))
    .meta({ description: 'the highest rank that is tolerated, category by category' }),
  tried: z
    .strictObject({
      criteria: RiskSchema,
      cases: z.number().int(),
      flips: z.array(z.strictObject({ ref: z.string(), name: z.string(), before: side, after: side })),
    })
    .nullable()
    .meta({ description: 'what other criteria would make of the same cases' }),
});

const worst = z.strictObject({
  schema: z.literal('bulkhead/risk-worst@1'),
  plant,
  model: z.string(),
  criteria: RiskSchema.nullable(),
  worstCases: z.array(z.strictObject({ ref: z.string(), name: z.string(), ...result })),
});

export const riskCriteriaJsonSchema = (): JsonSchema => publishedSchema(criteria, 'Bulkhead risk criteria');
export const riskWorstJsonSchema = (): JsonSchema => publishedSchema(worst, 'Bulkhead worst cases');
