/**
 * What a decoder leaves where something was refused. It goes on around it, so that every problem of a plant is told
 * at once, and nothing that rests on the refused part is held against the plant as well.
 */
export const REFUSED = Symbol('refused');
export type Refused = typeof REFUSED;

/** A value as it was read: what was refused is REFUSED, what is not stated is absent. */
export type Read<T> = T extends string | number | boolean
  ? T | Refused
  : T extends readonly (infer Item)[]
    ? readonly Read<Item>[] | Refused
    : ReadParts<T> | Refused;

/** An entity as it was read: any part of it may be missing or refused. */
export type ReadParts<T> = { readonly [Key in keyof T]?: Read<T[Key]> };

/** The value where it can be read; undefined where it is refused or absent. */
export function readable<T>(value: T | Refused | undefined): T | undefined {
  return value === REFUSED ? undefined : value;
}

/** The entries of a list, refused ones in their place; none where the list itself is refused or absent. */
export function entriesOf<T>(list: readonly T[] | Refused | undefined): readonly T[] {
  return list === undefined || list === REFUSED ? [] : list;
}
