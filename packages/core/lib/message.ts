/**
 * Fills a sentence: `{name}` takes a parameter, `{n|gap|gaps}` takes the first form when `n` is 1 and the
 * second otherwise (en, de, nl and sv all have these two forms). Lists are joined with commas. A parameter
 * that is not given shows as `{name}`, so a wrong sentence is seen and nothing is lost.
 */
export type MessageParams = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function fillMessage(template: string, params: MessageParams): string {
  return template.replace(/\{([a-zA-Z]+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one, other) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one !== undefined) return value === 1 ? one : other;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
