/** The mark that says which entry of a record a folder was written out from: a file of its own, unless people moved it. */
import { RecordMarkSchema, type RecordMark } from '../schema/record-mark.ts';
import { arrangeFile } from './canonical/arrange.ts';
import { partOfValue } from './canonical/part-of-value.ts';
import { partOfYaml } from './canonical/part-of-yaml.ts';
import type { MapPart } from './canonical/part.ts';
import { withKey } from './canonical/with-key.ts';
import { yamlFileText } from './canonical/yaml-file-text.ts';
import { shapeOf } from './shape.ts';
import type { SourceFile } from './source.ts';

const MARK_FILE = 'record.yaml';
const KEY = 'record';

/**
 * The file that bears the mark, with this mark in it.
 * @param files sound ones of a folder
 */
export function markedFile(files: readonly SourceFile[], mark: RecordMark): SourceFile {
  const value = partOfValue(shapeOf(RecordMarkSchema), mark);
  const opened = files
    .filter(({ path, text }) => /\.ya?ml$/.test(path) && (path === MARK_FILE || text.includes(KEY)))
    .map((file) => ({ file, part: partOfYaml(file) }));
  const bearing =
    opened.find(({ part }) => part.entries.some(({ key }) => key === KEY)) ??
    opened.find(({ file }) => file.path === MARK_FILE);
  if (bearing === undefined) return { path: MARK_FILE, text: textOf(withKey(NOTHING, KEY, value)) };
  const next = withKey(bearing.part, KEY, value);
  return next === bearing.part ? bearing.file : { path: bearing.file.path, text: textOf(next) };
}

const NOTHING: MapPart = { type: 'map', head: [], entries: [], end: [] };

function textOf(part: MapPart): string {
  return yamlFileText(arrangeFile(part, (requirement) => requirement));
}
