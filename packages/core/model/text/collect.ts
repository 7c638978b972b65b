/** Reads every file of a folder into entries; the head and singles are stated once over all files. */
import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { mostLikely } from '../../lib/near.ts';
import { byKey } from '../../lib/order.ts';
import { LIMITS } from '../limits.ts';
import { didYouMean, problemTerm, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import {
  CSV_SECTIONS,
  LATER_SECTIONS,
  PLANT_FORM,
  SECTIONS,
  csvMeant,
  csvSection,
  isHeadKey,
  type FolderForm,
  type HeadKey,
  type ListSection,
  type SingleSection,
} from '../sections.ts';
import { add, collecting, fits, state, type Collected, type Collecting } from './collecting.ts';
import { csvTable } from './csv-file.ts';
import { decodeNode, decodeObject, yamlSource, type Decoding } from './decode-yaml.ts';
import type { Entry } from './entry.ts';
import { HEAD_SHAPES } from './file-shape.ts';
import { stepFor, type MigrationStep } from './migrate.ts';
import { REFUSED } from './refused.ts';
import { shapeOf } from './shape.ts';
import { placedAt, type SourceFile } from './source.ts';
import { MERGE_KEY } from './yaml-faults.ts';
import { yamlFile, type YamlFile } from './yaml-file.ts';
import { keyText, nodePlace } from './yaml-node.ts';

/** @param form what the folder may hold; anything else in it is refused */
export function collect(
  sink: ProblemSink,
  files: readonly SourceFile[],
  form: FolderForm = PLANT_FORM,
): Collected {
  const into = collecting(sink);
  const sorted = [...files].sort(byKey((file) => file.path));
  const trees = sorted.filter((file) => /\.ya?ml$/.test(file.path)).flatMap((file) => treeOf(into, file));
  const step = stepOf(sink, trees);
  for (const { file, roots, faults } of trees) {
    for (const root of roots) readRoot(into, { sink, file, faults }, root, { form, step });
  }
  for (const file of sorted) if (/\.csv$/i.test(file.path)) readCsv(into, file, form);
  return into;
}

interface Reading {
  readonly form: FolderForm;
  readonly step: MigrationStep;
}

function treeOf(into: Collecting, file: SourceFile): readonly YamlFile[] {
  const tree = isReadable(into.sink, file) ? yamlFile(into.sink, file) : null;
  if (tree === null) missNothing(into);
  return tree === null ? [] : [tree];
}

/** Refuses a file that cannot be read as text, or is too large to be. */
export function isReadable(sink: ProblemSink, file: SourceFile): boolean {
  if (file.invalidUtf8At !== undefined) {
    const found = file.encoding ?? '';
    refuse(sink, 'invalid-utf8', placedAt(file, file.invalidUtf8At), { found });
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

function readRoot(into: Collecting, decoding: Decoding, root: AnyMap, { form, step }: Reading): void {
  for (const pair of root.items as readonly AnyPair[]) {
    const name = step(keyText(pair.key));
    const section = form.sections.find((candidate) => candidate.name === name);
    // A list stated twice in a file is refused already, and what both hold is read.
    if (section?.list === true) readList(into, decoding, section, pair.value);
    else if (section !== undefined) readSingle(into, decoding, section, pair);
    else if (isHeadKey(name) && form.head.includes(name)) readHead(into, decoding, root, name, pair);
    else if (!decoding.faults.has(pair)) unknownSection(into, decoding.file, form, name, pair.key);
    else if (name === MERGE_KEY) missNothing(into);
  }
}

/** Sections and statements may be somewhere that could not be read: none is missed, nothing points at nothing. */
function missNothing(into: Collecting): void {
  into.unread = true;
  for (const { kind } of SECTIONS) into.incomplete.add(kind);
}

function unknownSection(into: Collecting, file: SourceFile, form: FolderForm, name: string, key: Node): void {
  const at = nodePlace(file, key);
  const names = [...form.head, ...form.sections.map((section) => section.name)];
  if (form !== PLANT_FORM && isKnown(name)) return notShared(into, name, names, at);
  if (LATER_SECTIONS.has(name)) return refuse(into.sink, 'section-not-read-yet', at, { found: name });
  const near = mostLikely(name, names);
  refuse(into.sink, 'unknown-section', at, {
    found: shown(name),
    expected: names,
    near: didYouMean(near),
  });
  // What was meant is not missed as well.
  const meant = form.sections.find((section) => section.name === near);
  if (meant !== undefined) into.incomplete.add(meant.kind);
  else if (near !== null) into.meant.add(near);
}

/** Another folder's section: what points into it is not told as well. */
function notShared(into: Collecting, name: string, names: readonly string[], at: Placed): void {
  refuse(into.sink, 'section-not-shared', at, { found: name, expected: names });
  const section = SECTIONS.find((candidate) => candidate.name === name);
  if (section !== undefined) into.incomplete.add(section.kind);
}

/** A name of the text form, wherever it belongs. */
function isKnown(name: string): boolean {
  return isHeadKey(name) || LATER_SECTIONS.has(name) || SECTIONS.some((section) => section.name === name);
}

function readHead(into: Collecting, decoding: Decoding, root: AnyMap, name: HeadKey, pair: AnyPair): void {
  const value = decodeNode(decoding, HEAD_SHAPES[name], pair.value);
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
      refuse(into.sink, 'not-a-map', nodePlace(decoding.file, item ?? node), { found: problemTerm('value') });
    }
    into.incomplete.add(section.kind);
  }
}

/** What it holds would be missed in silence. */
function refuseName(into: Collecting, file: SourceFile): void {
  const meant = csvMeant(file.path);
  if (meant === null) return;
  const isTable = CSV_SECTIONS.includes(meant);
  refuse(into.sink, 'csv-name', placedAt(file, 0), {
    found: shown(file.path),
    near: isTable ? `${meant}.csv` : '',
    section: isTable ? '' : meant,
    expected: CSV_SECTIONS.map((name) => `${name}.csv`),
  });
  const section = SECTIONS.find(({ name }) => name === meant);
  if (section !== undefined) into.incomplete.add(section.kind);
}

function readCsv(into: Collecting, file: SourceFile, form: FolderForm): void {
  const section = csvSection(file.path);
  if (section === null) return refuseName(into, file);
  if (!form.sections.includes(section)) {
    const names = form.sections.map(({ name }) => name);
    return notShared(into, section.name, names, placedAt(file, 0));
  }
  const { entities, whole } = isReadable(into.sink, file)
    ? csvTable(into.sink, file, shapeOf(section.schema))
    : { entities: [], whole: false };
  if (!whole) into.incomplete.add(section.kind);
  if (!fits(into, section, entities.length, placedAt(file, 0))) return;
  for (const { value, source } of entities) add(into, section.kind, value, source);
}
