/** Documents that are pointed at and not judged: numbers only, patch states, attack techniques. */
import { z } from 'zod';
import { HEAD, certainty, line, rowId, rows } from './common.ts';

/** Ids of a document whose words stay with its publisher; a label only where it is free. */
export const PointersSchema = z.strictObject({
  kind: z.literal('pointers'),
  ...HEAD,
  rows: rows(z.strictObject({ id: rowId, title: line.optional(), certainty })),
});

export const PatchStatesSchema = z.strictObject({
  kind: z.literal('patch-states'),
  ...HEAD,
  rows: rows(
    z.strictObject({
      id: rowId,
      title: line,
      /** Who moves a patch into this state. */
      owner: z.enum(['supplier', 'assetOwner']),
      intent: line,
      question: line,
      certainty,
    }),
  ),
  transitions: z.array(z.strictObject({ from: rowId, to: rowId })).min(1),
  /** States of ours that the document does not have. */
  ours: z.array(z.strictObject({ id: rowId, intent: line })),
});

const ids = z.array(rowId).max(500);

export const TechniquesSchema = z.strictObject({
  kind: z.literal('techniques'),
  ...HEAD,
  /** To be shown wherever techniques are. */
  notice: line,
  tactics: z.array(z.strictObject({ id: rowId, title: line })).min(1),
  rows: rows(z.strictObject({ id: rowId, title: line, tactics: ids, mitigations: ids, assets: ids })),
  mitigations: z.array(z.strictObject({ id: rowId, title: line })).min(1),
  assets: z.array(z.strictObject({ id: rowId, title: line })).min(1),
});
