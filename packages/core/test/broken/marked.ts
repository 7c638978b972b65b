/** Texts in which a mark stands exactly where a refusal must point: taken out, counted, compared. */
import { placeAt, type SourceFile } from '../../model/text/source.ts';

const MARK = '⌖';

export interface Marked {
  readonly file: SourceFile;
  /** `file:line:column` of each mark, in the order of the text. */
  readonly places: readonly string[];
}

export function unmarked(path: string, text: string): Marked {
  const file = { path, text: text.replaceAll(MARK, '') };
  const places: string[] = [];
  let at = text.indexOf(MARK);
  for (let seen = 0; at >= 0; seen++) {
    const { line, column } = placeAt(file, at - seen);
    places.push(`${path}:${line}:${column}`);
    at = text.indexOf(MARK, at + 1);
  }
  return { file, places };
}
