/** A small strict reader of XML, enough to say what elements a drawing has and that nothing else got in. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Document {
  readonly elements: readonly Element[];
  readonly texts: readonly string[];
}

const TAG = /^<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/;
const ATTRIBUTE = /([a-zA-Z][\w:-]*)="([^"]*)"/g;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** @throws when the text is no well-formed XML of elements, attributes and text alone */
export function readXml(text: string): Document {
  const elements: Element[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let rest = text;
  while (rest !== '') {
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const piece = end < 0 ? rest : rest.slice(0, end);
      if (piece.trim() !== '') texts.push(decoded(piece));
      rest = rest.slice(piece.length);
      continue;
    }
    const tag = TAG.exec(rest);
    if (tag === null) throw new Error(`no element: ${rest.slice(0, 80)}`);
    const [whole, closing, name = '', attributes = '', empty] = tag;
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      elements.push({ name, attributes: attributesOf(attributes) });
      if (empty !== '/') open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> left open`);
  return { elements, texts };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} twice`);
    attributes.set(name, decoded(value));
  }
  return attributes;
}

function decoded(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new Error('a character that XML cannot hold');
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const character = REFERENCES[name];
    if (character === undefined || !all.endsWith(';')) throw new Error(`no reference: ${all}`);
    return character;
  });
}
