/** How the rows of one document answer to the rows of another. */
import { z } from 'zod';
import { line } from './common.ts';

/**
 * equal: both ask the same in the same breadth. part: the first is part of what the second asks. supports: the first
 * helps the second and never answers it.
 */
export const LINK_KINDS = ['equal', 'part', 'supports'] as const;
/** Who says so: the publisher of one side, two or one public source, worked out over a third document, we. */
export const LINK_GRADES = ['published', 'two-sources', 'one-source', 'derived', 'own-judgement'] as const;

const edition = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}@[a-z0-9][a-z0-9.-]{0,63}$/);

export const LinkSetSchema = z.strictObject({
  schema: z.literal('bulkhead/links@1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9.@-]{0,79}$/),
  title: line,
  from: edition,
  to: edition,
  provenance: line,
  /** Kind and grade where a link states none of its own. */
  kind: z.enum(LINK_KINDS),
  grade: z.enum(LINK_GRADES),
  links: z
    .array(
      z.strictObject({
        from: line,
        to: z.array(line).min(1).max(500),
        kind: z.enum(LINK_KINDS).optional(),
        grade: z.enum(LINK_GRADES).optional(),
        note: line.optional(),
      }),
    )
    .min(1)
    .max(5_000),
  /** Rows of `from` that answer to nothing there, each with the reason. */
  without: z.array(z.strictObject({ from: line, why: line })).optional(),
});

export type LinkKind = (typeof LINK_KINDS)[number];
export type LinkGrade = (typeof LINK_GRADES)[number];
