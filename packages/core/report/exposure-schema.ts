/** The published JSON Schema of `bulkhead/exposure@1`. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { assessmentInputs } from './assessment-schema.ts';
import { count, day, texts } from './schema-parts.ts';

const level = z.number().int().min(0).max(4);
const needed = z.number().int().min(1).max(5);

const hop = z.strictObject({
  from: z.string().nullable().meta({ description: 'null: from outside, through no conduit' }),
  to: z.string(),
  through: z.string().nullable().meta({
    description:
      'a conduit, or an asset with legs in both zones; null: from outside, or between a zone and its parent that no conduit joins',
  }),
  boundary: level.meta({ description: 'SL-A of the conduit in RDF; 0 without one and over an asset' }),
  zone: level.meta({ description: 'the least SL-A of the zone it leads into in IAC, UC and SI' }),
  strength: level.meta({ description: 'the greater of the two' }),
});

const raise = z.strictObject({
  ref: z.string().meta({ description: 'a conduit, whose RDF is meant, or a zone, whose IAC, UC and SI are' }),
  from: level,
  to: level,
  needed,
});

const reach = z.strictObject({
  needed: needed.nullable(),
  path: z.array(hop),
  deciding: count.nullable(),
});

const standing = z.strictObject({
  needed: needed.nullable().meta({ description: '5: beyond SL 4; null: no path leads there' }),
  neededUpper: needed
    .nullable()
    .meta({ description: 'the same if all that is undetermined were met; never lower' }),
  exposed: z.boolean().nullable().meta({
    description: 'needed is no higher than the target; null: nobody knows',
  }),
  exposedUpper: z.boolean().nullable(),
  unknownBecause: z.enum(['noTraffic', 'slTarget', 'entryFacts']).nullable().meta({
    description:
      'where exposed is null: noTraffic, the plant states neither a conduit nor a flow, so ways may be there that nobody sees; slTarget, one that nobody set decides; entryFacts, whether attackers enter an undecided zone decides',
  }),
  path: z.array(hop).meta({ description: 'a path with the least; empty where none leads there' }),
  deciding: count
    .nullable()
    .meta({ description: 'position in the path of its first hop of the greatest strength' }),
  ifEntered: reach.nullable().meta({
    description:
      'the same if attackers entered every undecided zone, where that is easier; its path begins in one of them',
  }),
  raises: z
    .array(raise)
    .optional()
    .meta({ description: 'where one SL-A more raises what is needed; only where one zone was asked for' }),
});

const zone = standing.extend({
  ref: z.string(),
  target: level
    .nullable()
    .meta({ description: 'the highest SL-T of IAC, UC, SI and RDF that is known; null where none is' }),
  fromElsewhere: standing.meta({
    description:
      'against attackers who do not enter at the zone itself, but are in an external zone or enter at another; the same where nobody enters at the zone, or where that is no easier',
  }),
});

const exposure = z.strictObject({
  schema: z.literal('bulkhead/exposure@1'),
  plant: z.strictObject({ id: z.string(), name: z.string() }),
  asOf: day,
  inputs: assessmentInputs,
  index: z.literal('screening').meta({ description: 'no SL-T and no verdict rests on it' }),
  reading: z.enum(['claimed', 'evidenced']),
  entryPoints: z.array(
    z.strictObject({
      ref: z.string(),
      reasons: z.array(z.enum(['external', 'entryPoint', 'untrustedAccess', 'portableDevices'])).min(1),
    }),
  ),
  undecided: texts.meta({
    description: 'zones that would be entry points if a fact nobody states were true',
  }),
  zones: z.array(zone),
});

export const exposureJsonSchema = (): JsonSchema => publishedSchema(exposure, 'Bulkhead exposure');
