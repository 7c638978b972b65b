/** The published JSON Schema of `bulkhead/risk-suggest@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { ScenarioSchema } from '../model/schema/scenario.ts';

const asked = z.strictObject({
  code: z.enum(['fact', 'assets', 'medium', 'neighbours']),
  values: z.array(z.string()),
});

const suggested = z.strictObject({
  library: z.string().meta({ description: 'the scenario of the library' }),
  reasons: z
    .array(
      z.strictObject({
        code: z.enum(['kind', 'conduit', 'joins', 'medium', 'neighbour', 'fact', 'asset']),
        value: z.string().meta({ description: 'the kind, medium, fact or type; empty for a conduit' }),
        by: z.array(z.string()).meta({ description: 'references in which it is seen' }),
      }),
    )
    .meta({ description: 'why it fits' }),
  questions: z
    .array(asked)
    .meta({ description: 'what has to be said before it is certain that it can occur' }),
  typicalSource: z.string().nullable(),
  rows: z.array(z.string()).meta({ description: 'rows that stand against it' }),
  scenario: ScenarioSchema.meta({
    description: 'as it would be put into the plant: source, severity and likelihood are left to the plant',
  }),
});

const suggest = z.strictObject({
  schema: z.literal('bulkhead/risk-suggest@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  model: z.string().meta({ description: 'digest of the plant' }),
  asOf: z.string().meta({ description: 'the day for which facts are taken' }),
  library: z.string(),
  unknown: z
    .array(z.strictObject({ scenario: z.string(), library: z.string() }))
    .meta({ description: 'scenarios of the plant that name one the library lacks' }),
  places: z.array(
    z.strictObject({
      ref: z.string(),
      suggested: z.array(suggested),
      covered: z.array(z.strictObject({ library: z.string(), by: z.array(z.string()) })),
      excluded: z.array(z.strictObject({ library: z.string(), because: asked })),
    }),
  ),
});

export const riskSuggestJsonSchema = (): JsonSchema =>
  publishedSchema(suggest, 'Bulkhead suggested scenarios');
