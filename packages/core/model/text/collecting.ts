/** What is gathered while files are read: the head, entities by kind, and what of it cannot be known. */
import { LIST_KINDS, SINGLE_KINDS, type EntityKind, type ListKind } from '../kinds.ts';
import { LIMITS } from '../limits.ts';
import { problemTerm, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import type { ListSection } from '../sections.ts';
import { placeText, readKey, type Entries, type Entry } from './entry.ts';
import { readable, type ReadParts } from './refused.ts';
import type { EntitySource } from './source.ts';

/** What is said once: where, and what. */
export interface Stated {
  readonly value: unknown;
  readonly source: EntitySource;
}

/** What was read of every file of a folder. */
export interface Collected {
  readonly head: ReadonlyMap<string, Stated>;
  readonly entries: Entries;
  /** Kinds of which an entity may be there whose key is not known: nothing that points at them is refused. */
  readonly incomplete: ReadonlySet<EntityKind>;
  /** Keys of the head that were most likely meant by one that was refused. */
  readonly meant: ReadonlySet<string>;
  /** A file could not be read at all: what it would have said is not missed as well. */
  readonly unread: boolean;
}

export interface Collecting extends Collected {
  readonly sink: ProblemSink;
  readonly head: Map<string, Stated>;
  readonly entries: { readonly [Kind in EntityKind]: Entry<Kind>[] };
  readonly byKey: Map<string, Entry>;
  readonly incomplete: Set<EntityKind>;
  readonly meant: Set<string>;
  unread: boolean;
}

export function collecting(sink: ProblemSink): Collecting {
  const kinds: readonly EntityKind[] = ['plant', ...SINGLE_KINDS, ...(Object.keys(LIST_KINDS) as ListKind[])];
  return {
    sink,
    head: new Map(),
    entries: Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Collecting['entries'],
    byKey: new Map(),
    incomplete: new Set(),
    meant: new Set(),
    unread: false,
  };
}

/** Says something that may be said once; false when it was said before. */
export function state({ sink, head }: Collecting, name: string, stated: Stated): boolean {
  const before = head.get(name);
  if (before === undefined) {
    head.set(name, stated);
    return true;
  }
  const { file, line, column } = before.source.start.place();
  refuse(sink, 'stated-twice', stated.source.start, { found: name, other: `${file}:${line}:${column}` });
  return false;
}

/** Takes up an entity; the second one with a key is refused, and what is in it is checked all the same. */
export function add(into: Collecting, kind: ListKind, entity: object, source: EntitySource): void {
  const id = readKey(kind, entity);
  const entry = { kind, id, entity, source } as Entry;
  const entries = into.entries[kind] as Entry[];
  if (id === null) into.incomplete.add(kind);
  const key = `${kind} ${id}`;
  const other = id === null ? undefined : into.byKey.get(key);
  if (other === undefined) {
    if (id !== null) into.byKey.set(key, entry);
    entries.push(entry);
    return;
  }
  twice(into.sink, entry, other);
  entries.push({ ...entry, id: null });
}

/** The same key twice: both places are named. */
export function twice(sink: ProblemSink, entry: Entry, other: Entry): void {
  const field =
    entry.kind === 'answer' || entry.kind === 'disposition'
      ? 'requirement'
      : entry.kind === 'check'
        ? 'date'
        : entry.kind === 'triage'
          ? 'place'
          : 'id';
  const at = entry.source.at([field]);
  const where = (): { other: string } => ({ other: placeText(other, [field]) });
  if (entry.kind === 'answer') {
    const { place, requirement } = entry.entity as ReadParts<{ place: string; requirement: string }>;
    const said = { place: readable(place) ?? '', requirement: readable(requirement) ?? '' };
    refuse(sink, 'answered-twice', at, () => ({ ...said, ...where() }));
  } else {
    const code = entry.kind === 'check' ? 'checked-twice' : 'duplicate-id';
    refuse(sink, code, at, () => ({ found: shown(entry.id ?? ''), ...where() }));
  }
}

const SECTION_LIMIT: Readonly<Partial<Record<ListKind, number>>> = {
  asset: LIMITS.assets,
  flow: LIMITS.flows,
  answer: LIMITS.answers,
  zone: LIMITS.zonesAndConduits,
  conduit: LIMITS.zonesAndConduits,
};

/** How many of a kind a plant may have; zones and conduits share one figure. */
export function mostOf(kind: ListKind): number {
  return SECTION_LIMIT[kind] ?? LIMITS.others;
}

/** The section still fits with this many more. Zones and conduits share one figure. */
export function fits(into: Collecting, { kind, name }: ListSection, more: number, at: Placed): boolean {
  const limit = mostOf(kind);
  const shared = kind === 'zone' || kind === 'conduit';
  const { zone, conduit } = into.entries;
  const found = more + (shared ? zone.length + conduit.length : into.entries[kind].length);
  if (found <= limit) return true;
  into.incomplete.add(kind);
  const what = shared ? problemTerm('zonesAndConduits') : name;
  refuse(into.sink, 'too-many', at, { found, limit, what });
  return false;
}
