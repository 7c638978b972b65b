/** Plain values of a plant as parts, to be written; without comments, since a plant has none. */
import type { Shape } from '../shape.ts';
import { NO_NOTES, type Leaf, type MapPart, type Part } from './part.ts';

/** @param value what the shape allows; keys in any order, undefined ones left out */
export function partOfValue(shape: Shape, value: unknown): Part {
  switch (shape.type) {
    case 'object':
      return mapPart(value as object, (key) => shape.keys.get(key)?.shape);
    case 'record':
      return mapPart(value as object, () => shape.of);
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => ({
        ...NO_NOTES,
        value: partOfValue(shape.of, item),
      }));
      return { type: 'list', head: [], items, end: [] };
    }
    case 'either':
      if (shape.object !== null && typeof value === 'object') return partOfValue(shape.object, value);
      return leaf(shape, value);
    default:
      return leaf(shape, value);
  }
}

function mapPart(value: object, shapeAt: (key: string) => Shape | undefined): MapPart {
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const shape = shapeAt(key);
    if (inner === undefined) return [];
    if (shape === undefined) throw new Error(`no field ${key}`);
    return [{ ...NO_NOTES, key, value: partOfValue(shape, inner) }];
  });
  return { type: 'map', head: [], entries, end: [] };
}

export function leaf(shape: Shape, value: unknown): Leaf {
  const isDay = shape.type === 'text' && shape.kind === 'date';
  return { type: 'leaf', value: value as Leaf['value'], isDay };
}
