/**
 * Requirements without security levels: a security program (2-1), a service provider (2-4), a workflow (3-2), a
 * development process (4-1), a law, a framework.
 */
import { z } from 'zod';
import { HEAD, WORDS, group, line, rowId, rows } from './common.ts';

export const REQUIREMENT_KINDS = [
  'program',
  'provider',
  'workflow',
  'development',
  'law',
  'framework',
] as const;

export const RequirementRowSchema = z.strictObject({
  id: rowId,
  base: rowId.nullable(),
  group: rowId,
  clause: line.optional(),
  ...WORDS,
  /** How binding the document makes it, where it tells these apart. */
  strength: z.enum(['shall', 'should']).optional(),
  /** What the step yields. */
  yields: line.optional(),
  /** Hours or an ISO 8601 period within which it is due. */
  within: z
    .string()
    .regex(/^P(?:\d+M|T\d+H)$/)
    .optional(),
  note: line.optional(),
});

/** A table of the same rows as it circulates elsewhere, kept beside the document, with where it departs from it. */
export const VariantSchema = z.strictObject({
  id: rowId,
  title: line,
  provenance: line,
  rows: z.array(
    z.strictObject({ row: rowId, subject: line, parts: z.array(line).min(1), departs: line.nullable() }),
  ),
});

/** The order of a workflow's groups, the loop in its detailed part, and what it writes. */
export const WorkflowSchema = z.strictObject({
  steps: z.array(z.strictObject({ from: rowId, to: rowId, when: line.optional() })),
  loop: z.strictObject({
    rows: z.array(rowId).min(1),
    branches: z.array(z.strictObject({ at: rowId, to: rowId, when: line.optional() })),
  }),
  documents: z.array(z.strictObject({ id: rowId, title: line, from: z.array(rowId).min(1) })),
  specification: z.array(z.strictObject({ row: rowId, section: line })),
  characteristics: z.array(z.strictObject({ letter: z.string().regex(/^[a-z]$/), item: line })),
});

export const RequirementsSchema = z.strictObject({
  kind: z.enum(REQUIREMENT_KINDS),
  ...HEAD,
  /** Where its rows are judged: once for the site (the organisation may answer), per supplier, or per product. */
  judgedAt: z.enum(['site', 'supplier', 'product']),
  groups: z.array(group).min(1),
  rows: rows(RequirementRowSchema),
  /** Maturity levels the document judges by, ML 1 first. */
  maturity: z
    .array(z.strictObject({ level: z.number().int().min(1).max(4), name: line, intent: line }))
    .optional(),
  variants: z.array(VariantSchema).optional(),
  workflow: WorkflowSchema.optional(),
});
