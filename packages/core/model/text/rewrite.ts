/**
 * Changes of a plant as new texts of the files that hold it: each entity stays in its file with its comments, a new one
 * goes where its like are. Only files that hold something changed are written again, in canonical form.
 */
import { apply, type Change } from '../change.ts';
import { modelDigest } from '../digest.ts';
import {
  isListKind,
  keyOf,
  type EntityKind,
  type ListEntity,
  type ListKind,
  type PlantHead,
} from '../kinds.ts';
import type { OrganisationSaid } from '../organisation.ts';
import type { Plant } from '../plant.ts';
import { problemSink } from '../problems.ts';
import { SECTIONS, csvSection, type ListSection } from '../sections.ts';
import { arrange, arrangeFile, type Spelling } from './canonical/arrange.ts';
import { csvText } from './canonical/csv-text.ts';
import { mergedPart } from './canonical/merged-part.ts';
import { withKey } from './canonical/with-key.ts';
import { partOfValue } from './canonical/part-of-value.ts';
import { partOfYaml } from './canonical/part-of-yaml.ts';
import {
  NO_NOTES,
  valueOf,
  type Part,
  type ListItem,
  type ListPart,
  type MapEntry,
  type MapPart,
} from './canonical/part.ts';
import { yamlFileText } from './canonical/yaml-file-text.ts';
import { csvTable } from './csv-file.ts';
import type { FormatContext } from './format-plant.ts';
import { HEAD_SHAPES } from './file-shape.ts';
import { homeOf, type Held } from './home.ts';
import { openPlant, readOpened, readShared } from './read.ts';
import { requirementSpelling } from './requirement-names.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { SourceFile } from './source.ts';

export interface RewrittenFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * @param files of the folder of the plant, as they were read
 * @param plant what they say
 * @param changes of any entity; of the head not of the editions in use, which every requirement is spelled by
 * @throws when the new texts would say something else: a bug of ours, and nothing may be written
 */
export function rewritePlant(
  files: readonly SourceFile[],
  plant: Plant,
  changes: readonly Change[],
  context: FormatContext,
): readonly RewrittenFile[] {
  const spelling = requirementSpelling(context.vocabulary, plant);
  const written = rewritten(files, changes, spelling);
  assertSays(written, context, modelDigest(apply(plant, changes)));
  return written.filter(({ before, after }) => before !== after);
}

/**
 * The same of the folder of an organisation, in which requirements stay as they are written.
 * @throws when the new texts would say something else
 */
export function rewriteOrganisation(
  files: readonly SourceFile[],
  said: OrganisationSaid,
  changes: readonly Change[],
): readonly RewrittenFile[] {
  const written = rewritten(files, changes, (requirement) => requirement);
  const again = readShared(textsAfter(written));
  if (again === null || modelDigest(again.said) !== modelDigest(apply(said, changes)))
    throw new Error("the changed text of the organisation's answers would be another; nothing was written");
  return written.filter(({ before, after }) => before !== after);
}

function rewritten(
  files: readonly SourceFile[],
  changes: readonly Change[],
  spelling: Spelling,
): readonly RewrittenFile[] {
  const opened = files.map((file) => openFile(file, spelling));
  for (const change of changes) applyTo(opened, change);
  return opened.map((file): RewrittenFile => {
    const after = file.touched ? textOf(file, spelling) : file.source.text;
    return { path: file.source.path, before: file.source.text, after };
  });
}

function textsAfter(files: readonly RewrittenFile[]): readonly SourceFile[] {
  return files.map(({ path, after }) => ({ path, text: after }));
}

/** A file whose entities can be replaced. */
type OpenFile = Omit<Held, 'held'> & {
  readonly source: SourceFile;
  touched: boolean;
} & (YamlContent | CsvContent | OtherContent);

/** A file that is no part of the plant. */
interface OtherContent {
  readonly type: 'other';
  readonly held: Map<ListKind, Map<string, never>>;
}

interface YamlContent {
  readonly type: 'yaml';
  part: MapPart;
  readonly held: Map<ListKind, Map<string, ListItem>>;
}
interface CsvContent {
  readonly type: 'csv';
  readonly section: ListSection;
  columns: readonly (readonly string[])[];
  readonly held: Map<ListKind, Map<string, ListEntity>>;
}

