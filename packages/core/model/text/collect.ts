/** Reads every file of a folder into entries; the head and singles are stated once over all files. */
import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { nearest } from '../../lib/near.ts';
import { byKey } from '../../lib/order.ts';
import type { Entity, EntityKind, ListEntity, ListKind } from '../kinds.ts';
import { keyOf } from '../kinds.ts';
import { LIMITS } from '../limits.ts';
import type { Answer, Check } from '../plant.ts';
import { didYouMean, refuse, shown, type ProblemSink } from '../problems.ts';
import { HEAD_KEYS, LATER_SECTIONS, SECTIONS, CSV_SECTIONS, type ListSection } from '../sections.ts';
import { csvEntities } from './csv-file.ts';
import { decodeNode, decodeObject, yamlSource } from './decode-yaml.ts';
import { placeText, type Entries, type Entry } from './entry.ts';
import { stepFor, type MigrationStep } from './migrate.ts';
import { REFUSED } from './scalar.ts';
import { shapeOf, type Shape } from './shape.ts';
import { placedAt, type EntitySource, type SourceFile } from './source.ts';
import { keyText, nodePlace, yamlRoot } from './yaml-file.ts';

/** What is said once: where, and what. */
export interface Stated {
  readonly value: unknown;
  readonly source: EntitySource;
}

export interface Collected {
  readonly head: ReadonlyMap<string, Stated>;
  readonly entries: Entries;
  /** Kinds of which something was refused; what points at them is not judged by what is left. */
  readonly incomplete: ReadonlySet<EntityKind>;
  /** A file could not be read at all: what it would have said is not missed as well. */
  readonly unread: boolean;
}

interface Collecting {
  readonly sink: ProblemSink;
  readonly head: Map<string, Stated>;
  readonly entries: Map<EntityKind, Entry[]>;
  readonly byId: Map<string, Entry>;
  readonly incomplete: Set<EntityKind>;
  unread: boolean;
}

const HEAD_SHAPES: Readonly<Record<string, Shape>> = {
  schema: { type: 'text', kind: 'text', ref: null },
  id: { type: 'text', kind: 'id', ref: null },
  name: { type: 'text', kind: 'text', ref: null },
  catalogs: { type: 'list', of: { type: 'text', kind: 'edition', ref: null }, min: 1 },
};

