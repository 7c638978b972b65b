/** The first sheet: how the workbook is filled in, in plain words. */
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import type { Row, Sheet } from '../../../workbook/sheet.ts';
import type { About } from '../../../worksheet/layout.ts';
import { styleOf } from './styles.ts';

const WIDTH = 110;

export function readMeSheet(words: Words, about: About): Sheet {
  const { title, ...lines } = words.sheets.readMe;
  const params = { name: about.name, id: about.plant, asOf: about.asOf };
  const rows = Object.values(lines).map((line): Row => {
    const text = fill(words, line, params);
    return {
      cells: [
        { value: '', style: styleOf('plain') },
        { value: text, style: styleOf('plain') },
      ],
      height: heightOf(text),
    };
  });
  return {
    name: words.sheets.names.readMe,
    visibility: 'visible',
    columns: [{ width: 3 }, { width: WIDTH }],
    rows: [
      { cells: [], height: 10 },
      {
        cells: [
          { value: '', style: styleOf('plain') },
          { value: title, style: styleOf('title') },
        ],
        height: 28,
      },
      ...rows,
    ],
  };
}

/** With room below, so that the lines read as paragraphs. */
function heightOf(text: string): number {
  return Math.ceil(text.length / WIDTH) * 15 + 8;
}
