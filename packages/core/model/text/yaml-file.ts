/**
 * One YAML file as a tree with positions, after refusing what the text form does not have: anchors, aliases,
 * merge keys, tags, directives, several documents, keys that would reach a prototype. Every file is hostile.
 */
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import { refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { placedAt, type SourceFile } from './source.ts';

/** Keys that mean something to the runtime; no schema has them, and no object may get them. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The root of the file, or null when there is nothing or nothing readable in it. */
export function yamlRoot(sink: ProblemSink, file: SourceFile): YAMLMap | null {
  if (tooNested(file.text)) {
    refuse(sink, 'too-deep', placedAt(file, 0), { limit: LIMITS.depth });
    return null;
  }
  const before = sink.total;
  const documents = parsed(sink, file);
  const document = documents[0];
  if (document === undefined || sink.total > before) return null;
  if (documents.length > 1) {
    refuse(sink, 'yaml-several-documents', placedAt(file, documents[1]?.range?.[0] ?? 0));
    return null;
  }
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null)) return null;
  inspect(sink, file, root, 0);
  if (sink.total > before) return null;
  if (isMap(root)) return root as YAMLMap;
  refuse(sink, 'not-a-map', nodePlace(file, root), { found: 'a value' });
  return null;
}

function parsed(sink: ProblemSink, file: SourceFile): readonly Document[] {
  let documents: readonly Document[];
  try {
    const all = parseAllDocuments(file.text, {
      lineCounter: new LineCounter(),
      uniqueKeys: false,
      merge: false,
      schema: 'core',
      version: '1.2',
      prettyErrors: false,
      logLevel: 'silent',
    });
    documents = Array.isArray(all) ? (all as Document[]) : [];
  } catch (error) {
    const found = error instanceof Error ? error.message : 'unreadable';
    refuse(sink, 'yaml-syntax', placedAt(file, 0), { found: shown(found) });
    return [];
  }
  for (const document of documents) {
    for (const error of [...document.errors, ...document.warnings]) {
      const code = error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax';
      refuse(sink, code, placedAt(file, error.pos[0]), { found: shown(error.message) });
    }
  }
  const directive = /^%[A-Z]+/m.exec(file.text);
  if (directive !== null)
    refuse(sink, 'yaml-directive', placedAt(file, directive.index), { found: directive[0] });
  return documents;
}

/**
 * Flow collections nest by brackets and block ones by indentation; the parser recurses on both, so depth is
 * bounded before it runs. Brackets in text count too: nobody writes this many in one plant by accident.
 */
function tooNested(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    else if (code === 0x0a && depth < LIMITS.depth) depth = 0;
    if (depth > LIMITS.depth * 4) return true;
  }
  return /^(?: {128}|(?:[-?:] ){32})/m.test(text);
}

/** Walks the tree once; everything a later step may rely on is checked here. */
function inspect(sink: ProblemSink, file: SourceFile, node: Node, depth: number): void {
  const at = (): Placed => nodePlace(file, node);
  if (depth > LIMITS.depth) return refuse(sink, 'too-deep', at(), { limit: LIMITS.depth });
  if (isAlias(node)) return refuse(sink, 'yaml-alias', at(), { found: shown(node.source) });
  if (node.anchor !== undefined) refuse(sink, 'yaml-anchor', at(), { found: shown(node.anchor) });
  if (node.tag !== undefined) refuse(sink, 'yaml-tag', at(), { found: shown(node.tag) });
  if (isMap(node)) {
    const seen = new Map<string, Node>();
    for (const pair of node.items) inspectPair(sink, file, pair as Pair<Node, Node | null>, depth, seen);
  } else if (isSeq(node)) {
    for (const item of node.items) inspect(sink, file, item as Node, depth + 1);
  } else if (isScalar(node) && typeof node.value === 'string') {
    inspectText(sink, node.value, at);
  }
}

function inspectPair(
  sink: ProblemSink,
  file: SourceFile,
  pair: Pair<Node, Node | null>,
  depth: number,
  seen: Map<string, Node>,
): void {
  const { key, value } = pair;
  const at = nodePlace(file, key);
  if (!isScalar(key)) refuse(sink, 'key-not-text', at);
  else {
    const name = keyText(key);
    inspect(sink, file, key, depth + 1);
    if (name === '<<') refuse(sink, 'yaml-merge-key', at);
    if (UNSAFE_KEYS.has(name)) refuse(sink, 'unsafe-key', at, { found: name });
    if (seen.has(name)) refuse(sink, 'duplicate-key', at, { found: shown(name) });
    seen.set(name, key);
  }
  if (value !== null) inspect(sink, file, value, depth + 1);
}

/** Text that the two database engines or a screen would not keep as it is. */
export function inspectText(sink: ProblemSink, text: string, at: () => Placed): void {
  if (text.includes('\u0000')) refuse(sink, 'bad-character', at(), { found: 'U+0000' });
  else if (!text.isWellFormed()) refuse(sink, 'bad-character', at(), { found: 'a lone surrogate' });
}

/** The source text of a scalar key. */
export function keyText(key: Node): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

export function nodePlace(file: SourceFile, node: Node | null | undefined): Placed {
  return placedAt(file, node?.range?.[0] ?? 0);
}
