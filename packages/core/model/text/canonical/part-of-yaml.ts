/** A sound YAML file as parts: every value read against its shape, every comment where it hangs. */
import { isMap, isSeq } from 'yaml';
import { problemSink } from '../../problems.ts';
import { decodeNode, type Decoding } from '../decode-yaml.ts';
import { FILE_KEYS } from '../file-shape.ts';
import type { Shape } from '../shape.ts';
import type { SourceFile } from '../source.ts';
import { yamlFile } from '../yaml-file.ts';
import { leaf } from './part-of-value.ts';
import type { MapPart, Part } from './part.ts';
import { unitsOf, type Unit } from './units.ts';

/** @param file one in which nothing is refused */
export function partOfYaml(file: SourceFile): MapPart {
  const sink = problemSink();
  const { roots = [], faults = new Set() } = yamlFile(sink, file) ?? {};
  const unit = unitsOf(file.text, roots[0] ?? null);
  const keys: Shape = { type: 'object', keys: FILE_KEYS };
  if (unit.node === null) return { type: 'map', head: unit.head, entries: [], end: unit.atEnd };
  return partOfUnit({ sink, file, faults }, unit, keys) as MapPart;
}

function partOfUnit(decoding: Decoding, unit: Unit, shape: Shape): Part {
  const { node, inside, head, atEnd } = unit;
  if (inside !== null && isSeq(node) && shape.type === 'list') {
    const items = inside.map((item) => ({ ...notes(item), value: partOfUnit(decoding, item, shape.of) }));
    return { type: 'list', head, items, end: atEnd };
  }
  if (inside !== null && isMap(node)) {
    const entries = inside.map((entry) => {
      const { key } = entry;
      return { ...notes(entry), key, value: partOfUnit(decoding, entry, shapeAt(shape, key)) };
    });
    return { type: 'map', head, entries, end: atEnd };
  }
  return leaf(shape, decodeNode(decoding, shape, node) ?? null);
}

function notes({ before, trailing }: Unit) {
  return { before, trailing };
}

function shapeAt(shape: Shape, key: string): Shape {
  const inner = shape.type === 'either' ? shape.object : shape;
  const found =
    inner?.type === 'object' ? inner.keys.get(key)?.shape : inner?.type === 'record' ? inner.of : null;
  if (found === undefined || found === null) throw new Error(`no field ${key}`);
  return found;
}
