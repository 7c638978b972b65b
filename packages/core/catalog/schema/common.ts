/** What every catalog file says of itself, and the words every row has beside its id. */
import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../model/schema/judgement.ts';

/** How sure our sources are of a row; shown to users where it is not high. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
/** Who usually answers: the plant's control engineers, its IT, its management, who built it, who supplies or services it. */
export const ANSWERERS = ['ot', 'it', 'business', 'integrator', 'supplier'] as const;

export const line = z.string().min(1).max(2_000);
const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);
/** Ids are the document's own: `SR 1.1 RE 1`, `SP.01.01 RE(1)`, `21(2)(e)`. */
export const rowId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .()_-]{0,39}$/);
export const certainty = z.enum(CERTAINTIES);

export const HEAD = {
  schema: z.literal('bulkhead/catalog@1'),
  /** The document, such as `62443-3-3`. */
  id: name,
  edition: name,
  title: line,
  /** Corrigenda and amendments that are part of it. */
  includes: z.array(line).max(20),
  /** Where the facts come from and whose the words are. */
  provenance: line,
  /** Where to get the document itself. */
  obtain: line,
} as const;

export const WORDS = {
  title: line,
  /** In our own words: what a person does and looks at. */
  intent: line,
  /** The question to ask in an interview. */
  question: line,
  /** Kinds of evidence that can show the row met. */
  evidence: z.array(z.enum(EVIDENCE_KINDS)).min(1).max(3),
  answeredBy: z.array(z.enum(ANSWERERS)).min(1).max(3),
  certainty,
} as const;

/** Selected at SL 1, 2, 3, 4; once true it stays true. */
export const selection = z.tuple([z.boolean(), z.boolean(), z.boolean(), z.boolean()]);

export const group = z.strictObject({
  id: rowId,
  title: line,
  /** The group it belongs to, where groups nest. */
  within: rowId.optional(),
});

export const rows = <T extends z.ZodType>(row: T) => z.array(row).min(1).max(5_000);

export type Certainty = (typeof CERTAINTIES)[number];
export type Answerer = (typeof ANSWERERS)[number];
