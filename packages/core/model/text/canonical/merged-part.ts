/** A value in place of another with the comments of the other, wherever what they hang on is still there. */
import { sameValue } from '../../../lib/same.ts';
import { valueOf, type ListItem, type ListPart, type MapEntry, type MapPart, type Part } from './part.ts';

/** @param next without comments, of the same shape */
export function mergedPart(old: Part, next: Part): Part {
  if (sameValue(valueOf(old), valueOf(next))) return old;
  if (old.type === 'map' && next.type === 'map') return mergedMap(old, next);
  if (old.type === 'list' && next.type === 'list') return mergedList(old, next);
  return next;
}

/** What is not said any more goes with its comments. */
function mergedMap(old: MapPart, next: MapPart): MapPart {
  const known = new Map(old.entries.map((entry) => [entry.key, entry] as const));
  const entries = next.entries.map((entry): MapEntry => {
    const before = known.get(entry.key);
    return before === undefined ? entry : { ...before, value: mergedPart(before.value, entry.value) };
  });
  return { ...old, entries };
}

/** An entry that stays keeps its comments, wherever it stands now. */
function mergedList(old: ListPart, next: ListPart): ListPart {
  const left = [...old.items];
  const items = next.items.map((item): ListItem => {
    const at = left.findIndex((each) => sameValue(valueOf(each.value), valueOf(item.value)));
    return at < 0 ? item : (left.splice(at, 1)[0] as ListItem);
  });
  return { ...old, items };
}
