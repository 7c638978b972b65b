/** A strict reader of the XML we write: elements, attributes, text and the five entities; anything else throws. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

const TAG = /^<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export function readXml(text: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(head)) throw new Error('no declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  for (let rest = text.slice(head.length); rest !== '';) {
    const top = stack.at(-1) as Open;
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const chunk = end < 0 ? rest : rest.slice(0, end);
      top.text += decoded(chunk);
      rest = rest.slice(chunk.length);
      continue;
    }
    const match = TAG.exec(rest);
    if (match === null) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    const [tag, close, name, attributes, selfClosed] = match as unknown as string[];
    rest = rest.slice((tag as string).length);
    if (close === '/') {
      if (stack.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
      continue;
    }
    const element: Open = {
      name: name as string,
      attributes: attributesOf(attributes ?? ''),
      children: [],
      text: '',
    };
    top.children.push(element);
    if (selfClosed !== '/') stack.push(element);
  }
  if (stack.length !== 1 || root.children.length !== 1 || root.text.trim() !== '')
    throw new Error('not one tree');
  return root.children[0] as Element;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/ ([a-z]+)="([^"]*)"/g))
    found[name as string] = decoded(value as string);
  return found;
}

function decoded(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 refuses
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    throw new Error('refused character');
  const rest = text.replaceAll(/&([a-z0-9#]+);/g, (whole, name: string) =>
    ENTITIES[name] === undefined ? whole : '',
  );
  if (/[&<]/.test(rest)) throw new Error(`raw markup in ${JSON.stringify(text)}`);
  return text.replaceAll(/&([a-z0-9#]+);/g, (_whole, name: string) => ENTITIES[name] as string);
}