export function collect(sink: ProblemSink, files: readonly SourceFile[]): Collected {
  const collecting: Collecting = {
    sink,
    head: new Map(),
    entries: new Map(),
    byId: new Map(),
    incomplete: new Set(),
    unread: false,
  };
  const readable = files.filter((file) => isReadable(sink, file)).sort(byKey((file) => file.path));
  const roots = readable
    .filter((file) => /\.ya?ml$/.test(file.path))
    .map((file) => ({ file, root: yamlRoot(sink, file) }));
  collecting.unread = sink.total > 0;
  if (collecting.unread) for (const { kind } of SECTIONS) collecting.incomplete.add(kind);
  const step = stepOf(sink, roots);
  for (const { file, root } of roots) if (root !== null) readRoot(collecting, file, root, step);
  for (const file of readable) if (file.path.endsWith('.csv')) readCsv(collecting, file);
  return collecting;
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
function stepOf(
  sink: ProblemSink,
  roots: readonly { readonly file: SourceFile; readonly root: YAMLMap | null }[],
): MigrationStep {
  for (const { file, root } of roots) {
    const node = root?.get('schema', true) as Node | undefined;
    if (node === undefined) continue;
    const schema = String((node as { value?: unknown }).value ?? '');
    return stepFor(sink, schema, nodePlace(file, node)) ?? ((section) => section);
  }
  return (section) => section;
}

function readRoot(collecting: Collecting, file: SourceFile, root: YAMLMap, step: MigrationStep): void {
  for (const { key, value } of root.items as readonly Pair<Node, Node | null>[]) {
    const name = step(keyText(key));
    const section = SECTIONS.find((candidate) => candidate.name === name);
    if ((HEAD_KEYS as readonly string[]).includes(name)) readHead(collecting, file, root, name, key, value);
    else if (section === undefined) unknownSection(collecting, file, name, key);
    else if (section.list) readList(collecting, file, section, value);
    else readSingle(collecting, file, section.kind, shapeOf(section.schema), key, value);
  }
}

function unknownSection(collecting: Collecting, file: SourceFile, name: string, key: Node): void {
  const at = nodePlace(file, key);
  if (LATER_SECTIONS.has(name)) return refuse(collecting.sink, 'section-not-read-yet', at, { found: name });
  const names = [...HEAD_KEYS, ...SECTIONS.map((section) => section.name)];
  refuse(collecting.sink, 'unknown-section', at, {
    found: shown(name),
    expected: names.join(', '),
    near: didYouMean(nearest(name, names)),
  });
}

function readHead(
  collecting: Collecting,
  file: SourceFile,
  root: YAMLMap,
  name: string,
  key: Node,
  node: Node | null,
): void {
  const value = decodeNode(collecting.sink, file, HEAD_SHAPES[name] as Shape, node);
  if (value === undefined) return;
  state(collecting, name, { value, source: { ...yamlSource(file, root), start: nodePlace(file, key) } });
}

/** Says something that may be said once; false when it was said before. */
function state(collecting: Collecting, name: string, stated: Stated): boolean {
  const before = collecting.head.get(name);
  if (before !== undefined) {
    const other = before.source.start.place();
    refuse(collecting.sink, 'stated-twice', stated.source.start, {
      found: name,
      other: `${other.file}:${other.line}:${other.column}`,
    });
    return false;
  }
  collecting.head.set(name, stated);
  return true;
}

function readSingle(
  collecting: Collecting,
  file: SourceFile,
  kind: EntityKind,
  shape: Shape,
  key: Node,
  node: Node | null,
): void {
  const value = decodeNode(collecting.sink, file, shape, node);
  if (value === undefined) return;
  if (value === REFUSED || !isMap(node)) {
    collecting.incomplete.add(kind);
    return;
  }
  const source = yamlSource(file, node as YAMLMap);
  if (!state(collecting, kind, { value, source: { ...source, start: nodePlace(file, key) } })) return;
  collecting.entries.set(kind, [{ kind, id: kind, entity: value as Entity, source }]);
}

function readList(collecting: Collecting, file: SourceFile, section: ListSection, node: Node | null): void {
  const { sink, incomplete } = collecting;
  const shape = shapeOf(section.schema);
  if (
    node === null ||
    (!isSeq(node) && decodeNode(sink, file, { type: 'list', of: shape, min: 0 }, node) === undefined)
  ) {
    return;
  }
  if (!isSeq(node) || shape.type !== 'object') {
    incomplete.add(section.kind);
    return;
  }
  if (!fits(collecting, section, node.items.length, nodePlace(file, node))) return;
  for (const item of node.items as readonly Node[]) {
    if (!isMap(item)) {
      refuse(sink, 'not-a-map', nodePlace(file, item), { found: 'a value' });
      incomplete.add(section.kind);
      continue;
    }
    const map = item as YAMLMap<Node, Node | null>;
    add(collecting, section.kind, decodeObject(sink, file, shape.keys, map), yamlSource(file, map));
  }
}

function readCsv(collecting: Collecting, file: SourceFile): void {
  const name = file.path.replace(/^.*\//, '').replace(/\.csv$/, '');
  const section = SECTIONS.find((candidate) => candidate.name === name);
  if (section === undefined || !section.list || !CSV_SECTIONS.includes(name)) return;
  const entities = csvEntities(collecting.sink, file, shapeOf(section.schema));
  if (!fits(collecting, section, entities.length, placedAt(file, 0))) return;
  for (const { value, source } of entities) add(collecting, section.kind, value, source);
}

const SECTION_LIMIT: Readonly<Partial<Record<ListKind, number>>> = {
  asset: LIMITS.assets,
  flow: LIMITS.flows,
  answer: LIMITS.answers,
  zone: LIMITS.zonesAndConduits,
  conduit: LIMITS.zonesAndConduits,
};

/** The section still fits with this many more. Zones and conduits share one figure. */
function fits(
  collecting: Collecting,
  section: ListSection,
  more: number,
  at: ReturnType<typeof placedAt>,
): boolean {
  const limit = SECTION_LIMIT[section.kind] ?? LIMITS.others;
  const count = (kind: EntityKind): number => collecting.entries.get(kind)?.length ?? 0;
  const shared = section.kind === 'zone' || section.kind === 'conduit';
  const found = more + (shared ? count('zone') + count('conduit') : count(section.kind));
  if (found <= limit) return true;
  collecting.incomplete.add(section.kind);
  const what = shared ? 'zones and conduits together' : section.name;
  refuse(collecting.sink, 'too-many', at, { found, limit, what });
  return false;
}

function add(collecting: Collecting, kind: ListKind, value: unknown, source: EntitySource): void {
  if (value === REFUSED) {
    collecting.incomplete.add(kind);
    return;
  }
  const entity = value as ListEntity;
  const entry: Entry = { kind, id: keyOf(kind, entity), entity, source };
  const key = `${kind} ${entry.id}`;
  const other = collecting.byId.get(key);
  if (other !== undefined) return twice(collecting.sink, entry, other);
  collecting.byId.set(key, entry);
  const ofKind = collecting.entries.get(kind);
  if (ofKind === undefined) collecting.entries.set(kind, [entry]);
  else ofKind.push(entry);
}

/** The same key twice: both places are named. */
export function twice(sink: ProblemSink, entry: Entry, other: Entry): void {
  const at = (path: string) => ({ other: placeText(other, [path]) });
  if (entry.kind === 'answer') {
    const { place, requirement } = entry.entity as Answer;
    refuse(sink, 'answered-twice', entry.source.at(['requirement']), {
      place,
      requirement,
      ...at('requirement'),
    });
  } else if (entry.kind === 'check') {
    const { place, requirement, date, by } = entry.entity as Check;
    const found = `${place} ${requirement} ${date} ${by}`;
    refuse(sink, 'checked-twice', entry.source.at(['date']), { found: shown(found), ...at('date') });
  } else {
    refuse(sink, 'duplicate-id', entry.source.at(['id']), { found: entry.id, ...at('id') });
  }
}
