/** Reads the texts of a broken plant, or of the same plant mended. */
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { openPlant, readOpened, type ReadResult } from '../../model/text/read.ts';
import type { SourceFile } from '../../model/text/source.ts';
import { shelf } from '../shelf.ts';
import { HEAD, type BrokenPlant } from './plant.ts';
import { unmarked, type Marked } from './marked.ts';

/** The folder that `shared` stands for, by its name in the text. */
const FOLDER = /^organisationFrom: ?⌖?(\.\.\/[a-z]+)$/m;
const vocabulary = vocabularyOf(shelf);

export interface ReadTexts {
  readonly marked: readonly Marked[];
  readonly files: readonly SourceFile[];
  readonly result: ReadResult;
}

export function readTexts(plant: Pick<BrokenPlant, 'text' | 'whole' | 'files' | 'shared'>): ReadTexts {
  const main = plant.whole === true ? plant.text : `${HEAD}${plant.text}`;
  const own = [
    unmarked('plant.yaml', main),
    ...Object.entries(plant.files ?? {}).map(([path, text]) => unmarked(path, text)),
  ];
  const folder = FOLDER.exec(plant.text)?.[1] ?? '';
  const shared = Object.entries(plant.shared ?? {}).map(([path, text]) =>
    unmarked(`${folder}/${path}`, text),
  );
  const opened = openPlant(own.map(({ file }) => file));
  const result = readOpened(
    opened,
    vocabulary,
    plant.shared === undefined
      ? { refused: 'no-organisation-folder' }
      : { files: shared.map(({ file }) => file) },
  );
  const marked = [...own, ...shared];
  return { marked, files: marked.map(({ file }) => file), result };
}
