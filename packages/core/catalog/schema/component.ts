/** Requirements on a component by its class, with capability levels: 62443-4-2. */
import { z } from 'zod';
import { FR_IDS } from '../../model/schema/scope.ts';
import { HEAD, WORDS, certainty, line, rowId, rows, selection } from './common.ts';

/** `common` rows are asked of every component; the others of one class. */
export const COMPONENT_CLASSES = ['common', 'SAR', 'EDR', 'HDR', 'NDR'] as const;

export const ComponentSchema = z.strictObject({
  kind: z.literal('component'),
  ...HEAD,
  rows: rows(
    z.strictObject({
      id: rowId,
      base: rowId.nullable(),
      class: z.enum(COMPONENT_CLASSES),
      fr: z.enum(FR_IDS),
      clause: line,
      sl: selection,
      ...WORDS,
      note: line.optional(),
    }),
  ),
  /** What holds for the whole component; not judged row by row. */
  constraints: z.array(z.strictObject({ id: rowId, clause: line, title: line, intent: line, certainty })),
  /** Numbers that the document uses only by class, and the rows that stand in their place. */
  byClass: z.array(z.strictObject({ id: rowId, title: line, rows: z.array(rowId) })),
});
