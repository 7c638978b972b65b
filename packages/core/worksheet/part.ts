/** A row of a sheet that is no entity by itself: it stands inside one, in a section of it. */
import type { Countermeasure, Facts } from '../model/plant.ts';
import type { AnswerException } from '../model/schema/judgement.ts';
import type { AssetInterface } from '../model/schema/network.ts';

/** A fact with all that can be said of it, whether its text is bare or not. */
export type FactRow = Exclude<Facts[string], boolean | string>;
/** An exception with the answer it is of. */
export type ExceptionRow = AnswerException & { readonly place: string; readonly requirement: string };
/** An interface with the asset it is of. */
export type InterfaceRow = AssetInterface & { readonly asset: string };
/** A countermeasure with the scenario it stands against; severity by category is flat. */
export type CountermeasureRow = Countermeasure & { readonly scenario: string };
export type PartRow = FactRow | ExceptionRow | InterfaceRow | CountermeasureRow;

/** What a part stands in. */
export interface Owner {
  readonly kind: 'site' | 'zone' | 'conduit' | 'answer' | 'asset' | 'scenario';
  readonly id: string;
}

/** How parts of one kind are taken out of what they stand in, and put back into it. */
export interface Part {
  /** The field of the owner in which they stand. */
  readonly section: 'facts' | 'exceptions' | 'interfaces' | 'countermeasures';
  readonly ownerOf: (key: string) => Owner;
  /** By key, in the order in which they stand. */
  readonly rowsIn: (owner: Owner, stating: object) => ReadonlyMap<string, PartRow>;
  /** What is written into the section; undefined where nothing is left. */
  readonly sectionOf: (rows: ReadonlyMap<string, PartRow>) => unknown;
  /** The key of what stands in the section under a name or a number. */
  readonly keyAt: (rows: ReadonlyMap<string, PartRow>, at: string | number) => string | undefined;
}

export function keyByNumber(rows: ReadonlyMap<string, PartRow>, at: string | number): string | undefined {
  return [...rows.keys()][Number(at)];
}

/** Any text as a part of a key: as it is where that is short and plain, else a digest of it. */
export function keyText(text: string, digest: (text: string) => string): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  return /^(?:[!-~]+(?: [!-~]+)*)?$/.test(plain) && plain.length <= 80 ? plain : digest(plain);
}

/** The key, with a number where it is taken. */
export function freeKey(taken: ReadonlyMap<string, unknown>, key: string): string {
  let free = key;
  for (let n = 2; taken.has(free); n++) free = `${key} #${n}`;
  return free;
}
