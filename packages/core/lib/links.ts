/** Who names an id: the way back along a reference, as a value. */
import {
  arrayOf,
  find,
  keyedList,
  keying,
  withValue,
  without,
  type KeyedList,
  type Keying,
} from './keyed-list.ts';

interface Named<T> {
  readonly id: string;
  readonly by: KeyedList<T>;
}
export interface Links<T> {
  readonly keying: Keying<T>;
  readonly named: KeyedList<Named<T>>;
}

const BY_ID = keying((named: { readonly id: string }) => named.id);

/**
 * @param sorted values by key
 * @param ids those that a value names
 */
export function linksOf<T>(
  by: Keying<T>,
  sorted: readonly T[],
  ids: (value: T) => readonly string[],
): Links<T> {
  const groups = new Map<string, T[]>();
  for (const value of sorted) {
    for (const id of ids(value)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [value]);
      else if (group.at(-1) !== value) group.push(value);
    }
  }
  const named = [...groups].map(([id, values]) => ({ id, by: keyedList(by, values) }));
  return { keying: by, named: keyedList<Named<T>>(BY_ID, named.sort(BY_ID.compare)) };
}

/** The values that name the id, by key. */
export function linkedTo<T>(links: Links<T>, id: string): readonly T[] {
  const named = find(links.named, id);
  return named === undefined ? [] : arrayOf(named.by);
}

/**
 * The links after the value names other ids than before. What it names as before is left alone, so of a value
 * that is replaced only its key may be read here.
 */
export function relinked<T>(
  links: Links<T>,
  value: T,
  before: readonly string[],
  after: readonly string[],
): Links<T> {
  let { named } = links;
  for (const id of before) if (!after.includes(id)) named = unlinked(named, id, links.keying.keyOf(value));
  for (const id of after) {
    if (before.includes(id)) continue;
    const by = find(named, id)?.by ?? keyedList(links.keying, []);
    named = withValue(named, { id, by: withValue(by, value) });
  }
  return named === links.named ? links : { keying: links.keying, named };
}

function unlinked<T>(named: KeyedList<Named<T>>, id: string, key: string): KeyedList<Named<T>> {
  const old = find(named, id);
  if (old === undefined) return named;
  const by = without(old.by, key);
  return by.length === 0 ? without(named, id) : withValue(named, { id, by });
}
