/** Reads every file of a folder into entries; the head and singles are stated once over all files. */
import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { nearest } from '../../lib/near.ts';
import { byKey } from '../../lib/order.ts';
import { LIMITS } from '../limits.ts';
import { didYouMean, refuse, shown, type ProblemSink } from '../problems.ts';
import {
  CSV_SECTIONS,
  HEAD_KEYS,
  LATER_SECTIONS,
  SECTIONS,
  type ListSection,
  type SingleSection,
} from '../sections.ts';
import { add, collecting, fits, state, type Collected, type Collecting } from './collecting.ts';
import { csvEntities } from './csv-file.ts';
import { decodeNode, decodeObject, yamlSource, type Decoding } from './decode-yaml.ts';
import type { Entry } from './entry.ts';
import { stepFor, type MigrationStep } from './migrate.ts';
import { REFUSED } from './refused.ts';
import { shapeOf, type Shape } from './shape.ts';
import { placedAt, type SourceFile } from './source.ts';
import { MERGE_KEY } from './yaml-faults.ts';
import { yamlFile, type YamlFile } from './yaml-file.ts';
import { keyText, nodePlace } from './yaml-node.ts';

const HEAD_SHAPES: Readonly<Record<string, Shape>> = {
  schema: { type: 'text', kind: 'text', ref: null },
  id: { type: 'text', kind: 'id', ref: null },
  name: { type: 'text', kind: 'text', ref: null },
  catalogs: { type: 'list', of: { type: 'text', kind: 'edition', ref: null }, min: 1 },
};

export function collect(sink: ProblemSink, files: readonly SourceFile[]): Collected {
  const into = collecting(sink);
  const sorted = [...files].sort(byKey((file) => file.path));
  const trees = sorted.filter((file) => /\.ya?ml$/.test(file.path)).flatMap((file) => treeOf(into, file));
  const step = stepOf(sink, trees);
  for (const { file, roots, faults } of trees) {
    for (const root of roots) readRoot(into, { sink, file, faults }, root, step);
  }
  for (const file of sorted) if (file.path.endsWith('.csv')) readCsv(into, file);
  return into;
}

function treeOf(into: Collecting, file: SourceFile): readonly YamlFile[] {
  const tree = isReadable(into.sink, file) ? yamlFile(into.sink, file) : null;
  if (tree === null) missNothing(into);
  return tree === null ? [] : [tree];
}

function isReadable(sink: ProblemSink, file: SourceFile): boolean {
  if (file.invalidUtf8At !== undefined) {
    refuse(sink, 'invalid-utf8', placedAt(file, file.invalidUtf8At));
    return false;
  }
  if (file.text.length > LIMITS.fileBytes) {
    refuse(sink, 'file-too-large', placedAt(file, 0), { found: file.text.length, limit: LIMITS.fileBytes });
    return false;
  }
  const nul = file.text.indexOf('\u0000');
  if (nul >= 0) refuse(sink, 'bad-character', placedAt(file, nul), { found: 'U+0000' });
  return nul < 0;
}

/** The step for the schema that the folder names; the first statement decides, a second one is refused later. */
function stepOf(sink: ProblemSink, trees: readonly YamlFile[]): MigrationStep {
  for (const { file, roots, faults } of trees) {
    const nodes = roots.map((root) => root.get('schema', true) as Node | undefined);
    const node = nodes.find((stated) => stated !== undefined && !faults.has(stated));
    if (node === undefined) continue;
    const schema = String((node as { value?: unknown }).value ?? '');
    return stepFor(sink, schema, nodePlace(file, node)) ?? ((section) => section);
  }
  return (section) => section;
}

type AnyMap = YAMLMap<Node, Node | null>;
type AnyPair = Pair<Node, Node | null>;

