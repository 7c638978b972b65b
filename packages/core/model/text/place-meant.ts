/** What somebody most likely meant by a place that is none: an id without its kind, or a thing that is no place. */
import { mostLikely } from '../../lib/near.ts';
import type { EntityKind } from '../kinds.ts';
import { didYouMean, type ProblemParams } from '../problems.ts';

type Ids = ReadonlyMap<EntityKind, ReadonlySet<string>>;

/** Places that have an id. */
const IDENTIFIED = ['zone', 'conduit', 'asset', 'product', 'supplier'] as const;

/** Parameters of the sentence: a near place, or the kind of a thing of this id that is no place. */
export function placeMeant(ids: Ids, text: string): ProblemParams {
  const colon = text.indexOf(':');
  const alone = colon < 0 ? mostLikely(text, ['organisation', 'site']) : null;
  if (alone !== null) return { near: alone };
  const id = text.slice(colon + 1).trim();
  const kinds = IDENTIFIED.filter((kind) => text.slice(0, colon) === kind);
  if (kinds.length > 0) return { near: didYouMean(nearPlace(ids, id, kinds)) };
  const other = otherPlace(ids, id);
  if (other !== null) return { near: other };
  const what = [...ids.keys()].find((kind) => ids.get(kind)?.has(id));
  return what === undefined ? { near: didYouMean(nearPlace(ids, id, IDENTIFIED)) } : { near: '', what };
}

/** The place with this very id, of whatever kind. */
export function otherPlace(ids: Ids, id: string): string | null {
  const kind = IDENTIFIED.find((candidate) => ids.get(candidate)?.has(id));
  return kind === undefined ? null : `${kind}:${id}`;
}

function nearPlace(ids: Ids, id: string, kinds: readonly (typeof IDENTIFIED)[number][]): string | null {
  for (const kind of kinds) {
    const near = mostLikely(id, ids.get(kind) ?? []);
    if (near !== null) return `${kind}:${near}`;
  }
  return null;
}
