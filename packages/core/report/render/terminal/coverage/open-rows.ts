/** What to do: the linked rows that are open and stand behind most points. */
import { byCodeUnit } from '../../../../lib/order.ts';
import { inColumns } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { STANDING_GLYPHS } from './stands.ts';
import { shortName, type CoverageView } from './view.ts';

const LISTED = 6;

export function openLines({ rows, titleOf }: CoverageView, pen: Pen): readonly Line[] {
  const behind = new Map<string, number>();
  for (const { linked } of rows) {
    for (const { row, standing } of linked)
      if (standing === 'open' || standing === 'failed') behind.set(row, (behind.get(row) ?? 0) + 1);
  }
  if (behind.size === 0) return [];
  const most = [...behind].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).slice(0, LISTED);
  const lines = inColumns(
    most.map(([row, n]) => ({
      cells: [[STANDING_GLYPHS.open, span(` ${shortName(row)}`)], [span(pen.say('behindPoints', { n }))]],
      prose: [span(pen.text(titleOf(row)))],
    })),
    { columns: [{}, {}], proseAfter: 2, proseLeast: 24, proseLines: 2 },
    pen.terminal,
  );
  const n = behind.size - most.length;
  const rest = n === 0 ? [] : [[span(`  ${pen.say('moreOpenRows', { n })}`, 'quiet' as const)]];
  return [[], [span(pen.say('openMost'), 'strong')], ...lines, ...rest];
}
