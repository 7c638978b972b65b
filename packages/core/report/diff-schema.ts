/** The published JSON Schema of `bulkhead/diff@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { PLANT_SCHEMA } from '../model/plant.ts';
import { TREATMENTS } from '../model/schema/scenario.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { SECTIONS } from '../model/sections.ts';
import { residualOutcome } from './risk-schema.ts';
import { count, day, texts } from './schema-parts.ts';

const head = z.strictObject({
  schema: z.literal(PLANT_SCHEMA),
  id: z.string(),
  name: z.string(),
  catalogs: texts,
  organisationFrom: z.string().optional(),
});

const sl = z.number().int().min(0).max(4).nullable();

/** An entity before and after, by its kind: null where it was not, or is no more. */
export function change(kind: string, entity: z.ZodType, told: z.ZodRawShape = {}) {
  const defined = entity.meta({ id: kind });
  return z.strictObject({
    ...told,
    kind: z.literal(kind),
    id: z.string(),
    before: defined.nullable(),
    after: defined.nullable(),
  });
}

function changesWith(told: z.ZodRawShape = {}) {
  const sections = SECTIONS.map(({ kind, schema }) => change(kind, schema, told));
  return z.array(z.union([change('plant', head, told), ...sections]));
}

/** Any change of a plant. */
export const changes = changesWith();

const TOLD = {
  ref: z.string().meta({ description: 'can be asked why in the plant that has it' }),
  title: z.string().meta({ description: 'its name, or the title of its row; empty where it has none' }),
};

const named = z.array(z.strictObject({ ref: z.string(), title: z.string() }));

const called = z.strictObject({ id: z.string(), name: z.string() });
const rank = called.nullable().meta({ description: 'null: nobody stated a severity' });

const left = z.strictObject({
  rank,
  exceeding: z
    .array(called)
    .meta({ description: 'categories whose own rank is above what is tolerated in them' }),
  outcome: residualOutcome,
  open: z.boolean().meta({ description: 'no decision covers what is left' }),
});

const state = z
  .strictObject({
    place: z.string(),
    unmitigated: rank,
    claimed: left,
    evidenced: left,
    asks: z
      .strictObject({
        sl: sl.meta({ description: 'null: nobody knows' }),
        frs: z
          .array(z.enum(FR_IDS))
          .nullable()
          .meta({ description: 'null: nobody knows for which it counts' }),
      })
      .nullable()
      .meta({ description: 'of SL-T, by the method of the plant; null: no scenario has a say in it' }),
    treatment: z.enum(TREATMENTS).nullable(),
    acceptedBy: z.string().nullable(),
    until: z.string().nullable(),
  })
  .nullable()
  .meta({ description: 'null: the plant does not have it, or no criteria to rate it by' });

const scenarioTurn = z.strictObject({
  ref: z.string().regex(/^scenario:/),
  title: z.string(),
  from: state,
  to: state,
});

const targetTurn = z.strictObject({
  ref: z.string().regex(/^slt:/),
  from: sl,
  to: sl,
  drivers: z
    .strictObject({ from: texts, to: texts })
    .meta({ description: 'what set it: scenarios, zones, `baseline`; none where it is stated' }),
});

function turn(of: z.ZodType, head: RegExp) {
  return z.array(
    z.strictObject({ ref: z.string().regex(head), title: z.string().optional(), from: of, to: of }),
  );
}

const diff = z.strictObject({
  schema: z.literal('bulkhead/diff@1'),
  asOf: day,
  asOfBefore: day.meta({ description: 'the day the first plant is judged for' }),
  summary: z.strictObject({
    added: count,
    changed: count,
    removed: count,
    risen: count.meta({ description: 'claimed SL-A, over all places and FRs' }),
    fallen: count,
    residual: z
      .strictObject({ scenarios: count, higher: count, lower: count, opened: count, closed: count })
      .meta({ description: 'as evidenced; opened and closed: whether what is left is undecided' }),
  }),
  changes: changesWith(TOLD).meta({ description: 'applied to the first plant they give the second' }),
  slT: z.array(targetTurn),
  slTAsked: z.array(targetTurn).meta({
    description: 'what scenarios ask for where another SL-T is stated; null: nothing, or nobody knows',
  }),
  slA: turn(sl, /^sla:.*:(claimed|evidenced|verified)$/),
  slC: turn(sl, /^slc:.*:(claimed|evidenced|verified)$/),
  scenarios: z.array(scenarioTurn),
  gapsOpened: named,
  gapsClosed: named,
  verdicts: turn(z.string(), /^verdict:/).meta({
    description: 'of documents without SL, and what components bring',
  }),
  maturity: turn(z.number().int().min(1).max(4).nullable(), /^maturity:/).meta({ description: 'evidenced' }),
  sustained: turn(z.boolean().nullable(), /^sustained:/).meta({ description: 'evidenced; null: not known' }),
  coverage: turn(count, /\//).meta({
    description: 'of a row of a law or framework: how many of the rows linked to it are open',
  }),
  findingsNew: named,
  findingsGone: named,
});

export function diffJsonSchema(): JsonSchema {
  return publishedSchema(diff, 'Bulkhead diff: what changed between two plants, and what it does');
}
