/** The risk matrix on a terminal: the gravest on top, the likeliest on the right, a mark where a rank is not tolerated. */
import type { Risk } from '../../../../model/plant.ts';
import { isAbove, rankAt } from '../../../../risk/rating.ts';
import { inColumns, type Row } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line, type Span } from '../style.ts';
import { letterOf } from '../../../../risk/names.ts';
import { toneOf } from './names.ts';

export function matrixLines(risk: Risk, pen: Pen): readonly Line[] {
  const { severities, likelihoods } = risk;
  const rows = severities
    .map(({ level, name }): Row => ({
      cells: [
        [span(pen.text(`${level} ${name}`))],
        ...likelihoods.map((likelihood): Line => [cell(risk, rankAt(risk, level, likelihood.level), pen)]),
      ],
      prose: [],
    }))
    .toReversed();
  const foot: Row = {
    cells: [[], ...likelihoods.map(({ level }): Line => [span(String(level), 'quiet')])],
    prose: [],
  };
  const columns = [{}, ...likelihoods.map(() => ({ least: 3 }))];
  const layout = { columns, proseAfter: columns.length, proseLeast: 0, proseLines: 1 };
  return inColumns([...rows, foot], layout, pen.terminal);
}

/** Letter of the rank; `*` tells without colour what is above the tolerated rank of the plant. */
function cell(risk: Risk, id: string, pen: Pen): Span {
  const above = isAbove(risk, id, risk.tolerable);
  return span(pen.text(`${letterOf(risk, id)}${above ? '*' : ''}`), toneOf(risk, id));
}
