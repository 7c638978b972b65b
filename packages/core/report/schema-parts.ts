/** Parts that published schemas share. */
import { z } from 'zod';

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
export const count = z.number().int().min(0);
export const texts = z.array(z.string());

export const findingSchema = z.strictObject({
  id: z.string().regex(/^finding:/),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  at: z.string(),
  message: z.string(),
  fix: z.string(),
  concerns: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'references of all it is about besides `at`, where the message names a few' }),
  waiver: z.string().optional().meta({ description: 'the waiver that covers it on the day' }),
});
