/**
 * XML of a part, event by event. The part is hostile: a DOCTYPE is refused before anything is made of it, so there are
 * no entities but the five and the numbered ones, and nesting is limited.
 */
import { DecodeUTF8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { WorkbookFault, damaged, tooLarge } from '../fault.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';
import { inflateEntry, partName, type Zip } from './zip.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** @param name without its prefix */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Does nothing where there is no such part. @returns whether there is one @throws WorkbookFault */
export function readPart(zip: Zip, name: string, handler: XmlHandler): boolean {
  const entry = zip.entries.get(partName(name));
  if (entry === undefined) return false;
  const parser = parserOf(zip, name, handler);
  const decode = new DecodeUTF8((text) => parser.write(text));
  let last: Uint8Array | null = null;
  inflateEntry(zip, entry, (piece) => {
    if (last !== null) decoded(name, () => decode.push(last as Uint8Array));
    last = piece;
  });
  decoded(name, () => decode.push(last ?? new Uint8Array(), true));
  parser.close();
  return true;
}

/** fflate throws on bytes that are no UTF-8. */
function decoded(name: string, push: () => void): void {
  try {
    push();
  } catch (error) {
    throw error instanceof WorkbookFault ? error : damaged(name);
  }
}

function parserOf({ count }: Zip, part: string, handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  const told = choosing(handler);
  let depth = 0;
  let given = 0;
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('doctype', () => {
    throw new WorkbookFault('workbook-doctype', { part });
  });
  parser.on('attribute', () => {
    given++;
    if (given > WORKBOOK_LIMITS.attributes)
      throw tooLarge('xmlAttributes', given, WORKBOOK_LIMITS.attributes);
  });
  parser.on('opentag', ({ name, attributes }) => {
    given = 0;
    depth++;
    count.elements++;
    if (count.elements > WORKBOOK_LIMITS.elements)
      throw tooLarge('xmlElements', count.elements, WORKBOOK_LIMITS.elements);
    if (depth > WORKBOOK_LIMITS.depth) throw tooLarge('xmlDepth', depth, WORKBOOK_LIMITS.depth);
    told.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    told.close(local(name));
  });
  if (handler.text !== undefined) {
    parser.on('text', told.text);
    parser.on('cdata', told.text);
  }
  return parser;
}

/**
 * Programs write what only newer ones understand as a choice beside what everybody does (ISO/IEC 29500-3): only the
 * latter is read, or a thing would be there twice.
 */
function choosing({ open, close, text }: XmlHandler): Required<XmlHandler> {
  let inChoice = 0;
  return {
    open(name, attributes) {
      if (inChoice > 0 || name === 'Choice') inChoice++;
      else open(name, attributes);
    },
    close(name) {
      if (inChoice > 0) inChoice--;
      else close?.(name);
    },
    text(piece) {
      if (inChoice === 0) text?.(piece);
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute whatever prefix it was given, such as `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