function openFile(source: SourceFile, spelling: Spelling): OpenFile {
  const content = contentOf(source, spelling);
  const isYaml = content.type === 'yaml';
  const hasHead = isYaml && content.part.entries.some(({ key }) => key === 'schema');
  return { path: source.path, source, touched: false, isYaml, hasHead, ...content };
}

function contentOf(source: SourceFile, spelling: Spelling) {
  const section = csvSection(source.path);
  if (section !== null) return csvContent(source, section, spelling);
  if (/\.ya?ml$/.test(source.path)) return yamlContent(source, spelling);
  return { type: 'other', held: new Map<ListKind, Map<string, never>>() } as const;
}

function yamlContent(source: SourceFile, spelling: Spelling): YamlContent {
  const part = arrangeFile(partOfYaml(source), spelling);
  const held = new Map<ListKind, Map<string, ListItem>>();
  for (const { key, value } of part.entries) {
    const section = SECTIONS.find(({ name }) => name === key);
    if (section?.list !== true || value.type !== 'list') continue;
    const { kind } = section;
    const keyed = value.items.map((item) => [keyOf(kind, valueOf(item.value) as ListEntity), item] as const);
    held.set(kind, new Map(keyed));
  }
  return { type: 'yaml', part, held };
}

function csvContent(source: SourceFile, section: ListSection, spelling: Spelling): CsvContent {
  const shape = shapeOf(section.schema);
  const { columns, entities } = csvTable(problemSink(), source, shape);
  const spelled = entities.map(
    ({ value }) => valueOf(arrange(shape, partOfValue(shape, value), spelling)) as ListEntity,
  );
  const { kind } = section;
  const held = new Map([[kind, new Map(spelled.map((entity) => [keyOf(kind, entity), entity] as const))]]);
  return { type: 'csv', section, columns: columns.map(({ path }) => path), held };
}

function applyTo(files: readonly OpenFile[], { kind, id, after }: Change): void {
  if (kind === 'plant') {
    putHead(files, after as PlantHead);
    return;
  }
  if (!isListKind(kind)) {
    putSingle(files, kind, after);
    return;
  }
  const section = SECTIONS.find(
    (each): each is ListSection => each.list && each.kind === kind,
  ) as ListSection;
  const entity = after as ListEntity | null;
  const holder = files.find(({ held }) => held.get(kind)?.has(id) === true);
  if (holder !== undefined && (entity === null || !takes(holder, section, entity))) takeOut(holder, kind, id);
  if (entity === null) return;
  const home = holder ?? null;
  const into = home !== null && takes(home, section, entity) ? home : homeFor(files, section, entity, id);
  put(into, section, id, entity);
}

/** In the file that says it, else beside the head of the plant. */
function putSingle(files: readonly OpenFile[], kind: EntityKind, entity: Change['after']): void {
  const section = SECTIONS.find((each) => !each.list && each.kind === kind);
  if (section === undefined) throw new Error(`${kind} is no section`);
  putKey(files, section.name, entity === null ? null : partOfValue(shapeOf(section.schema), entity));
}

/** What is said once of the plant as a whole, but for its id, which never changes. */
function putHead(files: readonly OpenFile[], head: PlantHead): void {
  putKey(files, 'name', partOfValue(HEAD_SHAPES.name, head.name));
  const { organisationFrom } = head;
  const from =
    organisationFrom === undefined ? null : partOfValue(HEAD_SHAPES.organisationFrom, organisationFrom);
  putKey(files, 'organisationFrom', from);
}

/** In the file that has the key, else beside the head of the plant. */
function putKey(files: readonly OpenFile[], key: string, next: Part | null): void {
  const yaml = files.filter((file) => file.type === 'yaml');
  const says = ({ part }: YamlContent): boolean => part.entries.some((entry) => entry.key === key);
  const file = yaml.find(says) ?? yaml.find(({ hasHead }) => hasHead) ?? yaml[0];
  if (file === undefined) throw new Error(`no file takes ${key}`);
  const part = withKey(file.part, key, next);
  file.touched ||= part !== file.part;
  file.part = part;
}

function homeFor(files: readonly OpenFile[], section: ListSection, entity: ListEntity, id: string): OpenFile {
  const home = homeOf(
    files.filter((file) => takes(file, section, entity)),
    section.kind,
    id,
  );
  if (home === null) throw new Error(`no file takes ${section.kind} ${id}`);
  return home;
}

