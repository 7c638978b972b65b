/** Where a new entity is written: with its like, so that a folder keeps the order its authors gave it. */
import type { ListKind } from '../kinds.ts';

/** What is known of a file that may take an entity. */
export interface Held {
  readonly path: string;
  /** The entities in it by their keys, by kind. */
  readonly held: ReadonlyMap<ListKind, ReadonlyMap<string, unknown>>;
  readonly isYaml: boolean;
  /** It states the head of the plant. */
  readonly hasHead: boolean;
}

/** null where no file can take it. @param files those that can, in the order of their paths */
export function homeOf<T extends Held>(files: readonly T[], kind: ListKind, id: string): T | null {
  const place = placePart(kind, id);
  const alike = ({ held }: Held): number =>
    place === null ? 0 : countFrom(held.get(kind)?.keys() ?? [], place);
  return (
    most(files, alike) ??
    most(files, ({ held }) => held.get(kind)?.size ?? 0) ??
    files.find(({ hasHead }) => hasHead) ??
    files.find(({ isYaml }) => isYaml) ??
    null
  );
}

function countFrom(keys: Iterable<string>, start: string): number {
  let count = 0;
  for (const key of keys) if (key.startsWith(start)) count++;
  return count;
}

/** Answers, checks and what is decided about gaps are kept by the place they are about. */
function placePart(kind: ListKind, id: string): string | null {
  return PLACED.has(kind) ? id.slice(0, id.indexOf(' ') + 1) : null;
}

const PLACED: ReadonlySet<ListKind> = new Set<ListKind>(['answer', 'check', 'disposition']);

/** The first of those with the most; null where none has any. */
function most<T>(files: readonly T[], count: (file: T) => number): T | null {
  let best: T | null = null;
  let highest = 0;
  for (const file of files) {
    const n = count(file);
    if (n > highest) [best, highest] = [file, n];
  }
  return best;
}
