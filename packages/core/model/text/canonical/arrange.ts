/**
 * The canonical order of what a file says: sections and fields as in the schemas, entities and facts by key,
 * lists inside an entity as their author wrote them. Empty keys go. Comments go where their entry goes.
 */
import { byCodeUnit, byNatural } from '../../../lib/order.ts';
import { keyOf, type ListEntity, type ListKind } from '../../kinds.ts';
import { SECTIONS, isHeadKey } from '../../sections.ts';
import { FILE_KEYS } from '../file-shape.ts';
import type { Shape } from '../shape.ts';
import {
  isBare,
  valueOf,
  type ListItem,
  type ListPart,
  type MapEntry,
  type MapPart,
  type Part,
} from './part.ts';

/** The one name of a requirement, by a name it may be written with. */
export type Spelling = (requirement: string) => string;

/** @param spelling of requirements; as they are written when nothing is known of the rest of the plant */
export function arrangeFile(file: MapPart, spelling: Spelling): MapPart {
  const arranged = arrange({ type: 'object', keys: FILE_KEYS }, file, spelling) as MapPart;
  const entries = arranged.entries
    .map(({ key, value, ...notes }) => ({ ...notes, key, value: arrangeSection(key, value) }))
    .filter((entry) => !isBare(entry) || !isEmptyList(entry.value));
  return { ...arranged, entries: titleOnTop(file, entries) };
}

function isEmptyList(part: Part): boolean {
  return part.type === 'list' && part.items.length === 0;
}

function arrangeSection(key: string, part: Part): Part {
  if (part.type !== 'list') return part;
  const section = SECTIONS.find((candidate) => candidate.name === key);
  if (section?.list === true) return { ...part, items: byEntityKey(section.kind, part) };
  return { ...part, items: part.items.toSorted((a, b) => byCodeUnit(textOf(a), textOf(b))) };
}

function byEntityKey(kind: ListKind, list: ListPart): readonly ListItem[] {
  return list.items
    .map((item) => ({ item, key: keyOf(kind, valueOf(item.value) as ListEntity) }))
    .toSorted((a, b) => byNatural(a.key, b.key))
    .map(({ item }) => item);
}

function textOf(item: ListItem): string {
  return String(valueOf(item.value));
}

/** What stands above the first line of the head is about the file, whichever key it was that came first. */
function titleOnTop(file: MapPart, entries: readonly MapEntry[]): readonly MapEntry[] {
  const title = file.entries[0];
  const first = entries[0];
  if (title === undefined || first === undefined || title.key === first.key) return entries;
  if (!isHeadKey(title.key) || title.before.length === 0) return entries;
  return entries.map((entry) => {
    if (entry === first) return { ...entry, before: [...title.before, ...entry.before] };
    return entry.key === title.key ? { ...entry, before: [] } : entry;
  });
}

export function arrange(shape: Shape, part: Part, spelling: Spelling): Part {
  if (part.type === 'map') return arrangeMap(shape, part, spelling);
  if (part.type === 'list') {
    if (shape.type !== 'list') throw new Error('a list where the schema has none');
    const items = part.items.map((item) =>
      topped(lifted({ ...item, value: arrange(shape.of, item.value, spelling) })),
    );
    return { ...part, items };
  }
  if (shape.type !== 'text' || shape.kind !== 'requirement' || typeof part.value !== 'string') return part;
  return { ...part, value: spelling(part.value) };
}

function arrangeMap(shape: Shape, part: MapPart, spelling: Spelling): MapPart {
  const inner = shape.type === 'either' && shape.object !== null ? shape.object : shape;
  const keys = inner.type === 'object' ? [...inner.keys.keys()] : null;
  const shapeAt = (key: string): Shape | undefined =>
    inner.type === 'object' ? inner.keys.get(key)?.shape : inner.type === 'record' ? inner.of : undefined;
  const entries = part.entries
    .filter((entry) => !isBare(entry) || valueOf(entry.value) !== undefined)
    .map((entry) => {
      const shape = shapeAt(entry.key);
      if (shape === undefined) throw new Error(`no field ${entry.key}`);
      return lifted({ ...entry, value: arrange(shape, entry.value, spelling) });
    })
    .toSorted((a, b) =>
      keys === null ? byNatural(a.key, b.key) : keys.indexOf(a.key) - keys.indexOf(b.key),
    );
  return { ...part, entries };
}

/** Comments inside an empty collection have no line there; they move above it. */
function lifted<T extends ListItem>(entry: T): T {
  const { value } = entry;
  if (value.type === 'leaf' || (value.type === 'map' ? value.entries : value.items).length > 0) return entry;
  const before = [...entry.before, ...value.head, ...value.end];
  return { ...entry, before, value: { ...value, head: [], end: [] } };
}

/** The first field of a map in a list stands behind the dash; there is no line between for what is above it. */
function topped(item: ListItem): ListItem {
  const { value } = item;
  const [first, ...rest] = value.type === 'map' ? value.entries : [];
  if (value.type !== 'map' || first === undefined) return item;
  const before = [...item.before, ...value.head, ...first.before];
  return { ...item, before, value: { ...value, head: [], entries: [{ ...first, before: [] }, ...rest] } };
}
