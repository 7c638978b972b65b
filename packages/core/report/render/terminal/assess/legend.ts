/** What the glyphs mean; entries stay whole when the line is full. */
import { UNDETERMINED } from '../gauge.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { flowed, wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

export function legend({ reading, terminal, assessment }: AssessView, pen: Pen): readonly Line[] {
  const entries: readonly Line[] = [
    [span('█', 'achieved'), span(` ${pen.say('achieved')}`)],
    [span('▨', 'deficit'), span(` ${pen.say('deficit')}`)],
    ...(reading === 'claimed'
      ? []
      : [[span('□', 'deficit'), span(` ${pen.say('claimedOnly', { reading: { term: reading } })}`)]]),
    [UNDETERMINED, span(` ${pen.say('open')}`)],
    [span('▒', 'achieved'), span(` ${pen.say('above')}`)],
    [span('−n', 'short'), span(` ${pen.say('short')}`)],
    [span(pen.say('notApplicable'), 'quiet'), span(` ${pen.say('noRow')}`)],
  ];
  const four = assessment.places.some((p) => p.slA[reading].TRE === 4 || p.slA[reading].RA === 4);
  const note = four ? wrapped([span(pen.say('sameTop'), 'quiet')], terminal.columns) : [];
  const counted = wrapped([span(pen.say('gapsCounted'), 'quiet')], terminal.columns);
  return [...flowed(entries, terminal.columns, '  '), ...counted, ...note];
}
