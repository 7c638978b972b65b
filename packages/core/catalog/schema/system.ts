/** System requirements with security levels, facts and marks for conduits: 62443-3-3. */
import { z } from 'zod';
import { FR_IDS } from '../../model/schema/scope.ts';
import { HEAD, WORDS, line, rowId, rows, selection } from './common.ts';

/** Facts are bits of one word in evaluation, with one bit kept for facts that do not exist. */
const MOST_FACTS = 31;

export const SystemRowSchema = z.strictObject({
  id: rowId,
  /** The requirement an enhancement (RE) builds on; null for a base requirement. */
  base: rowId.nullable(),
  fr: z.enum(FR_IDS),
  clause: line,
  sl: selection,
  /** Facts on which the row depends: one of them false makes it not applicable. */
  facts: z.array(z.string()),
  /** Judged at a conduit that holds no asset. */
  conduit: z.boolean(),
  /** An answer given higher up may count here. */
  inherits: z.boolean(),
  /** Keeps its own verdict when its base is not applicable (SR 2.2 RE 1). */
  ownVerdictWhenBaseNotApplicable: z.boolean(),
  essentialFunctionReview: z.boolean(),
  ...WORDS,
});

export const SystemSchema = z.strictObject({
  kind: z.literal('system'),
  ...HEAD,
  frs: z.array(z.strictObject({ id: z.enum(FR_IDS), number: z.number().int(), title: line })),
  facts: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z][A-Za-z]*$/), trueWhen: line }))
    .max(MOST_FACTS),
  rows: rows(SystemRowSchema),
  /** When the first is met, the second is worth asking; a suggestion and never a verdict. */
  suggests: z.array(z.strictObject({ when: rowId, also: rowId })),
});
