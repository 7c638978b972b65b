/** One program row by row, with maturity. */
import type { RequirementsCatalog } from '../../../../catalog/catalog.ts';
import type { ProgramAssessment, ProgramVerdict } from '../../../../program/program.ts';
import { isOpen } from '../../../../program/summary.ts';
import { inColumns, type Row } from '../columns.ts';
import { noteOf } from '../note.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { VERDICT_IDS, verdictGlyph } from '../verdict.ts';
import { wrapped } from '../wrap.ts';
import { catalogOf, type ProgramView } from './view.ts';

export function programRows(view: ProgramView, program: ProgramAssessment, pen: Pen): readonly Line[] {
  const catalog = catalogOf(view, program);
  const titles = new Map(catalog.rows.map((row) => [row.id, row.title] as const));
  const shown = program.rows.filter((row) => view.rows === 'all' || isOpen(row));
  const n = program.rows.length - shown.length;
  const columns = [{ least: 0 }, { least: pen.longest(VERDICT_IDS) }, {}];
  const layout = { columns, proseAfter: 3, proseLeast: 32, proseLines: 3 };
  const rows = shown.map((row) => rowOf(row, titles.get(row.row) ?? '', program.place, catalog, pen));
  return [
    ...wrapped([span(program.catalog, 'strong'), span(` ${program.place}`)], view.terminal.columns),
    ...inColumns(rows, layout, view.terminal),
    ...(n === 0 ? [] : wrapped([span(pen.say('moreRows', { n }), 'quiet')], view.terminal.columns)),
  ];
}

function rowOf(
  verdict: ProgramVerdict,
  title: string,
  place: string,
  catalog: RequirementsCatalog,
  pen: Pen,
): Row {
  const note = noteOf(verdict, place, pen);
  const prose: Line = note === '' ? [] : [span(` · ${note}`, 'quiet')];
  return {
    cells: [
      [verdictGlyph(verdict.verdict), span(` ${verdict.row}`)],
      [span(pen.term(verdict.verdict))],
      catalog.maturity === undefined ? [] : [span(maturityText(verdict, pen))],
    ],
    prose: [span(pen.text(title)), ...prose],
  };
}

/** `ML 3`, or `ML 3, shown 2`; nothing where none is stated. */
function maturityText({ maturity: { claimed, evidenced } }: ProgramVerdict, pen: Pen): string {
  if (claimed === null) return '';
  if (claimed === evidenced) return `ML ${claimed}`;
  return evidenced === null
    ? pen.say('maturityNotShown', { claimed })
    : pen.say('maturityShown', { claimed, evidenced });
}
