/** The published JSON Schemas of what `catalog` gives. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { EVIDENCE_KINDS } from '../model/schema/judgement.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { count, digest, texts } from './schema-parts.ts';

const edition = z.string().meta({ description: '<document>@<edition>' });

const list = z.strictObject({
  schema: z.literal('bulkhead/catalog-list@1'),
  catalogs: z.array(z.strictObject({ id: edition, title: z.string(), rows: count, digest })),
});

const row = z.strictObject({
  id: z.string(),
  base: z.string().nullable().meta({ description: 'the requirement an enhancement builds on' }),
  fr: z.enum(FR_IDS),
  clause: z.string(),
  title: z.string(),
  sl: z.array(z.boolean()).length(4).meta({ description: 'selected at SL 1, 2, 3, 4' }),
  level: z.number().int().min(1).max(4).meta({ description: 'the first SL that selects it' }),
  facts: texts,
  conduit: z.boolean().meta({ description: 'judged at a conduit without assets' }),
  inherits: z.boolean(),
  ownVerdictWhenBaseNotApplicable: z.boolean(),
  essentialFunctionReview: z.boolean(),
  intent: z.string(),
  evidence: z.array(z.enum(EVIDENCE_KINDS)),
  certainty: z.enum(['high', 'medium', 'low']),
});

const document = z.strictObject({
  schema: z.literal('bulkhead/catalog-document@1'),
  id: edition,
  digest,
  title: z.string(),
  includes: texts,
  provenance: z.string(),
  obtain: z.string(),
  frs: z.array(z.strictObject({ id: z.enum(FR_IDS), number: z.number().int(), title: z.string() })),
  facts: z.array(z.strictObject({ id: z.string(), trueWhen: z.string() })),
  suggests: z.array(z.strictObject({ when: z.string(), also: z.string() })),
  rows: z.array(row),
});

const oneRow = z.strictObject({
  schema: z.literal('bulkhead/catalog-row@1'),
  catalog: edition,
  digest: digest.meta({ description: 'of the catalog' }),
  row,
});

const verification = z.strictObject({
  schema: z.literal('bulkhead/catalog-verification@1'),
  catalogs: z.array(
    z.strictObject({
      id: z.string().meta({ description: '<document>@<edition>, or the path of the file' }),
      problems: z.array(z.strictObject({ path: z.string(), message: z.string() })),
      counts: z
        .strictObject({
          rows: count,
          bases: count,
          enhancements: count,
          cumulative: z.array(count).length(4),
          conduit: count,
          neverInherited: count,
        })
        .nullable()
        .meta({ description: 'null where the file is no catalog' }),
      unsure: texts.meta({ description: 'rows below high certainty' }),
    }),
  ),
});

export const catalogListJsonSchema = (): JsonSchema => publishedSchema(list, 'Bulkhead catalogs');
export const catalogDocumentJsonSchema = (): JsonSchema =>
  publishedSchema(document, 'Bulkhead catalog, one edition');
export const catalogRowJsonSchema = (): JsonSchema => publishedSchema(oneRow, 'Bulkhead catalog, one row');
export const catalogVerificationJsonSchema = (): JsonSchema =>
  publishedSchema(verification, 'Bulkhead catalog verification');
