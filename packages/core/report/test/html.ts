/** A strict reading of the HTML we write: every `<` begins a tag, every attribute is quoted. Throws on anything else. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /^<\/?([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?::[a-z]+)?(?:="[^"<>]*")?)*)\/?>/;
const STYLE = /<style>[^<]*<\/style>/;

export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  eachTag(html, (name, attributes, closes) => {
    if (!closes) elements.push({ name, attributes: attributesOf(attributes) });
  });
  return elements;
}

/** What a reader sees, with line breaks of the source as they are. */
export function textOf(html: string): string {
  const body = html.replace(STYLE, '');
  return unescaped(body.replace(/<[^>]*>/g, ''));
}

function eachTag(html: string, found: (name: string, attributes: string, closes: boolean) => void): void {
  const body = html.replace(/^<!doctype html>\n/, '').replace(STYLE, '<style></style>');
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
    const [tag, name = '', attributes = ''] = TAG.exec(body.slice(at, body.indexOf('>', at) + 1)) ?? [];
    if (tag === undefined) throw new Error(`no tag of ours: ${body.slice(at, at + 80)}`);
    found(name, attributes, tag.startsWith('</'));
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/ ([a-zA-Z-]+(?::[a-z]+)?)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
