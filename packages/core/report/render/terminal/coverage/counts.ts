/** The points counted: all of them, by group, and those the plant answered itself. */
import { outermostGroups } from '../../../../program/summary.ts';
import type { CoverageRow } from '../../../../program/coverage.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { tallyTable, tallyWords, type TallyRow } from '../tally.ts';
import { VERDICT_IDS, verdictGlyph } from '../verdict.ts';
import { flowed, wrapped } from '../wrap.ts';
import { POINT_STANDS, standColumns, standOf } from './stands.ts';
import { idOf, type CoverageView } from './view.ts';

function countsIn(rows: readonly CoverageRow[]): readonly number[] {
  const stands = rows.map(standOf);
  return POINT_STANDS.map((stand) => stands.filter((each) => each === stand).length);
}

export function pointsTally({ rows, place }: CoverageView, pen: Pen): readonly Line[] {
  const n = rows.filter((row) => standOf(row) === 'nothing' && row.notInUse > 0).length;
  return [
    ...wrapped([span(pen.say('pointsHead', { n: rows.length }), 'strong')], pen.terminal.columns),
    ...tallyWords(standColumns(pen), countsIn(rows), pen),
    ...(n === 0 || place !== null
      ? []
      : wrapped([span(pen.say('judgedElsewhere', { n }), 'quiet')], pen.terminal.columns)),
  ];
}

/** The outermost groups, where there are several. */
export function groupTable({ framework, rows }: CoverageView, pen: Pen): readonly Line[] {
  const groupOf = outermostGroups(framework);
  const groups = framework.groups.filter(({ within }) => within === undefined);
  if (groups.length < 2) return [];
  const tally = groups.map(({ id, title }): TallyRow => ({
    name: [span(id)],
    about: [span(pen.text(title))],
    counts: countsIn(rows.filter(({ row }) => groupOf.get(idOf(row)) === id)),
  }));
  return [[], ...tallyTable(standColumns(pen), tally, pen)];
}

/** Verdicts of the plant's own answers, place by place. */
export function ownLines({ own }: CoverageView, pen: Pen): readonly Line[] {
  const answers = [...own.values()].flat();
  return [...new Set(answers.map(({ place }) => place))].flatMap((place) => {
    const here = answers.filter((answer) => answer.place === place);
    const counts = VERDICT_IDS.flatMap((id): Line[] => {
      const n = here.filter(({ verdict }) => verdict === id).length;
      return n === 0 ? [] : [[verdictGlyph(id), span(` ${n} ${pen.term(id)}`)]];
    });
    return flowed([[span(pen.say('ownAt', { place }))], ...counts], pen.terminal.columns, '  ');
  });
}
