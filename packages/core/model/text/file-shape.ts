/** What may stand in the head of a plant folder. */
import type { HeadKey } from '../sections.ts';
import type { Shape } from './shape.ts';

export const HEAD_SHAPES: Readonly<Record<HeadKey, Shape>> = {
  schema: { type: 'text', kind: 'text', ref: null },
  id: { type: 'text', kind: 'id', ref: null },
  name: { type: 'text', kind: 'text', ref: null },
  catalogs: { type: 'list', of: { type: 'text', kind: 'edition', ref: null }, min: 1 },
  organisationFrom: { type: 'text', kind: 'folder', ref: null },
};
