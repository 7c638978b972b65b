/** What may stand in one YAML file of a plant folder, in the order in which it is written. */
import { HEAD_KEYS, SECTIONS, type HeadKey } from '../sections.ts';
import { RecordMarkSchema } from '../schema/record-mark.ts';
import { shapeOf, type Field, type Shape } from './shape.ts';

export const HEAD_SHAPES: Readonly<Record<HeadKey, Shape>> = {
  schema: { type: 'text', kind: 'text', ref: null },
  id: { type: 'text', kind: 'id', ref: null },
  name: { type: 'text', kind: 'text', ref: null },
  catalogs: { type: 'list', of: { type: 'text', kind: 'edition', ref: null }, min: 1 },
  organisationFrom: { type: 'text', kind: 'folder', ref: null },
  record: shapeOf(RecordMarkSchema),
};

/** Nothing is required of one file: a plant may be many. */
export const FILE_KEYS: ReadonlyMap<string, Field> = new Map([
  ...HEAD_KEYS.map((key): readonly [string, Field] => [key, { shape: HEAD_SHAPES[key], required: false }]),
  ...SECTIONS.map(({ name, schema, list }): readonly [string, Field] => {
    const shape = shapeOf(schema);
    return [name, { shape: list ? { type: 'list', of: shape, min: 0 } : shape, required: false }];
  }),
]);
