/** What a layer of the ATT&CK Navigator is. */
import { z } from 'zod';

/** The layer format 4.5 as MITRE publishes it with the Navigator: what a layer must have, and what it may. */
const LayerSchema = z.strictObject({
  name: z.string().min(1),
  versions: z.strictObject({
    attack: z.string(),
    navigator: z.literal('4.9.0'),
    layer: z.literal('4.5'),
  }),
  domain: z.literal('ics-attack'),
  description: z.string(),
  sorting: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  layout: z.strictObject({
    layout: z.enum(['side', 'flat', 'mini']),
    showID: z.boolean(),
    showName: z.boolean(),
  }),
  hideDisabled: z.boolean(),
  techniques: z.array(
    z.strictObject({
      techniqueID: z.string().regex(/^T\d{4}$/),
      enabled: z.boolean(),
      score: z.number().min(0).max(100).optional(),
      color: z
        .string()
        .regex(/^#[0-9A-F]{6}$/)
        .optional(),
      comment: z.string().optional(),
    }),
  ),
  gradient: z.strictObject({
    colors: z.array(z.string().regex(/^#[0-9A-F]{6}$/)).min(2),
    minValue: z.literal(0),
    maxValue: z.literal(100),
  }),
  legendItems: z.array(
    z.strictObject({ label: z.string().min(1), color: z.string().regex(/^#[0-9A-F]{6}$/) }),
  ),
  metadata: z.array(z.strictObject({ name: z.string().min(1), value: z.string().min(1) })),
});

export type Layer = z.infer<typeof LayerSchema>;

/** @throws where the text is no layer, or says more than ours do */
export function layerIn(text: string): Layer {
  return LayerSchema.parse(JSON.parse(text));
}
