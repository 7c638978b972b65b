/** Which of many things is meant by what is typed: by id, by name, and of an asset by its addresses. */
import { comparable, comparableMac } from '@bulkhead/core/evaluate/rules/address.ts';
import type { AssetInterface } from '@bulkhead/core/model/schema/network.ts';

export interface Thing {
  readonly ref: string;
  readonly name: string;
  /** Of an asset. */
  readonly interfaces?: readonly AssetInterface[] | undefined;
}

export interface Ranked {
  readonly thing: Thing;
  /** The address by which it was found. */
  readonly by: string | null;
}

/** Of one group, unless there is but one group. */
const MOST = 6;
/** Nothing of it is what is typed. */
const NOT = 4;

export interface Typed {
  /** In small letters. */
  readonly text: string;
  /** Null where it is no part of any. */
  readonly address: string | null;
  /** Without what parts it; null where it is no part of any. */
  readonly mac: string | null;
}

const SOME_MAC = /^(?:(?:[0-9a-f]{2}[:-]){1,7}[0-9a-f]{0,2}|[0-9a-f]{4}\.[0-9a-f.]*|[0-9a-f]{6,16})$/;

export function typedAs(written: string): Typed {
  const text = written.toLowerCase();
  const isAddress = /[\d.:]/.test(text) && !/\s/.test(text);
  return {
    text,
    address: isAddress ? comparable(text) : null,
    mac: SOME_MAC.test(text) ? comparableMac(text) : null,
  };
}

/** The very id comes first, then what begins with what is typed, then a word of it, then what has it anywhere. */
export function rankOf(thing: Thing, typed: Typed): number {
  const named = rankOfName(thing, typed.text);
  if (named === 0 || thing.interfaces === undefined || !mayBeAddress(typed)) return named;
  return thing.interfaces.reduce((rank, each) => Math.min(rank, rankOfInterface(each, typed)), named);
}

function rankOfName({ ref, name }: Thing, typed: string): number {
  const id = ref.slice(ref.indexOf(':') + 1).toLowerCase();
  const said = name.toLowerCase();
  if (id === typed || ref.toLowerCase() === typed || said === typed) return 0;
  if (said.startsWith(typed) || id.startsWith(typed)) return 1;
  if (said.includes(` ${typed}`) || id.includes(`-${typed}`)) return 2;
  return said.includes(typed) || ref.toLowerCase().includes(typed) ? 3 : NOT;
}

function rankOfInterface({ address, mac }: AssetInterface, typed: Typed): number {
  return Math.min(
    address === undefined || typed.address === null
      ? NOT
      : rankOfAddress(address.includes(':') ? comparable(address) : address.toLowerCase(), typed.address),
    mac === undefined || typed.mac === null ? NOT : rankOfAddress(comparableMac(mac), typed.mac),
  );
}

/** @param is without the length of a prefix or with it */
function rankOfAddress(is: string, typed: string): number {
  if (is.startsWith(typed)) return is.length === typed.length || is[typed.length] === '/' ? 0 : 1;
  return is.includes(typed) ? 3 : NOT;
}

function mayBeAddress({ address, mac }: Typed): boolean {
  return address !== null || mac !== null;
}

export function best(things: readonly Thing[], typed: Typed): readonly Ranked[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(thing, typed) }))
    .filter(({ rank }) => rank < NOT)
    .toSorted((a, b) => a.rank - b.rank || a.thing.name.length - b.thing.name.length)
    .slice(0, MOST)
    .map(({ thing, rank }) => ({ thing, by: foundBy(thing, typed, rank) }));
}

/** Null where its name or its id says as much. */
function foundBy({ ref, name, interfaces = [] }: Thing, typed: Typed, rank: number): string | null {
  if (rankOfName({ ref, name }, typed.text) <= rank) return null;
  const by = interfaces.find((each) => rankOfInterface(each, typed) === rank);
  return (rankOfInterface({ address: by?.address }, typed) === rank ? by?.address : by?.mac) ?? null;
}

/** 0 where the very thing is among them, else 1: groups keep their order but for that. */
export function bestRank(found: readonly Ranked[], typed: Typed): number {
  return found.some(({ thing }) => rankOf(thing, typed) === 0) ? 0 : 1;
}

/**
 * Of a page by what it is called here and by other words for it, parted by spaces: 0 where a name or a word begins with
 * what is typed, 1 where the name has it anywhere, else null.
 */
export function rankOfPage(name: string, also: string, typed: string): number | null {
  const [called, words, asked] = [plain(name), plain(also), plain(typed)];
  if (asked === '') return 1;
  if (called.startsWith(asked) || ` ${called} ${words}`.includes(` ${asked}`)) return 0;
  return called.includes(asked) ? 1 : null;
}

/** Letters without their marks: not every keyboard has them. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
