/** The published JSON Schema of `bulkhead/attack@1`. */
import { z } from 'zod';
import { ATTACK_READINGS } from '../attack/mitigation.ts';
import { TECHNIQUE_STATUSES } from '../attack/technique.ts';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { assessmentInputs } from './assessment-schema.ts';
import { count, day, digest, texts } from './schema-parts.ts';

const row = z.strictObject({
  requirement: z.string(),
  verdict: z.string(),
  reads: z.strictObject({ claimed: z.boolean(), evidenced: z.boolean(), verified: z.boolean() }),
});

const mitigation = z.strictObject({
  id: z.string().meta({ description: 'such as M0801' }),
  title: z.string().optional().meta({ description: 'only where one zone was asked for' }),
  status: z.enum(['holds', 'open', 'lacks', 'none']).meta({
    description:
      'holds: every row that applies is satisfied in the reading; open: it would if what nobody answered were; lacks: a row is not satisfied; none: no row that applies supports it',
  }),
  rows: z
    .array(row)
    .optional()
    .meta({ description: 'rows of 62443-3-3 that support it; only where one zone was asked for' }),
});

const technique = z.strictObject({
  id: z.string().meta({ description: 'such as T0855' }),
  title: z.string(),
  tactics: texts,
  applies: z.enum(['scenario', 'assets', 'unknown']).meta({
    description:
      'scenario: one of the zone names it; assets: the zone holds what it is used against; unknown: it is not known what the zone holds, or against what it is used',
  }),
  status: z.enum(TECHNIQUE_STATUSES).meta({
    description:
      'covered: every mitigation that says something holds; partly: one does; undetermined: none does and one may; uncovered: none does; noMitigation: none says anything',
  }),
  atBest: z
    .enum(['covered', 'partly', 'uncovered', 'noMitigation'])
    .meta({ description: 'the same if all that nobody answered were satisfied; never worse' }),
  scenarios: texts.meta({ description: 'scenarios of the zone that name it' }),
  mitigations: z.array(mitigation),
});

const zone = z.strictObject({
  ref: z.string(),
  counts: z.record(z.enum(TECHNIQUE_STATUSES), count),
  techniques: z.array(technique).meta({
    description:
      'those that apply: first those of scenarios that are not covered, then in the order of the catalog',
  }),
  elsewhere: texts.meta({ description: 'techniques used only against what the zone does not hold' }),
});

const attack = z.strictObject({
  schema: z.literal('bulkhead/attack@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  asOf: day,
  inputs: assessmentInputs,
  index: z.literal('screening').meta({ description: 'no SL and no verdict rests on it' }),
  techniques: z.strictObject({ catalog: z.string(), digest, notice: z.string() }),
  reading: z.enum(ATTACK_READINGS),
  unknown: z
    .array(z.strictObject({ scenario: z.string(), found: z.string(), near: z.string().nullable() }))
    .meta({ description: 'techniques that scenarios name and the catalog does not have' }),
  zones: z.array(zone),
});

export const attackJsonSchema = (): JsonSchema => publishedSchema(attack, 'Bulkhead ATT&CK for ICS coverage');
