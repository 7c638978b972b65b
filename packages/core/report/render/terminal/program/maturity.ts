/** Against the maturity the plant aims at, for its own program: a supplier's maturity is the supplier's to aim at. */
import { maturityStand } from '../../../../program/summary.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { catalogOf, type ProgramView } from './view.ts';

export function maturityLines(view: ProgramView, pen: Pen): readonly Line[] {
  const level = view.plant.method?.maturity;
  const lived = view.programs.filter((program) => {
    const { kind, maturity } = catalogOf(view, program);
    return kind === 'program' && maturity !== undefined;
  });
  if (lived.length === 0) return [];
  const said = lived.map((program) =>
    level === undefined ? pen.say('noMaturityAim') : standText(view, program, level, pen),
  );
  return [[], ...[...new Set(said)].flatMap((text) => wrapped([span(text)], pen.terminal.columns))];
}

function standText(
  { reading }: ProgramView,
  { catalog, rows }: ProgramView['programs'][number],
  level: number,
  pen: Pen,
): string {
  // What is verified of a maturity is no more than what is evidenced of it.
  const shown = reading === 'claimed' ? 'claimed' : 'evidenced';
  const { reaching, below, unknown } = maturityStand(rows, shown, level);
  return pen.say('maturityAim', { catalog, level, reading: { term: shown }, n: reaching, below, unknown });
}
