/** Documents without SL on a terminal: each at each place it is judged at, group by group, with maturity. */
import type { RequirementsCatalog } from '../../../catalog/catalog.ts';
import { editionOf } from '../../../catalog/catalog.ts';
import type { ProgramAssessment, ProgramVerdict } from '../../../program/program.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns, type Row } from './columns.ts';
import { penOf, type Pen } from './pen.ts';
import { noteOf } from './note.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';
import { VERDICT_IDS, verdictGlyph } from './verdict.ts';
import { wrapped } from './wrap.ts';

export interface ProgramView {
  readonly programs: readonly ProgramAssessment[];
  readonly catalogs: readonly RequirementsCatalog[];
  /** Also the rows that are met, compensated or not applicable. */
  readonly all: boolean;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function programText(view: ProgramView): string {
  const pen = penOf(view.words, view.terminal);
  if (view.programs.length === 0)
    return rendered(wrapped([span(pen.say('noPrograms'))], view.terminal.columns), view.terminal);
  return rendered(
    view.programs.flatMap((program, i) => [...(i === 0 ? [] : [[]]), ...programLines(view, program, pen)]),
    view.terminal,
  );
}

function programLines(view: ProgramView, program: ProgramAssessment, pen: Pen): readonly Line[] {
  const catalog = view.catalogs.find((each) => editionOf(each) === program.catalog);
  const titles = new Map(catalog?.rows.map((row) => [row.id, row.title] as const));
  const shown = program.rows.filter((row) => view.all || !SATISFIED.has(row.verdict));
  const hidden = program.rows.length - shown.length;
  const columns = [{ least: 0 }, { least: pen.longest(VERDICT_IDS) }, {}];
  const layout = { columns, proseAfter: 3, proseLeast: 32, proseLines: 3 };
  const rows = shown.map((row) => rowOf(row, titles.get(row.row) ?? '', program.place, catalog, pen));
  return [
    ...wrapped(
      [span(program.catalog, 'strong'), span(` ${program.place} · ${countsText(program, pen)}`)],
      view.terminal.columns,
    ),
    ...inColumns(rows, layout, view.terminal),
    ...(hidden === 0
      ? []
      : wrapped([span(pen.say('moreRows', { n: hidden }), 'quiet')], view.terminal.columns)),
  ];
}

const SATISFIED: ReadonlySet<string> = new Set(['met', 'compensated', 'notApplicable']);

function countsText({ counts }: ProgramAssessment, pen: Pen): string {
  return VERDICT_IDS.filter((id) => counts[id] > 0)
    .map((id) => `${counts[id]} ${pen.term(id)}`)
    .join(', ');
}

function rowOf(
  verdict: ProgramVerdict,
  title: string,
  place: string,
  catalog: RequirementsCatalog | undefined,
  pen: Pen,
): Row {
  const note = noteOf(verdict, place, pen);
  const prose: Line = note === '' ? [] : [span(` · ${note}`, 'quiet')];
  return {
    cells: [
      [verdictGlyph(verdict.verdict), span(` ${verdict.row}`)],
      [span(pen.term(verdict.verdict))],
      catalog?.maturity === undefined ? [] : [span(maturityText(verdict, pen))],
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
