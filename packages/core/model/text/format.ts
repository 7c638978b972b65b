/**
 * The one canonical text of a file: what it says and its comments, in one form. The same content gives the same
 * text, so that a difference between two texts is a difference between two plants.
 */
import type { ListEntity } from '../kinds.ts';
import { inTextOrder, problemSink, type Problem } from '../problems.ts';
import { csvSection, type ListSection } from '../sections.ts';
import { arrange, arrangeFile, type Spelling } from './canonical/arrange.ts';
import { layoutOf } from './canonical/comments.ts';
import { csvText } from './canonical/csv-text.ts';
import { partOfValue } from './canonical/part-of-value.ts';
import { partOfYaml } from './canonical/part-of-yaml.ts';
import { valueOf } from './canonical/part.ts';
import { isSchemaLine, yamlFileText } from './canonical/yaml-file-text.ts';
import { collect } from './collect.ts';
import { csvTable } from './csv-file.ts';
import { shapeOf } from './shape.ts';
import type { SourceFile } from './source.ts';

export type FormatResult =
  | { readonly ok: true; readonly text: string }
  /** In the order of the text; the first of them when there are very many. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface FormatOptions {
  /** The one name of each requirement; without it requirements stay as they are written. */
  readonly spelling?: Spelling;
  /** Where the schema for editors lies, as seen from the file, to be named in its first line. */
  readonly schema?: string;
}

/**
 * A file of a plant folder in canonical form, or what is wrong with it by itself; what it says of other files is
 * not looked at. A file that is no part of a plant stays as it is. Never throws on any input.
 */
export function formatFile(file: SourceFile, options: FormatOptions = {}): FormatResult {
  const sink = problemSink();
  collect(sink, [file]);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems) };
  const { spelling = (requirement) => requirement, schema } = options;
  const section = csvSection(file.path);
  if (section !== null) return { ok: true, text: canonicalCsv(file, section, spelling) };
  if (!/\.ya?ml$/.test(file.path)) return { ok: true, text: file.text };
  const text = yamlFileText(arrangeFile(partOfYaml(file), spelling), schema);
  assertCommentsKept(file, text);
  return { ok: true, text };
}

/** A byte order mark stays: without it spreadsheets take UTF-8 for something else. */
function canonicalCsv(file: SourceFile, section: ListSection, spelling: Spelling): string {
  const shape = shapeOf(section.schema);
  const { columns, entities } = csvTable(problemSink(), file, shape);
  const mark = file.text.startsWith('\ufeff') ? '\ufeff' : '';
  if (columns.length === 0) return '';
  const spelled = entities.map(
    ({ value }) => valueOf(arrange(shape, partOfValue(shape, value), spelling)) as ListEntity,
  );
  const paths = columns.map(({ path }) => path);
  return mark + csvText(section, paths, spelled);
}

/** INVARIANT: every comment is in the canonical text as often as in the source. @throws when one is not */
export function assertCommentsKept(file: SourceFile, text: string): void {
  const before = commentsOf(file.text);
  const after = commentsOf(text);
  if (before.length === after.length && before.every((comment, i) => comment === after[i])) return;
  throw new Error(`comments of ${file.path} would be lost`);
}

function commentsOf(text: string): readonly string[] {
  const comments = layoutOf(text).comments.map((comment) => comment.text);
  return comments.filter((comment) => !isSchemaLine(comment)).sort();
}
