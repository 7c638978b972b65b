/** The published JSON Schema of `bulkhead/diff@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { PLANT_SCHEMA } from '../model/plant.ts';
import { SECTIONS } from '../model/sections.ts';
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
function change(kind: string, entity: z.ZodType, told: z.ZodRawShape = {}) {
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

function turn(of: z.ZodType, head: RegExp) {
  return z.array(
    z.strictObject({ ref: z.string().regex(head), title: z.string().optional(), from: of, to: of }),
  );
}

const diff = z.strictObject({
  schema: z.literal('bulkhead/diff@1'),
  asOf: day,
  summary: z.strictObject({
    added: count,
    changed: count,
    removed: count,
    risen: count.meta({ description: 'claimed SL-A, over all places and FRs' }),
    fallen: count,
  }),
  changes: changesWith(TOLD).meta({ description: 'applied to the first plant they give the second' }),
  slT: turn(sl, /^slt:/),
  slA: turn(sl, /^sla:.*:(claimed|evidenced|verified)$/),
  slC: turn(sl, /^slc:.*:(claimed|evidenced|verified)$/),
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
