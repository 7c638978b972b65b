/** The published JSON Schemas of `bulkhead/risk-criteria@1`, `bulkhead/risk-scenarios@1` and `bulkhead/risk-worst@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { RiskSchema } from '../model/schema/risk.ts';
import { TREATMENTS } from '../model/schema/scenario.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { count, day } from './schema-parts.ts';

const plant = z.strictObject({ id: z.string(), name: z.string() });
const level = z.number().int().min(1).max(7);

const rating = {
  severity: level.nullable().meta({ description: 'the highest over the categories; null: none is stated' }),
  governing: z.array(z.string()).meta({ description: 'the categories of that severity' }),
  likelihood: level,
  rank: z.string().nullable().meta({ description: 'null: unknown, since no severity is stated' }),
  exceeding: z
    .array(z.string())
    .meta({ description: 'categories whose own rank is above what is tolerated in them' }),
};
const result = {
  ...rating,
  assumed: z.boolean().meta({ description: 'nobody stated a likelihood: the highest is taken' }),
  outcome: z.enum(['detailed', 'tolerable', 'notHackable', 'unrated']),
  questions: z.array(z.enum(['hackable', 'severity'])),
};
const side = z
  .strictObject(result)
  .nullable()
  .meta({ description: 'null: the case names a category or a level that the criteria lack' });

const worst = z.strictObject({
  schema: z.literal('bulkhead/risk-worst@1'),
  plant,
  model: z.string(),
  criteria: RiskSchema.nullable(),
  worstCases: z.array(z.strictObject({ ref: z.string(), name: z.string(), ...result })),
});

export const residualOutcome = z.enum([
  'unrated',
  'tolerable',
  'accepted',
  'transferred',
  'avoided',
  'planned',
  'lapsed',
  'untreated',
]);

const residual = z.strictObject({
  ...rating,
  outcome: residualOutcome,
  open: z.boolean().meta({ description: 'no decision covers what is above what is tolerated' }),
});

const scenarioSide = z
  .strictObject({
    unmitigated: z.strictObject({ ...rating, assumed: result.assumed }),
    residual: z.strictObject({ claimed: residual, evidenced: residual }),
  })
  .nullable()
  .meta({ description: 'null: the scenario names a category or a level that the criteria lack' });
const flipsOf = <T extends z.ZodType>(of: T) =>
  z.array(z.strictObject({ ref: z.string(), name: z.string(), before: of, after: of }));
const sl = z.number().int().min(0).max(4).nullable().meta({ description: 'null: unknown' });

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
      flips: flipsOf(side),
      asOf: day.meta({ description: 'the day for which decisions about scenarios were looked at' }),
      scenarios: z.strictObject({ cases: count, flips: flipsOf(scenarioSide) }),
      slT: z.strictObject({
        asking: count.meta({ description: 'places where scenarios have a say in SL-T' }),
        flipping: count.meta({ description: 'SL-Ts that flip, FR by FR; a stated one is not flipped' }),
        all: count.meta({ description: 'SL-Ts of zones and conduits that are not external, FR by FR' }),
        places: z.array(
          z.strictObject({
            ref: z.string(),
            stated: z.boolean().meta({
              description: 'another target is stated and stays: what flips is what the scenarios ask for',
            }),
            flips: z.array(z.strictObject({ fr: z.enum(FR_IDS), from: sl, to: sl })),
          }),
        ),
      }),
    })
    .nullable()
    .meta({ description: 'what other criteria would make of the same cases and scenarios' }),
});

const held = z.strictObject({ claimed: z.boolean(), evidenced: z.boolean() });
const countermeasure = z.strictObject({
  id: z.string(),
  name: z.string(),
  counts: held,
  rows: z.array(
    z.strictObject({
      requirement: z.string(),
      place: z.string().meta({ description: 'where it is looked at' }),
      standing: held
        .extend({ applies: z.boolean().meta({ description: 'met or compensated there' }) })
        .nullable()
        .meta({ description: 'null: it is judged neither there nor at the site' }),
    }),
  ),
  measure: z
    .strictObject({
      ref: z.string(),
      inPlace: z.boolean(),
      unshown: z
        .boolean()
        .meta({ description: 'in place by word alone, so that it does not count as evidenced' }),
    })
    .nullable()
    .meta({ description: 'null: it names no measure' }),
});

const scenarios = z.strictObject({
  schema: z.literal('bulkhead/risk-scenarios@1'),
  plant,
  model: z.string().meta({ description: 'digest of the plant' }),
  asOf: z.string().meta({ description: 'the day it is rated for' }),
  criteria: RiskSchema.nullable(),
  scenarios: z.array(
    z.strictObject({
      ref: z.string(),
      name: z.string(),
      place: z.string(),
      source: z.string().nullable().meta({ description: 'null: nobody named a threat source' }),
      unmitigated: z.strictObject({ ...rating, assumed: result.assumed }),
      countermeasures: z.array(countermeasure),
      residual: z.strictObject({ claimed: residual, evidenced: residual }),
      planned: z
        .strictObject(rating)
        .meta({ description: 'with every countermeasure at work that cites a row or names a measure' }),
      owner: z.string().nullable(),
      treatment: z.enum(TREATMENTS).nullable(),
      acceptedBy: z.string().nullable(),
      until: z.string().nullable(),
      due: z.string().nullable().meta({ description: 'last day by which the treatment shall be done' }),
      nextReview: z.string().nullable(),
      questions: z.array(
        z.strictObject({
          code: z.enum(['severity', 'likelihood', 'source', 'hackable', 'cites', 'lowers', 'judged']),
          about: z.string().meta({ description: 'safeguard, countermeasure or row; empty: the scenario' }),
        }),
      ),
    }),
  ),
});

export const riskScenariosJsonSchema = (): JsonSchema =>
  publishedSchema(scenarios, 'Bulkhead risk scenarios');
export const riskCriteriaJsonSchema = (): JsonSchema => publishedSchema(criteria, 'Bulkhead risk criteria');
export const riskWorstJsonSchema = (): JsonSchema => publishedSchema(worst, 'Bulkhead worst cases');
