/** Every edition at hand, a line each. */
import { editionOf, type CatalogDocument } from '../../../../catalog/catalog.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns } from '../columns.ts';
import { englishNote } from '../english-note.ts';
import { shownOn } from '../shown.ts';
import { rendered, span, type Terminal } from '../style.ts';
import { sayIn } from './say.ts';

export function catalogListText(
  catalogs: readonly CatalogDocument[],
  words: Words,
  terminal: Terminal,
): string {
  const say = sayIn(words, terminal);
  const rows = catalogs.map((catalog) => ({
    cells: [
      [span(editionOf(catalog))],
      [span(shownOn(terminal, words.terms[catalog.kind]))],
      [span(say('rows', { n: catalog.rows.length }))],
    ],
    prose: [span(shownOn(terminal, catalog.title))],
  }));
  const layout = {
    columns: [{}, {}, { side: 'right' as const }],
    proseAfter: 3,
    proseLeast: 32,
    proseLines: 4,
  };
  return rendered([...inColumns(rows, layout, terminal), ...englishNote(words, terminal)], terminal);
}
