/** A sentence of a language with its parameters, numbers and terms in that language's form. */
import { fillMessage, type MessageForm, type MessageParams } from '../../lib/message.ts';
import type { Terms } from './en/terms.ts';
import { numberText } from './number.ts';
import type { Words } from './words.ts';

export function fill(words: Words, template: string, params: MessageParams = {}): string {
  return fillMessage(template, params, formOf(words));
}

function formOf({ numbers, terms }: Words): MessageForm {
  return {
    number: (value) => numberText(value, numbers),
    term: (name) => (Object.hasOwn(terms, name) ? terms[name as keyof Terms] : name),
  };
}
