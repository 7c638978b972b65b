/** Text and place of a node of YAML. */
import { isScalar, type Node } from 'yaml';
import type { Placed } from '../problems.ts';
import { placedAt, type SourceFile } from './source.ts';

/** The source text of a scalar key; nothing for a key that is no scalar. */
export function keyText(key: Node): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

export function nodePlace(file: SourceFile, node: Node | null | undefined): Placed {
  return placedAt(file, node?.range?.[0] ?? 0);
}

/**
 * Where the property of a node starts that begins with `mark`: properties stand before their node, with only blanks,
 * comments and other properties in between. The start of the node where none is found.
 */
export function propertyOffset(text: string, node: Node, mark: string): number {
  const start = node.range?.[0] ?? 0;
  let nearest = start;
  for (let at = start, tries = 0; at > 0 && tries < MOST_TRIES; tries++) {
    at = text.lastIndexOf(mark, at - 1);
    if (at < start - FARTHEST || at < 0) break;
    if (!STARTS_HERE.test(text.slice(Math.max(0, at - 1), at))) continue;
    if (!ONLY_PROPERTIES.test(text.slice(at, start))) continue;
    if (!inComment(text, at)) return at;
    if (nearest === start) nearest = at;
  }
  return nearest;
}

/** No hostile text makes us look farther, or more often. */
const FARTHEST = 2_000;
const MOST_TRIES = 16;
const STARTS_HERE = /^[\s,[{:]?$/;
/** Each alternative ends where it must, so that no text can be cut into them in two ways. */
const ONLY_PROPERTIES = /^(?:[!&]\S*(?=\s|$)|\s|#.*(?=\n|$))*$/;

function inComment(text: string, offset: number): boolean {
  return /(?:^|\s)#/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}
