/** The published JSON Schema of `bulkhead/risk-steps@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';

const step = z.strictObject({
  requirement: z.string(),
  strength: z.enum(['shall', 'should']),
  yields: z.string().meta({ description: 'what comes out of the step' }),
  status: z.enum(['done', 'begun', 'notBegun', 'notNeeded', 'undetermined']),
  by: z
    .enum(['model', 'answer'])
    .meta({ description: 'answer: the model has no place for it, so that only a recorded answer can tell' }),
  held: z
    .array(
      z.strictObject({
        code: z.string(),
        n: z.number().int(),
        of: z.number().int().nullable().meta({ description: 'null: no part of anything' }),
      }),
    )
    .meta({ description: 'what the model holds for it' }),
  missing: z
    .array(z.strictObject({ code: z.string(), at: z.string() }))
    .meta({ description: 'what is missing, and the reference at which it has to be said' }),
  answer: z
    .strictObject({
      verdict: z.string(),
      claimed: z.boolean(),
      evidenced: z.boolean(),
      evidence: z.array(z.string()),
    })
    .nullable()
    .meta({ description: 'what was answered at the site; null: nothing, or the document is not in use' }),
  contradiction: z
    .enum(['claimsMore', 'claimsLess', 'claimsNone'])
    .nullable()
    .meta({ description: 'the answer says another thing than the model' }),
});

const steps = z.strictObject({
  schema: z.literal('bulkhead/risk-steps@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  model: z.string().meta({ description: 'digest of the plant' }),
  asOf: z.string(),
  document: z.string().meta({ description: 'the edition whose rows these are' }),
  sucs: z.array(
    z.strictObject({
      ref: z.string().meta({ description: '`plant`: no SUC is written, so the whole is taken as one' }),
      name: z.string(),
      zones: z.array(z.string()),
      conduits: z.array(z.string()).meta({ description: 'those that join a zone of it' }),
      scenarios: z.number().int(),
      next: z.array(z.string()).meta({ description: 'the first three rows that are not finished' }),
      steps: z.array(step),
    }),
  ),
});

export const riskStepsJsonSchema = (): JsonSchema => publishedSchema(steps, 'Bulkhead steps of 62443-3-2');

const count = z.number().int();
const overview = z.strictObject({
  schema: z.literal('bulkhead/risk-overview@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  model: z.string().meta({ description: 'digest of the plant' }),
  asOf: z.string(),
  criteria: z
    .strictObject({ approvedBy: z.string().nullable(), date: z.string().nullable() })
    .nullable()
    .meta({ description: 'null: the plant states none, so nothing is rated' }),
  worstCases: z.strictObject({ detailed: count, unrated: count, tolerable: count, notHackable: count }),
  scenarios: z
    .strictObject({
      untreated: count,
      lapsed: count,
      unrated: count,
      planned: count,
      accepted: count,
      transferred: count,
      avoided: count,
      tolerable: count,
    })
    .meta({ description: 'by the outcome of the evidenced reading' }),
  ranks: z
    .array(z.strictObject({ unmitigated: z.string(), residual: z.string(), n: count }))
    .meta({ description: 'scenarios by rank without countermeasures and with those that are shown' }),
  open: z.array(
    z.strictObject({ ref: z.string(), name: z.string(), rank: z.string().nullable(), outcome: z.string() }),
  ),
  next: z
    .array(z.strictObject({ suc: z.string(), requirement: z.string() }))
    .meta({ description: 'at most three steps of 62443-3-2 to go on with' }),
});

export const riskOverviewJsonSchema = (): JsonSchema =>
  publishedSchema(overview, 'Bulkhead overview of risk');
