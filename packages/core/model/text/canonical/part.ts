/**
 * A file of the text form between reading and writing: its values, and the comments that hang on them. Comments
 * are whole, with their `#`; an empty line between two of them is the empty text.
 */
export type Part = Leaf | MapPart | ListPart;

export interface Leaf {
  readonly type: 'leaf';
  /** null for an empty key, which is an absent one. */
  readonly value: string | number | boolean | null;
  /** A day, which is written without quotes as everybody writes it. */
  readonly isDay: boolean;
}

/** Comments of an entry of a map or of a list. */
export interface Notes {
  /** On lines of their own, above it. */
  readonly before: readonly string[];
  /** At the end of its first line. */
  readonly trailing: string | null;
}

interface Collection {
  /** Above the first entry and apart from it: they stay on top whichever entry comes first. */
  readonly head: readonly string[];
  /** Below the last entry. */
  readonly end: readonly string[];
}

export interface MapEntry extends Notes {
  readonly key: string;
  readonly value: Part;
}
export interface MapPart extends Collection {
  readonly type: 'map';
  readonly entries: readonly MapEntry[];
}

export interface ListItem extends Notes {
  readonly value: Part;
}
export interface ListPart extends Collection {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

export const NO_NOTES: Notes = { before: [], trailing: null };

export function isBare({ before, trailing }: Notes): boolean {
  return before.length === 0 && trailing === null;
}

/** The value without its comments; absent where it is empty. */
export function valueOf(part: Part): unknown {
  switch (part.type) {
    case 'leaf':
      return part.value ?? undefined;
    case 'list':
      return part.items.map((item) => valueOf(item.value));
    case 'map':
      return Object.fromEntries(part.entries.map(({ key, value }) => [key, valueOf(value)]));
  }
}
