/** One edition: where it comes from, its rows, where they depart from the standard, and tables of it that circulate. */
import { isRequirements, rowViews, type CatalogDocument } from '../../../../catalog/catalog.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns } from '../columns.ts';
import { englishNote } from '../english-note.ts';
import { shownOn } from '../shown.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { prose, sayIn, type Say } from './say.ts';

export function catalogText(catalog: CatalogDocument, words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  const rows = rowViews(catalog).map((row) => ({
    cells: [
      [span(row.id)],
      [span(row.group ?? '')],
      [span(row.level === null ? '' : `SL ${row.level}`)],
      [span(row.certainty === 'high' ? '' : words.terms[row.certainty], 'quiet')],
    ],
    prose: [span(shownOn(terminal, row.title ?? ''))],
  }));
  const layout = { columns: [{}, {}, {}, {}], proseAfter: 3, proseLeast: 24, proseLines: 4 };
  return rendered(
    [
      [span(shownOn(terminal, `${catalog.title} (${catalog.edition})`), 'strong')],
      ...prose(catalog.provenance, terminal),
      ...prose(catalog.obtain, terminal),
      ...('notice' in catalog ? prose(catalog.notice, terminal) : []),
      [],
      ...inColumns(rows, layout, terminal),
      ...departing(catalog, say, terminal),
      ...variantLines(catalog, say, terminal),
      ...englishNote(words, terminal),
    ],
    terminal,
  );
}

/** Rows of an overlay that ask something else than the standard does. */
function departing(catalog: CatalogDocument, say: Say, terminal: Terminal): readonly Line[] {
  if (catalog.kind !== 'overlay') return [];
  const rows = catalog.rows.flatMap(({ id, departs }) =>
    departs === undefined ? [] : [{ cells: [[span(id)]], prose: [span(shownOn(terminal, departs))] }],
  );
  if (rows.length === 0) return [];
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 40, proseLines: 9 };
  return [[], [span(say('departing'), 'strong')], ...inColumns(rows, layout, terminal)];
}

function variantLines(catalog: CatalogDocument, say: Say, terminal: Terminal): readonly Line[] {
  if (!isRequirements(catalog)) return [];
  return (catalog.variants ?? []).flatMap(({ title, provenance, rows }) => [
    [],
    [span(shownOn(terminal, title), 'strong')],
    ...prose(provenance, terminal),
    ...inColumns(
      rows.map(({ row, subject, parts, departs }) => ({
        cells: [[span(row)]],
        prose: [
          span(say('variantRow', { subject, parts })),
          ...(departs === null ? [] : [span(` · ${say('variantDeparts', { departs })}`, 'quiet' as const)]),
        ],
      })),
      { columns: [{}], proseAfter: 1, proseLeast: 40, proseLines: 9 },
      terminal,
    ),
  ]);
}
