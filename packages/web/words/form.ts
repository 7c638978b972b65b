/** What a language has to say: the keys of English, in other words. */
import type { words as english } from './en/index.ts';

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
export type Words = SameKeys<typeof english>;
