/**
 * One YAML file as trees with positions, and what in them is refused. Every file is hostile. A fault of one node,
 * such as an anchor, leaves the rest of the tree to be read; after an error of syntax nothing of the file is.
 */
import {
  isMap,
  isScalar,
  parseAllDocuments,
  type Document,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import { problemTerm, refuse, shown, type ProblemSink } from '../problems.ts';
import { quickYaml } from './quick/quick-yaml.ts';
import { placedAt, type SourceFile } from './source.ts';
import { inspectTree, type Faults } from './yaml-faults.ts';
import { nodePlace } from './yaml-node.ts';

export interface YamlFile {
  readonly file: SourceFile;
  /** The map of each document. A second document is refused, and what it says is read all the same. */
  readonly roots: readonly YAMLMap<Node, Node | null>[];
  readonly faults: Faults;
}

/** The file, or null after refusing it where what it says cannot be known. */
export function yamlFile(sink: ProblemSink, file: SourceFile): YamlFile | null {
  const nested = tooNestedAt(file.text);
  if (nested >= 0) {
    refuse(sink, 'too-deep', placedAt(file, nested), { limit: LIMITS.depth });
    return null;
  }
  const trees = treesOf(sink, file);
  if (trees === null) return null;
  const { contents, tagsTold } = trees;
  const faults: Faults = new Set();
  for (const content of contents) inspectTree({ sink, file, faults, tagsTold }, content);
  const roots = contents.filter((content) => isMap<Node, Node | null>(content));
  for (const content of contents) {
    if (isMap(content) || faults.has(content)) continue;
    refuse(sink, 'not-a-map', nodePlace(file, content), { found: problemTerm('value') });
  }
  return roots.length === contents.length ? { file, roots, faults } : null;
}

interface Trees {
  /** What each document states. */
  readonly contents: readonly Node[];
  /** Offsets of tags that are refused already. */
  readonly tagsTold: ReadonlySet<number>;
}

/** Null after refusing what cannot be read at all. */
function treesOf(sink: ProblemSink, file: SourceFile): Trees | null {
  const root = quickYaml(file.text);
  if (root !== null) return { contents: [root], tagsTold: new Set() };
  const documents = parsed(sink, file);
  if (documents === null) return null;
  const tagsTold = refuseTags(sink, file, documents);
  refuseDirectives(sink, file, documents);
  for (const extra of documents.slice(1)) {
    refuse(sink, 'yaml-several-documents', placedAt(file, extra.range[0]));
  }
  const contents = documents.map((document) => document.contents as Node | null).filter(isStated);
  return { contents, tagsTold };
}

function isStated(node: Node | null): node is Node {
  return node !== null && !(isScalar(node) && node.value === null);
}

/** The documents of the file, or null after refusing the first error of syntax. */
function parsed(sink: ProblemSink, file: SourceFile): readonly Document.Parsed[] | null {
  const before = sink.total;
  let documents: readonly Document.Parsed[] = [];
  try {
    documents = parseAllDocuments(file.text, {
      uniqueKeys: false,
      merge: false,
      schema: 'core',
      version: '1.2',
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch (error) {
    const found = error instanceof Error ? error.message : 'unreadable';
    refuse(sink, 'yaml-syntax', placedAt(file, 0), { found: shown(found) });
  }
  const [first] = documents
    .flatMap(({ errors, warnings }) => [...errors, ...warnings])
    .filter(({ code }) => !NO_SYNTAX.has(code))
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) refuseSyntax(sink, file, first);
  return sink.total > before ? null : documents;
}

/** The first error of a file: the parser loses its way there, and what it says further down is mostly about that. */
function refuseSyntax(sink: ProblemSink, file: SourceFile, { pos: [at], message }: YAMLError): void {
  const start = file.text.lastIndexOf('\n', at - 1) + 1;
  const tab = start + file.text.slice(start, start + LIMITS.depth * 8).search(/(?<=^[ \t]*)\t/);
  if (tab >= start) refuse(sink, 'yaml-tab', placedAt(file, tab));
  else refuse(sink, 'yaml-syntax', placedAt(file, at), { found: shown(message) });
}

/** Complaints of the parser that are refused under a code of their own. */
const NO_SYNTAX: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);

/** Tags the parser cannot resolve; the others are found in the tree. @returns offsets of those told */
function refuseTags(
  sink: ProblemSink,
  file: SourceFile,
  documents: readonly Document.Parsed[],
): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { errors, warnings } of documents) {
    for (const { code, pos } of [...errors, ...warnings]) {
      if (code !== 'TAG_RESOLVE_FAILED' || told.has(pos[0])) continue;
      told.add(pos[0]);
      refuse(sink, 'yaml-tag', placedAt(file, pos[0]), { found: shown(file.text.slice(...pos)) });
    }
  }
  return told;
}

/** Directives stand before the first document: only there does a line that starts with `%` mean one. */
function refuseDirectives(sink: ProblemSink, file: SourceFile, documents: readonly Document.Parsed[]): void {
  const prelude = file.text.slice(0, documents[0]?.range[0]);
  for (const { 0: line, index } of prelude.matchAll(/^%\S*/gm)) {
    refuse(sink, 'yaml-directive', placedAt(file, index), { found: shown(line) });
  }
}

/**
 * Where the text nests deeper than any plant, or -1. Flow collections nest by brackets and block ones by indentation;
 * the parser recurses on both, so depth is bounded before it runs. Brackets in text count too: nobody writes this
 * many in one plant by accident.
 */
function tooNestedAt(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    else if (code === 0x0a && depth < LIMITS.depth) depth = 0;
    if (depth > LIMITS.depth * 4) return i;
  }
  return text.search(/^(?: {128}|(?:[-?:] ){32})/m);
}
