/** A whole YAML file as text: comments about the file, the head, the sections with an empty line between them. */
import { isHeadKey } from '../../sections.ts';
import type { MapEntry, MapPart } from './part.ts';
import { entryLines } from './yaml-text.ts';

/** By this comment an editor finds the schema of the file; it stays the first line. */
const SCHEMA_LINE = /^#\s*yaml-language-server:\s*\$schema=/;

export function isSchemaLine(comment: string): boolean {
  return SCHEMA_LINE.test(comment);
}

/**
 * @param file in canonical order
 * @param schema where the published schema lies, as seen from the file; what the file says where none is given
 */
export function yamlFileText(file: MapPart, schema?: string): string {
  const { title, line } = titleOf(file, schema);
  const head = title.entries.filter(({ key }) => isHeadKey(key));
  const sections = title.entries.filter(({ key }) => !isHeadKey(key));
  const blocks = [
    title.head,
    head.flatMap((entry) => entryLines(entry, 0, false)),
    ...sections.map((entry) => entryLines(entry, 0, true)),
    title.end,
  ];
  const body = blocks.filter((lines) => lines.length > 0);
  const startsWithComment = body[0]?.[0]?.startsWith('#') === true;
  const top = line === null ? [] : startsWithComment ? [[line]] : [];
  const text = [...top, ...body].map((lines) => `${lines.join('\n')}\n`).join('\n');
  return line === null || startsWithComment ? text : `${line}\n${text}`;
}

interface Title {
  /** The file without its schema line. */
  readonly title: MapPart;
  readonly line: string | null;
}

function titleOf(file: MapPart, schema: string | undefined): Title {
  const first = file.entries[0];
  const named = [...file.head, ...(first?.before ?? []), ...file.end].find(isSchemaLine);
  const line = schema === undefined ? (named ?? null) : `# yaml-language-server: $schema=${schema}`;
  if (named === undefined) return { title: file, line };
  const lessNamed = (comments: readonly string[]) => without(comments, named);
  const entries = file.entries.map((entry): MapEntry =>
    entry === first ? { ...entry, before: lessNamed(entry.before) } : entry,
  );
  return { title: { ...file, head: lessNamed(file.head), entries, end: lessNamed(file.end) }, line };
}

/** The comments less one line, with single empty lines between the paragraphs that are left. */
function without(comments: readonly string[], line: string): readonly string[] {
  const at = comments.indexOf(line);
  if (at < 0) return comments;
  const left = comments.toSpliced(at, 1);
  return left.filter((text, i) => text !== '' || (i > 0 && i < left.length - 1 && left[i + 1] !== ''));
}
