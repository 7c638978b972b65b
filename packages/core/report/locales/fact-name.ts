/** What facts are called in the language of the reader. */
import type { MessageParams } from '../../lib/message.ts';
import type { Words } from './words.ts';

/** By its name; a fact of a catalog of the plant's own has none but its id. */
export function factName({ factNames }: Words, id: string): string {
  return Object.hasOwn(factNames, id) ? factNames[id as keyof Words['factNames']] : id;
}

/** By its name and the id under which it is stated. */
export function factWithId(words: Words, id: string): string {
  const name = factName(words, id);
  return name === id ? id : `${name} (${id})`;
}

/**
 * Lists of facts among the parameters of a sentence, each fact by what it is called.
 * @param called by its name and its id where it is not stated
 */
export function withFactNames(words: Words, params: MessageParams, called = factWithId): MessageParams {
  const named = ['facts', 'shown'].flatMap((key) => {
    const facts = params[key];
    return Array.isArray(facts) ? [[key, facts.map((fact: string) => called(words, fact))] as const] : [];
  });
  return named.length === 0 ? params : { ...params, ...Object.fromEntries(named) };
}
