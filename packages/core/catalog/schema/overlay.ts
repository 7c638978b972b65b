/** Rows asked beside a standard, never part of it: a policy, a law's list, an insurer's, a set of examples. */
import { z } from 'zod';
import { ZONE_KINDS } from '../../model/schema/scope.ts';
import { HEAD, WORDS, line, rows } from './common.ts';
import { ID_PATTERN } from '../../model/refs.ts';

export const OverlayCatalogSchema = z.strictObject({
  kind: z.literal('overlay'),
  ...HEAD,
  id: z.string().regex(ID_PATTERN),
  rows: rows(
    z.strictObject({
      id: z.string().regex(ID_PATTERN),
      ...WORDS,
      /** Asked only of zones of these kinds. */
      kinds: z.array(z.enum(ZONE_KINDS)).min(1).optional(),
      /** Asked only where these facts are true. */
      facts: z.array(z.string()).min(1).optional(),
      /** Asked only where the highest SL-T of the place is at least this. */
      fromSl: z.number().int().min(1).max(4).optional(),
      /** Rows that answer it, with their document; the worst of them counts. */
      satisfiedBy: z.array(z.string()).min(1).optional(),
      /** Where it departs from the standard, such as a level below the one the standard has. */
      departs: line.optional(),
    }),
  ),
});
