/**
 * A law or framework on a terminal: first how many of its points have something open behind them, then the rows that
 * stand behind most of these, then point by point.
 */
import { commandLines, shellWord } from './command.ts';
import { groupTable, ownLines, pointsTally } from './coverage/counts.ts';
import { openLines } from './coverage/open-rows.ts';
import { pointLines, pointDetails } from './coverage/points.ts';
import type { CoverageView } from './coverage/view.ts';
import { penOf, type Pen } from './pen.ts';
import { englishNote } from './english-note.ts';
import { rendered, span, type Line } from './style.ts';
import { wrapped } from './wrap.ts';

/** A framework with more points than fit on a screen is told by its groups. */
const MOST_LISTED = 40;

export function coverageText(view: CoverageView): string {
  const { rows, all, words, terminal } = view;
  const pen = penOf(words, terminal);
  return rendered(
    [
      ...heading(view, pen),
      [],
      ...pointsTally(view, pen),
      ...ownLines(view, pen),
      ...groupTable(view, pen),
      ...openLines(view, pen),
      ...(all ? pointDetails(view, pen) : rows.length > MOST_LISTED ? [] : pointLines(view, pen)),
      ...commands(view, pen),
      ...englishNote(view.words, view.terminal),
    ],
    terminal,
  );
}

function heading({ framework, plantName, place, asOf }: CoverageView, pen: Pen): readonly Line[] {
  const { columns } = pen.terminal;
  const head =
    place === null ? pen.say('coverageHead', { asOf }) : pen.say('coverageHeadAt', { asOf, place });
  return [
    [span(pen.text(plantName), 'strong')],
    ...wrapped([span(pen.text(framework.title))], columns),
    ...wrapped([span(head, 'quiet')], columns),
  ];
}

function commands({ all, view, place, folder, options }: CoverageView, pen: Pen): readonly Line[] {
  if (all) return [];
  const at = place === null ? '' : ` --place ${shellWord(place)}`;
  const call = `assess ${shellWord(folder)} --view ${view}${at} --all${options}`;
  return [[], ...commandLines([{ label: pen.say('rowByRow'), call }], pen)];
}
