/** The published JSON Schemas of `bulkhead/slt@1`, `bulkhead/slt-compare@1` and `bulkhead/slt-sensitivity@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { SL_METHOD_NAMES } from '../risk/sl-methods.ts';
import { assessmentInputs, slTBasis, slVector } from './assessment-schema.ts';
import { count, day } from './schema-parts.ts';

const method = z
  .enum(SL_METHOD_NAMES)
  .nullable()
  .meta({ description: 'null: the plant names none, and scenarios have no say' });
const head = {
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  asOf: day,
  inputs: assessmentInputs,
  method,
};
const level = z.number().int().min(0).max(4).nullable();

const slt = z.strictObject({
  schema: z.literal('bulkhead/slt@1'),
  ...head,
  places: z.array(
    z.strictObject({
      ref: z.string(),
      slT: slVector,
      slTBasis,
      approvedBy: z.string().nullable().meta({ description: 'who approved the stated target' }),
    }),
  ),
});

const byMethod = <T extends z.ZodType>(of: T) =>
  z.strictObject(Object.fromEntries(SL_METHOD_NAMES.map((name) => [name, of])));

const compare = z.strictObject({
  schema: z.literal('bulkhead/slt-compare@1'),
  ...head,
  lacking: byMethod(
    z.array(
      z.strictObject({
        scenario: z.string(),
        lacks: z.enum(['severity', 'frequency', 'attackers', 'effects']),
      }),
    ),
  ).meta({ description: 'what scenarios would have to state for the method to tell what each asks for' }),
  places: z.array(
    z.strictObject({
      ref: z.string(),
      slT: slVector.meta({ description: 'the one that holds' }),
      stated: z.boolean(),
      byMethod: byMethod(slVector),
      differs: z.boolean(),
    }),
  ),
});

const sensitivity = z.strictObject({
  schema: z.literal('bulkhead/slt-sensitivity@1'),
  ...head,
  flipping: count.meta({
    description: 'SL-Ts, FR by FR, that one input moved by one step flips; a stated one is not flipped',
  }),
  all: count.meta({ description: 'SL-Ts of zones and conduits that are not external, FR by FR' }),
  places: z.array(
    z.strictObject({
      ref: z.string(),
      stated: z.boolean().meta({ description: 'another target is stated beside what the scenarios ask for' }),
      asked: slVector,
      smallest: z
        .strictObject({
          kind: z.enum(['severity', 'likelihood', 'capability', 'exposure', 'perYear', 'source']),
          about: z.string().meta({ description: 'the category or the threat source; empty for the others' }),
          scenario: z.string().nullable().meta({ description: 'null: the level of a threat source' }),
          from: z.number(),
          to: z.number(),
          steps: z
            .number()
            .int()
            .meta({ description: 'on the scale of the input; of perYear, powers of ten' }),
          flips: z.array(z.strictObject({ fr: z.enum(FR_IDS), from: level, to: level })),
        })
        .nullable()
        .meta({ description: 'null: no change of one input flips it' }),
    }),
  ),
});

export const sltJsonSchema = (): JsonSchema => publishedSchema(slt, 'Bulkhead SL-T table');
export const sltCompareJsonSchema = (): JsonSchema =>
  publishedSchema(compare, 'Bulkhead SL-T by each method');
export const sltSensitivityJsonSchema = (): JsonSchema =>
  publishedSchema(sensitivity, 'Bulkhead sensitivity of SL-T');