function readRoot(into: Collecting, decoding: Decoding, root: AnyMap, step: MigrationStep): void {
  for (const pair of root.items as readonly AnyPair[]) {
    const name = step(keyText(pair.key));
    const section = SECTIONS.find((candidate) => candidate.name === name);
    const headShape = HEAD_SHAPES[name];
    // A list stated twice in a file is refused already, and what both hold is read.
    if (section?.list === true) readList(into, decoding, section, pair.value);
    else if (section !== undefined) readSingle(into, decoding, section, pair);
    else if (headShape !== undefined) readHead(into, decoding, root, name, headShape, pair);
    else if (!decoding.faults.has(pair)) unknownSection(into, decoding.file, name, pair.key);
    else if (name === MERGE_KEY) missNothing(into);
  }
}

/** Sections and statements may be somewhere that could not be read: none is missed, nothing points at nothing. */
function missNothing(into: Collecting): void {
  into.unread = true;
  for (const { kind } of SECTIONS) into.incomplete.add(kind);
}

function unknownSection(into: Collecting, file: SourceFile, name: string, key: Node): void {
  const at = nodePlace(file, key);
  if (LATER_SECTIONS.has(name)) return refuse(into.sink, 'section-not-read-yet', at, { found: name });
  const names = [...HEAD_KEYS, ...SECTIONS.map((section) => section.name)];
  const near = nearest(name, names);
  refuse(into.sink, 'unknown-section', at, {
    found: shown(name),
    expected: names.join(', '),
    near: didYouMean(near),
  });
  // What was meant is not missed as well.
  const meant = SECTIONS.find((section) => section.name === near);
  if (meant !== undefined) into.incomplete.add(meant.kind);
  else if (near !== null && !into.head.has(near)) into.meant.add(near);
}

function readHead(
  into: Collecting,
  decoding: Decoding,
  root: AnyMap,
  name: string,
  shape: Shape,
  pair: AnyPair,
): void {
  const value = decodeNode(decoding, shape, pair.value);
  if (value === undefined || decoding.faults.has(pair)) return;
  const start = nodePlace(decoding.file, pair.key);
  state(into, name, { value, source: { ...yamlSource(decoding.file, root), start } });
}

function readSingle(into: Collecting, decoding: Decoding, section: SingleSection, pair: AnyPair): void {
  const value = decodeNode(decoding, shapeOf(section.schema), pair.value);
  if (!isMap(pair.value) || value === REFUSED || decoding.faults.has(pair)) return;
  const source = { ...yamlSource(decoding.file, pair.value), start: nodePlace(decoding.file, pair.key) };
  const { kind } = section;
  if (!state(into, kind, { value, source })) return;
  (into.entries[kind] as Entry[]).push({ kind, id: kind, entity: value as object, source });
}

function readList(into: Collecting, decoding: Decoding, section: ListSection, node: Node | null): void {
  const shape = shapeOf(section.schema);
  if (!isSeq<Node | null>(node) || shape.type !== 'object' || decoding.faults.has(node)) {
    const value = decodeNode(decoding, { type: 'list', of: shape, min: 0 }, node);
    if (value !== undefined) into.incomplete.add(section.kind);
    return;
  }
  if (!fits(into, section, node.items.length, nodePlace(decoding.file, node))) return;
  for (const item of node.items) {
    if (isMap<Node, Node | null>(item) && !decoding.faults.has(item)) {
      add(into, section.kind, decodeObject(decoding, shape.keys, item), yamlSource(decoding.file, item));
      continue;
    }
    if (!decoding.faults.has(item)) {
      refuse(into.sink, 'not-a-map', nodePlace(decoding.file, item ?? node), { found: 'a value' });
    }
    into.incomplete.add(section.kind);
  }
}

function readCsv(into: Collecting, file: SourceFile): void {
  const name = file.path.replace(/^.*\//, '').replace(/\.csv$/, '');
  const section = SECTIONS.find((candidate) => candidate.name === name);
  if (section === undefined || !section.list || !CSV_SECTIONS.includes(name)) return;
  const { entities, whole } = isReadable(into.sink, file)
    ? csvEntities(into.sink, file, shapeOf(section.schema))
    : { entities: [], whole: false };
  if (!whole) into.incomplete.add(section.kind);
  if (!fits(into, section, entities.length, placedAt(file, 0))) return;
  for (const { value, source } of entities) add(into, section.kind, value, source);
}
