/** The published JSON Schema of `bulkhead/assessment@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { DECISIONS } from '../model/schema/judgement.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { CLASSES } from '../model/schema/supply.ts';
import { nextSchema } from './next-schema.ts';
import { day, digest, findingSchema } from './schema-parts.ts';
import { SL_METHOD_NAMES } from '../risk/sl-methods.ts';

const VERDICTS = [
  'met',
  'compensated',
  'partial',
  'unmet',
  'notApplicable',
  'undetermined',
  'failed',
] as const;

const sl = z.number().int().min(0).max(4).nullable();
const texts = z.array(z.string());

function vector<T extends z.ZodType>(of: T) {
  return z.strictObject(
    Object.fromEntries(FR_IDS.map((fr) => [fr, of])) as Record<(typeof FR_IDS)[number], T>,
  );
}

const readings = z.strictObject({
  claimed: vector(sl),
  evidenced: vector(sl),
  verified: vector(sl),
  upper: vector(sl),
});

const reads = z.strictObject({ claimed: z.boolean(), evidenced: z.boolean(), verified: z.boolean() });

const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('answer') }),
  z.strictObject({ code: z.literal('fact'), facts: texts }),
  z.strictObject({ code: z.literal('base'), requirement: z.string() }),
  z.strictObject({ code: z.literal('judgedAtZone') }),
  z.strictObject({ code: z.literal('compensationExpired'), expires: z.string() }),
  z.strictObject({ code: z.literal('measureNotInPlace'), measures: texts }),
  z.strictObject({ code: z.literal('dependsOnUnsatisfied'), requirements: texts }),
  z.strictObject({ code: z.literal('effectiveTo'), level: z.number().int() }),
  z.strictObject({ code: z.literal('exception'), exceptions: texts }),
]);

const missing = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('answer'), onlyAt: texts.optional() }),
  z.strictObject({ code: z.literal('answerExpired'), expires: z.string() }),
  z.strictObject({ code: z.literal('fact'), facts: texts }),
]);

const blockedBy = z.strictObject({ code: z.literal('base'), requirement: z.string() });

const verdict = z.strictObject({
  requirement: z.string(),
  fr: z.enum(FR_IDS),
  level: z.number().int().min(1).max(4),
  required: z.boolean().nullable().meta({ description: 'null: no SL-T for this FR' }),
  verdict: z.enum(VERDICTS),
  from: z.string().nullable().meta({ description: 'the place whose answer was used' }),
  reads,
  reason: reason.optional(),
  missing: missing.optional(),
  error: z.strictObject({ code: z.enum(['threw', 'cycle']), message: z.string() }).optional(),
  blockedBy: blockedBy.optional(),
  effectiveTo: z.number().int().optional(),
  requiredBy: texts.optional(),
});

const overlay = z.strictObject({
  requirement: z.string(),
  verdict: z.enum(VERDICTS),
  from: z.string().nullable(),
  reads,
  satisfiedBy: texts,
  reason: reason.optional(),
  missing: missing.optional(),
});

const gap = z.strictObject({
  id: z.string().regex(/^gap:/),
  requirement: z.string(),
  verdict: z.enum(VERDICTS),
  blockedBy: blockedBy.optional(),
  effectiveTo: z.number().int().optional(),
  disposition: z
    .enum(DECISIONS)
    .optional()
    .meta({ description: 'what is decided about it and holds on the day; without it the gap is open' }),
});

const count = z.number().int().min(0);

const SL_T_METHODS = [
  'stated',
  'uniform',
  'inherited',
  'baseline',
  'conduit-default',
  'conduit-max',
  'risk-band',
  'crrf',
  'attacker',
  'consequence',
  'external',
  'none',
] as const;
const byMethod = z.enum(SL_METHOD_NAMES).meta({ description: 'the method by which scenarios have a say' });

export const slVector = vector(sl);
export const slTBasis = z.strictObject({
  method: z.enum(SL_T_METHODS),
  rationale: z.string().nullable(),
  from: z.string().nullable(),
  drivers: vector(texts)
    .optional()
    .meta({ description: 'zones, scenarios and `baseline` that set the value or left it null' }),
  scenarioMethod: byMethod.optional(),
  override: z
    .literal(true)
    .optional()
    .meta({ description: 'the stated target stands instead of what scenarios ask for' }),
  derived: z
    .strictObject({
      method: z.enum(SL_T_METHODS),
      scenarioMethod: byMethod,
      slT: vector(sl),
      least: vector(z.number().int().min(0).max(4)).meta({
        description: 'what is known to be asked for at least, where SL-T is unknown',
      }),
      drivers: vector(texts),
    })
    .optional()
    .meta({ description: 'what scenarios ask for where another target is stated' }),
});

const place = z.strictObject({
  ref: z.string().regex(/^(zone|conduit):/),
  slT: vector(sl),
  slTBasis,
  slA: readings,
  counts: z.strictObject({
    required: count,
    met: count,
    compensated: count,
    partial: count,
    unmet: count,
    notApplicable: count,
    undetermined: count,
    failed: count,
  }),
  verdicts: z.array(verdict),
  overlays: z.array(overlay),
  gaps: z.array(gap),
});

const maturity = z.number().int().min(1).max(4).nullable();

/** A verdict of a row without level, with its maturity. */
export const plainVerdict = verdict
  .omit({ requirement: true, fr: true, level: true, required: true, effectiveTo: true, requiredBy: true })
  .extend({
    maturity: z
      .strictObject({ claimed: maturity, evidenced: maturity })
      .meta({ description: 'null: not said, not shown, or the document has no maturity levels' }),
  });

