/** Blocks of a report as paragraphs and tables of Word. */
import type { WordedBlock } from '../../worded.ts';
import { SEGMENT_MARKS, markRun } from './marks.ts';
import { matrixXml } from './matrix.ts';
import { GAP, paragraph } from './paragraph.ts';
import { bookmark, run } from './run.ts';
import { runsOf, type Marks } from './runs.ts';
import { entriesOf, linesOf, tableOf } from './table.ts';

export type FlowingBlock = Exclude<WordedBlock, { kind: 'figure' }>;

export interface Flow {
  /** A table follows, from which a paragraph is not torn. */
  readonly leads: boolean;
  /** On the page for whoever decides, which is one: a little smaller and closer than the rest. */
  readonly close: boolean;
}

export function blockXml(block: FlowingBlock, { leads, close }: Flow, marks: Marks): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(
        { ...(close ? { style: 'Close' } : {}), keepNext: leads },
        runsOf(block.pieces, marks),
      );
    case 'missing':
      return paragraph({ style: 'Missing' }, runsOf(block.pieces, marks));
    case 'list':
      return block.items
        .map((item) =>
          paragraph({ style: close ? 'CloseBullet' : 'ListBullet', bullet: true }, runsOf(item, marks)),
        )
        .join('');
    case 'table':
      return tableOf(block.columns, block.rows, marks) + GAP;
    case 'facts':
      return entriesOf(block.entries, marks) + GAP;
    case 'card':
      return (
        paragraph({ style: 'CardTitle' }, bookmark(marks.get(block.id), runsOf(block.title, marks))) +
        entriesOf(block.entries, marks) +
        GAP
      );
    case 'lines':
      return GAP + linesOf(block.names, block.hint) + GAP;
    case 'legend':
      return legendXml(block);
    case 'matrices':
      return block.matrices.map((matrix) => matrixXml(matrix) + GAP).join('');
    case 'why':
      // Only formats with links for every figure show the chain behind them.
      return '';
  }
}

/** The mark of SL-T is left out: in text, the difference says it. */
function legendXml({ entries }: Extract<WordedBlock, { kind: 'legend' }>): string {
  const shown = entries.flatMap(({ shows, text }) =>
    shows === 'target' ? [] : [markRun(SEGMENT_MARKS[shows]) + run(` ${text}`)],
  );
  return paragraph({ style: 'Legend' }, shown.join(run('    ')));
}
