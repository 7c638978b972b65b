/** An entity that was read, with the place it was read from. */
import type { Entity, EntityKind } from '../kinds.ts';
import type { EntitySource } from './source.ts';

export interface Entry {
  readonly kind: EntityKind;
  readonly id: string;
  readonly entity: Entity;
  readonly source: EntitySource;
}

/** Everything read, by kind and in order of reading. */
export type Entries = ReadonlyMap<EntityKind, readonly Entry[]>;

/** `file:line:column` of another place, for sentences that name two. */
export function placeText(entry: Pick<Entry, 'source'>, path: readonly (string | number)[] = []): string {
  const { file, line, column } = entry.source.at(path).place();
  return `${file}:${line}:${column}`;
}