const programs = z.array(
  z.strictObject({
    catalog: z.string(),
    place: z.string().regex(/^(site$|supplier:|product:)/),
    counts: z.strictObject({
      met: count,
      compensated: count,
      partial: count,
      unmet: count,
      notApplicable: count,
      undetermined: count,
      failed: count,
    }),
    rows: z.array(
      plainVerdict.extend({
        requirement: z.string(),
        row: z.string().meta({ description: 'its id in the document' }),
      }),
    ),
  }),
);

const sustained = z.array(
  z.strictObject({
    requirement: z.string(),
    carriers: texts,
    claimed: z.boolean().nullable().meta({ description: 'null: not known of some carrier' }),
    evidenced: z.boolean().nullable(),
    short: texts,
  }),
);

const products = z.array(
  z.strictObject({
    ref: z.string().regex(/^(product|asset):/),
    catalog: z.string(),
    class: z.enum(CLASSES),
    slC: readings,
    rows: z.array(
      z.strictObject({
        requirement: z.string(),
        fr: z.enum(FR_IDS),
        level: z.number().int().min(1).max(4),
        capability: z.enum([
          'native',
          'configurable',
          'certified',
          'short',
          'system',
          'notApplicable',
          'unknown',
          'failed',
        ]),
        from: z.string().nullable(),
        reads,
      }),
    ),
  }),
);

/** What an assessment was made from. */
export const assessmentInputs = z.strictObject({
  model: digest.meta({ description: 'of the plant: formatting and file order do not change it' }),
  organisation: digest
    .meta({ description: "of the organisation's answers, where they come from outside the plant" })
    .optional(),
  catalogs: z.array(z.strictObject({ id: z.string(), digest })),
  engine: z.string(),
});

const assessment = z.strictObject({
  schema: z.literal('bulkhead/assessment@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  asOf: day,
  inputs: assessmentInputs,
  places: z.array(place),
  programs: programs.meta({ description: 'documents without SL, judged by the same answers' }).optional(),
  sustained: sustained.meta({ description: 'whether the processes that carry a row are lived' }).optional(),
  products: products.meta({ description: 'SL-C, never part of SL-A' }).optional(),
  next: nextSchema.meta({ description: 'root causes of the gaps, and what to do next' }).optional(),
  findings: z.array(findingSchema),
});

export function assessmentJsonSchema(): JsonSchema {
  return publishedSchema(assessment, 'Bulkhead assessment');
}