/** A CSV file holds one section and what fits into cells, without the character that parts entries. */
function takes(file: OpenFile, section: ListSection, entity: ListEntity): boolean {
  if (file.type !== 'csv') return file.type === 'yaml';
  if (file.section !== section) return false;
  const shape = shapeOf(section.schema);
  const keys = shape.type === 'object' ? shape.keys : new Map<string, { shape: Shape }>();
  return Object.entries(entity).every(([key, value]) => fitsCell(keys.get(key)?.shape, value));
}

function fitsCell(shape: Shape | undefined, value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((entry) => fitsCell(undefined, entry) && !String(entry).includes(';'));
  }
  if (typeof value === 'object' && value !== null) {
    return shape?.type === 'record' && Object.values(value).every((inner) => fitsCell(undefined, inner));
  }
  return typeof value !== 'string' || (value.trim() === value && !value.includes('\r'));
}

function takeOut(file: OpenFile, kind: ListKind, id: string): void {
  file.touched = true;
  (file.held.get(kind) as Map<string, unknown> | undefined)?.delete(id);
}

function put(file: OpenFile, section: ListSection, id: string, entity: ListEntity): void {
  file.touched = true;
  if (file.type === 'csv') putInCsv(file, id, entity);
  else if (file.type === 'yaml') putInYaml(file, section, id, entity);
  else throw new Error(`${file.path} holds no entities`);
}

function putInYaml(
  { held }: YamlContent,
  { kind, schema }: ListSection,
  id: string,
  entity: ListEntity,
): void {
  const items = held.get(kind) ?? new Map<string, ListItem>();
  held.set(kind, items);
  const next = partOfValue(shapeOf(schema), entity);
  const old = items.get(id);
  items.set(
    id,
    old === undefined ? { ...NO_NOTES, value: next } : { ...old, value: mergedPart(old.value, next) },
  );
}

function putInCsv(content: CsvContent, id: string, entity: ListEntity): void {
  const { section, columns, held } = content;
  held.get(section.kind)?.set(id, entity);
  const names = new Set(columns.map((path) => path.join('.')));
  content.columns = [...columns, ...pathsOf(entity).filter((path) => !names.has(path.join('.')))];
}

function pathsOf(entity: object): readonly (readonly string[])[] {
  return Object.entries(entity).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => [key, inner])
      : [[key]],
  );
}

function textOf(file: OpenFile, spelling: Spelling): string {
  if (file.type === 'other') return file.source.text;
  if (file.type === 'yaml') return yamlFileText(arrangeFile(yamlPart(file), spelling));
  const mark = file.source.text.startsWith('\ufeff') ? '\ufeff' : '';
  const entities = [...(file.held.get(file.section.kind)?.values() ?? [])];
  return mark + csvText(file.section, file.columns, entities);
}

function yamlPart({ part, held }: YamlContent): MapPart {
  const there = new Set(part.entries.map(({ key }) => key));
  const lists = SECTIONS.filter((section): section is ListSection => section.list && held.has(section.kind));
  const itemsOf = ({ kind }: ListSection): readonly ListItem[] => [...(held.get(kind)?.values() ?? [])];
  const entries = part.entries.map((entry): MapEntry => {
    const section = lists.find(({ name }) => name === entry.key);
    if (section === undefined || entry.value.type !== 'list') return entry;
    return { ...entry, value: { ...entry.value, items: itemsOf(section) } };
  });
  const added = lists
    .filter(({ name }) => !there.has(name))
    .map((section): MapEntry => {
      const value: ListPart = { type: 'list', head: [], items: itemsOf(section), end: [] };
      return { ...NO_NOTES, key: section.name, value };
    });
  return { ...part, entries: [...entries, ...added] };
}

/** INVARIANT: the new texts say the changed plant and nothing else. */
function assertSays(files: readonly RewrittenFile[], context: FormatContext, digest: string): void {
  const again = readOpened(openPlant(textsAfter(files)), context.vocabulary, context.organisation);
  if (again.ok && modelDigest(again.plant) === digest) return;
  const why = again.ok ? 'another plant' : `no plant (${again.problems[0]?.code ?? ''})`;
  throw new Error(`the changed text would be ${why}; nothing was written`);
}
