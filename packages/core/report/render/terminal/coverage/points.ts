/** The points of a law or framework one by one: a line each, or with every row linked to it. */
import { STANDINGS, type CoverageRow, type LinkedStanding } from '../../../../program/coverage.ts';
import { inColumns, type Row } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { verdictGlyph } from '../verdict.ts';
import { wrapped } from '../wrap.ts';
import { STANDING_GLYPHS, standGlyph, standOf } from './stands.ts';
import { idOf, shortName, type CoverageView } from './view.ts';

/** A line a point: its worst standing, its title, the counts behind it and what was answered to itself. */
export function pointLines(view: CoverageView, pen: Pen): readonly Line[] {
  const rows = view.rows.map((row, i): Row => ({
    cells: [[standGlyph(standOf(row)), span(` ${idOf(row.row)}`)]],
    prose: [
      span(pen.text(view.framework.rows[i]?.title ?? '')),
      span(` · ${countsText(view, row, pen)}`, 'quiet'),
      ...ownSpans(view, row, pen),
    ],
  }));
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 32, proseLines: 4 };
  return [[], ...inColumns(rows, layout, pen.terminal)];
}

/** With every row linked to it. */
export function pointDetails(view: CoverageView, pen: Pen): readonly Line[] {
  const { columns } = pen.terminal;
  return view.rows.flatMap((row, i) => {
    const title = pen.text(view.framework.rows[i]?.title ?? '');
    // Where nothing else is linked, the counts say so themselves.
    const told = row.notInUse === 0 || (row.linked.length === 0 && view.place === null);
    const rest = told ? '' : ` · ${pen.say('notInUse', { n: row.notInUse })}`;
    return [
      [],
      ...wrapped([span(idOf(row.row), 'strong'), span(`  ${title}`), ...ownSpans(view, row, pen)], columns),
      ...wrapped([span(`${countsText(view, row, pen)}${rest}`, 'quiet')], columns - 2).map((line) => [
        span('  '),
        ...line,
      ]),
      ...inColumns(
        row.linked.map((linked) => linkedRow(linked, view, pen)),
        { columns: [{}, { least: pen.longest(STANDINGS) }], proseAfter: 2, proseLeast: 32, proseLines: 2 },
        pen.terminal,
      ),
    ];
  });
}

function countsText({ place }: CoverageView, { linked, counts, notInUse }: CoverageRow, pen: Pen): string {
  if (linked.length === 0 && place !== null) return pen.say('nothingJudged');
  if (linked.length === 0)
    return notInUse > 0 ? pen.say('linkedNotInUse', { n: notInUse }) : pen.say('nothingLinked');
  const told = STANDINGS.filter((standing) => counts[standing] > 0).map(
    (standing) => `${counts[standing]} ${pen.term(standing)}`,
  );
  return pen.say('linkedRows', { n: linked.length, counts: told.join(', ') });
}

/** What the plant answered to the point itself; with the place where there are several. */
function ownSpans({ own }: CoverageView, { row }: CoverageRow, pen: Pen): Line {
  const answers = own.get(idOf(row)) ?? [];
  return answers
    .filter(({ missing }) => missing?.code !== 'answer')
    .flatMap(({ verdict, place }) => [
      span(` · ${pen.say('ownHere')} `),
      verdictGlyph(verdict),
      span(` ${pen.term(verdict)}${place === 'site' ? '' : ` ${place}`}`),
    ]);
}

function linkedRow(
  { row, standing, openAt, kind, grade }: LinkedStanding,
  view: CoverageView,
  pen: Pen,
): Row {
  const where = openAt.length === 0 ? '' : ` · ${pen.say('inPlaces', { n: openAt.length })}`;
  return {
    cells: [[STANDING_GLYPHS[standing], span(` ${shortName(row)}`)], [span(pen.term(standing))]],
    prose: [
      span(pen.text(view.titleOf(row))),
      span(` · ${pen.term(kind)}, ${pen.term(grade)}${where}`, 'quiet'),
    ],
  };
}
