/** The published JSON Schemas of catalogs as files, and of what `catalog` gives. */
import { z } from 'zod';
import { CatalogFileSchema } from '../catalog/parse.ts';
import { CATALOG_PROBLEM_CODES } from '../catalog/problems.ts';
import { ANSWERERS, CERTAINTIES } from '../catalog/schema/common.ts';
import { LINK_GRADES, LINK_KINDS, LinkSetSchema } from '../catalog/schema/links.ts';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { PLACE_KINDS } from '../model/refs.ts';
import { EVIDENCE_KINDS } from '../model/schema/judgement.ts';
import { count, digest, texts } from './schema-parts.ts';

const edition = z.string().meta({ description: '<document>@<edition>' });

const list = z.strictObject({
  schema: z.literal('bulkhead/catalog-list@1'),
  catalogs: z.array(
    z.strictObject({ id: edition, kind: z.string(), title: z.string(), rows: count, digest }),
  ),
});

const document = z.strictObject({
  schema: z.literal('bulkhead/catalog-document@1'),
  id: edition,
  digest,
  document: CatalogFileSchema.meta({ description: 'the file, as catalog-1.schema.json has it' }),
});

const related = z.strictObject({
  row: z.string().meta({ description: '<document>@<edition>/<row>' }),
  title: z.string().nullable(),
  side: z
    .enum(['to', 'from'])
    .meta({ description: 'to: the row asked for answers to it; from: the other way' }),
  kind: z.enum(LINK_KINDS),
  grade: z.enum(LINK_GRADES),
  note: z.string().optional(),
  set: z.string(),
});

const oneRow = z.strictObject({
  schema: z.literal('bulkhead/catalog-row@1'),
  catalog: edition,
  digest: digest.meta({ description: 'of the catalog' }),
  row: z.strictObject({
    id: z.string(),
    title: z.string().nullable(),
    base: z.string().nullable().meta({ description: 'the requirement an enhancement builds on' }),
    group: z.string().nullable().meta({ description: 'FR or group' }),
    level: z.number().int().min(1).max(4).nullable().meta({ description: 'the first SL that selects it' }),
    intent: z.string().nullable(),
    question: z.string().nullable(),
    evidence: z.array(z.enum(EVIDENCE_KINDS)),
    answeredBy: z.array(z.enum(ANSWERERS)),
    certainty: z.enum(CERTAINTIES),
    departs: z.string().nullable().meta({ description: 'where an overlay row departs from the standard' }),
    note: z.string().nullable(),
    answeredAt: z
      .array(z.enum(PLACE_KINDS))
      .meta({ description: 'kinds of place it may be answered at; none where nothing is judged' }),
  }),
  related: z.array(related),
  without: z
    .array(z.strictObject({ set: z.string(), edition, why: z.string() }))
    .meta({ description: 'editions in which it has no counterpart' }),
  variants: z
    .array(
      z.strictObject({
        title: z.string(),
        provenance: z.string(),
        subject: z.string(),
        parts: texts,
        departs: z.string().nullable(),
      }),
    )
    .meta({ description: 'tables of the same rows that circulate' }),
});

const links = z.strictObject({
  schema: z.literal('bulkhead/catalog-links@1'),
  sets: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      from: edition,
      to: edition,
      links: count,
      rowsFrom: count,
      rowsTo: count,
      without: z.array(z.strictObject({ row: z.string(), why: z.string() })),
    }),
  ),
});

const verification = z.strictObject({
  schema: z.literal('bulkhead/catalog-verification@1'),
  catalogs: z.array(
    z.strictObject({
      id: z.string().meta({ description: '<document>@<edition>, a set of links, or the path of the file' }),
      problems: z.array(
        z.strictObject({ code: z.enum(CATALOG_PROBLEM_CODES), path: z.string(), message: z.string() }),
      ),
      counts: z
        .record(z.string(), z.union([z.number(), z.string()]))
        .nullable()
        .meta({ description: 'null where the file is no catalog' }),
      unsure: texts.meta({ description: 'rows below high certainty' }),
    }),
  ),
});

export const catalogFileJsonSchema = (): JsonSchema =>
  publishedSchema(CatalogFileSchema, 'Bulkhead catalog, one file');
export const linksFileJsonSchema = (): JsonSchema =>
  publishedSchema(LinkSetSchema, 'Bulkhead links, one file');
export const catalogListJsonSchema = (): JsonSchema => publishedSchema(list, 'Bulkhead catalogs');
export const catalogDocumentJsonSchema = (): JsonSchema =>
  publishedSchema(document, 'Bulkhead catalog, one edition');
export const catalogRowJsonSchema = (): JsonSchema => publishedSchema(oneRow, 'Bulkhead catalog, one row');
export const catalogLinksJsonSchema = (): JsonSchema =>
  publishedSchema(links, 'Bulkhead links between catalogs');
export const catalogVerificationJsonSchema = (): JsonSchema =>
  publishedSchema(verification, 'Bulkhead catalog verification');
