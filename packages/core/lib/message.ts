/**
 * Fills a sentence. A language says whole sentences; this is all the grammar they need:
 *
 *     {name}           the parameter: text as it is, a list with commas, a number or a term in the language's form
 *     {n|gap|gaps}     the first form when `n` is 1, the second otherwise (en, de, nl and sv all have these two)
 *     {name?: #}       only when the parameter is there and not empty; `#` is its value
 *     {names& and }    a list whose last two entries are joined by these words
 *
 * A parameter that is not given shows as `{name}`, so a wrong sentence is seen and nothing is lost. Values are
 * never read for braces: they come from a plant, which may be hostile.
 */

/** A word of the glossary, looked up in the language of the sentence. */
export interface Term {
  readonly term: string;
}

export type MessageValue = string | number | readonly string[] | Term;
export type MessageParams = Readonly<Record<string, MessageValue | undefined>>;

/** How a language writes what is not text. */
export interface MessageForm {
  readonly number: (value: number) => string;
  readonly term: (name: string) => string;
}

const AS_IT_IS: MessageForm = { number: String, term: (name) => name };

const HOLE = /\{([a-zA-Z]+)(?:\|([^|}]*)\|([^}]*)|\?([^}]*)|&([^}]*))?\}/g;

export function fillMessage(template: string, params: MessageParams, form = AS_IT_IS): string {
  if (!template.includes('{')) return template;
  return template.replace(HOLE, (hole, name: string, one, other, optional, and) => {
    const value = params[name];
    if (optional !== undefined) return isEmpty(value) ? '' : filled(optional, written(value, form));
    if (value === undefined) return hole;
    if (one !== undefined) return value === 1 ? one : other;
    return written(value, form, and);
  });
}

/** The parameters a sentence takes, for tests that compare languages. */
export function parametersOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(HOLE)].map((match) => match[1] as string))].sort();
}

function isEmpty(value: MessageValue | undefined): value is undefined {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function filled(text: string, value: string): string {
  return text.split('#').join(value);
}

function written(value: MessageValue, form: MessageForm, and = ', '): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return form.number(value);
  if ('term' in value) return form.term(value.term);
  const last = value.length > 1 ? value.slice(-1) : [];
  const first = value.slice(0, value.length - last.length).join(', ');
  return last.length === 0 ? first : `${first}${and}${last[0]}`;
}
