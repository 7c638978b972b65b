/**
 * Parts as YAML: entities and what is long as blocks, short maps and lists in brackets on one line, text in
 * lines of at most `WIDTH`. A collection in which a comment hangs is a block, so that the comment has a line.
 */
import {
  isBare,
  type ListItem,
  type ListPart,
  type MapEntry,
  type MapPart,
  type Notes,
  type Part,
} from './part.ts';
import { blockText, flowText, foldedLines, literalLines } from './scalar-text.ts';
import type { Leaf } from './part.ts';

const WIDTH = 110;
const STEP = 2;

/** Lines of a value that goes on below its key or dash: what stands behind that, and what stands below it. */
interface Written {
  readonly first: string;
  readonly below: readonly string[];
}

/** A section or any other block with the lines above it that its comments need. */
export function entryLines(entry: MapEntry, indent: number, asBlock: boolean): readonly string[] {
  const { key, value } = entry;
  const head = `${keyText(key)}:`;
  const { first, below } = written(value, indent, head.length, asBlock);
  return [...commentLines(entry.before, indent), pad(indent) + joined(head, first, entry.trailing), ...below];
}

/** @param asBlock never in brackets, however short */
function written(part: Part, indent: number, used: number, asBlock: boolean): Written {
  if (part.type === 'leaf') return leafWritten(part, indent, used);
  const flow = asBlock ? emptyFlow(part) : flowOf(part);
  if (flow !== null && indent + used + 1 + flow.length <= WIDTH) return { first: flow, below: [] };
  const below =
    part.type === 'map' ? mapLines(part, indent + STEP) : listLines(part, indent + STEP, { spaced: asBlock });
  return { first: '', below };
}

function leafWritten(leaf: Leaf, indent: number, used: number): Written {
  if (leaf.value === null) return { first: '', below: [] };
  const inner = indent + STEP;
  if (typeof leaf.value === 'string') {
    const literal = literalLines(leaf.value);
    if (literal !== null) return { first: literal.header, below: indented(literal.lines, inner) };
  }
  const line = blockText(leaf);
  if (typeof leaf.value === 'string' && indent + used + 1 + line.length > WIDTH) {
    const folded = foldedLines(leaf.value, WIDTH - inner);
    if (folded !== null) return { first: '>-', below: indented(folded, inner) };
  }
  return { first: line, below: [] };
}

function mapLines(map: MapPart, indent: number): readonly string[] {
  return [
    ...headLines(map.head, indent),
    ...map.entries.flatMap((entry) => entryLines(entry, indent, false)),
    ...commentLines(map.end, indent),
  ];
}

/** @param spaced an empty line above every commented entry: the entities of a section */
function listLines(
  list: ListPart,
  indent: number,
  { spaced }: { readonly spaced: boolean },
): readonly string[] {
  const asBlock = spaced || !list.items.every((item) => fitsOnLine(item, indent));
  const items = list.items.flatMap((item, i) => {
    const { above, lines } = itemLines(item, indent, asBlock);
    const comments = commentLines(above, indent);
    return [...(spaced && i > 0 && above.length > 0 ? [''] : []), ...comments, ...lines];
  });
  const end = commentLines(list.end, indent);
  return [...headLines(list.head, indent), ...items, ...(spaced && end.length > 0 ? ['', ...end] : end)];
}

/** Maps of one list are all in brackets or all blocks. */
function fitsOnLine({ value }: ListItem, indent: number): boolean {
  if (value.type !== 'map') return true;
  const flow = flowOf(value);
  return flow !== null && indent + STEP + flow.length <= WIDTH;
}

interface ItemLines {
  /** Comments that go above the dash. */
  readonly above: readonly string[];
  readonly lines: readonly string[];
}

/** The first field of a block stands behind the dash and keeps its own comment there: that of the dash goes above. */
function itemLines(item: ListItem, indent: number, asBlock: boolean): ItemLines {
  const { value, before, trailing } = item;
  const dash = `${pad(indent)}-`;
  if (value.type !== 'map' || value.entries.length === 0 || !asBlock) {
    const { first: text, below } = written(value, indent, 1, false);
    return { above: before, lines: [joined(dash, text, trailing), ...below] };
  }
  const above = trailing === null ? before : [...before, trailing];
  const fields = value.entries.flatMap((field) => entryLines(field, indent + STEP, false));
  const start = `${dash} ${fields[0]?.trimStart() ?? ''}`;
  return { above, lines: [start, ...fields.slice(1), ...commentLines(value.end, indent + STEP)] };
}

/** A map or list in brackets, or null where it cannot be: a comment, a map in it, text of many lines. */
function flowOf(part: MapPart | ListPart): string | null {
  if (part.head.length > 0 || part.end.length > 0) return null;
  return part.type === 'list' ? flowList(part) : flowMap(part);
}

function flowList({ items }: ListPart): string | null {
  const texts = items.map((item) => (item.value.type === 'leaf' ? flowPart(item, item.value) : null));
  return texts.every((text) => text !== null) ? `[${texts.join(', ')}]` : null;
}

function flowMap({ entries }: MapPart): string | null {
  const texts = entries.map((entry) => {
    const { key, value } = entry;
    const text = value.type === 'map' ? null : value.type === 'leaf' ? flowPart(entry, value) : flowOf(value);
    const name = flowText({ type: 'leaf', value: key, isDay: false });
    return text === null || name === null || !isBare(entry) ? null : `${name}: ${text}`;
  });
  if (texts.length === 0) return '{}';
  return texts.every((text) => text !== null) ? `{ ${texts.join(', ')} }` : null;
}

function flowPart(notes: Notes, leaf: Leaf): string | null {
  return isBare(notes) ? flowText(leaf) : null;
}

/** What is empty has no other form. */
function emptyFlow(part: MapPart | ListPart): string | null {
  return (part.type === 'map' ? part.entries : part.items).length === 0 ? flowOf(part) : null;
}

function keyText(key: string): string {
  return blockText({ type: 'leaf', value: key, isDay: false });
}

/** A key or dash, the value if it stands on the same line, and the comment behind it. */
function joined(head: string, text: string, trailing: string | null): string {
  return [head, ...(text === '' ? [] : [text]), ...(trailing === null ? [] : [trailing])].join(' ');
}

/** Comments on top that stay apart from what follows. */
function headLines(comments: readonly string[], indent: number): readonly string[] {
  return comments.length === 0 ? [] : [...commentLines(comments, indent), ''];
}

export function commentLines(comments: readonly string[], indent: number): readonly string[] {
  return indented(comments, indent);
}

function indented(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : pad(indent) + line));
}

function pad(indent: number): string {
  return ' '.repeat(indent);
}
