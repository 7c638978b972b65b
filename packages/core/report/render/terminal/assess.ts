/** `bulkhead assess` on a terminal: worst places first, what holds most places back, what to do next. */
import type { AssessView } from './assess/view.ts';
import { blockers } from './assess/blockers.ts';
import { doNext } from './assess/do-next.ts';
import { findingLines } from './assess/findings.ts';
import { footer } from './assess/footer.ts';
import { heading } from './assess/heading.ts';
import { legend } from './assess/legend.ts';
import { placeTables } from './assess/place-tables.ts';
import { penOf } from './pen.ts';
import { rendered, span } from './style.ts';
import { wrapped } from './wrap.ts';

export function assessText(view: AssessView): string {
  const { terminal, words, assessment } = view;
  const pen = penOf(words, terminal);
  if (assessment.places.length === 0) {
    const advice = wrapped([span(pen.say('noPlaces'))], terminal.columns);
    return rendered([...heading(view, pen), [], ...advice], terminal);
  }
  return rendered(
    [
      ...heading(view, pen),
      ...placeTables(view, pen),
      [],
      ...legend(view, pen),
      ...blockers(view, pen),
      ...doNext(view, pen),
      ...findingLines(view, pen),
      ...footer(view, pen),
    ],
    terminal,
  );
}
