/** Pieces of a report as runs of Word. Text goes in as text; the library escapes it. */
import { InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Piece, Pieces } from '@bulkhead/core/report/worded.ts';
import {
  SEGMENT_TEXT,
  differenceOf,
  isOnlyOpen,
  segmentsOf,
  type Segment,
} from '@bulkhead/core/report/render/gauge-segments.ts';

export const INK2 = '434D58';
const COLOURS: Readonly<Record<Segment, string>> = {
  achieved: '1F6AA5',
  above: '1F6AA5',
  deficit: 'BC3E0A',
  claimed: 'BC3E0A',
  open: '6A4FC4',
  beyond: '5E6975',
};

export interface Look {
  readonly quiet?: boolean;
  readonly bold?: boolean;
  /** Bookmarks by reference. */
  readonly marks: ReadonlyMap<string, string>;
}

export function runsOf(pieces: Pieces, look: Look): ParagraphChild[] {
  return pieces.flatMap((piece) => runOf(piece, look));
}

function runOf(piece: Piece, look: Look): ParagraphChild[] {
  const style = {
    ...(look.quiet === true ? { color: '5E6975' } : {}),
    ...(look.bold === true ? { bold: true } : {}),
  };
  switch (piece.kind) {
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'verdict':
      return [new TextRun({ ...style, text: piece.text })];
    case 'gauge':
      return gaugeRuns(piece);
    default: {
      const run = new TextRun({
        ...style,
        text: piece.text,
        ...(piece.kind === 'id' ? { font: 'Consolas', color: INK2 } : {}),
      } as ConstructorParameters<typeof TextRun>[0]);
      const mark = look.marks.get(piece.why ?? '');
      return [mark === undefined ? run : new InternalHyperlink({ anchor: mark, children: [run] })];
    }
  }
}

function gaugeRuns({ gauge, text }: Extract<Piece, { kind: 'gauge' }>): ParagraphChild[] {
  if (gauge.achieved === null) return [new TextRun({ text, color: '5E6975' })];
  const difference = differenceOf(gauge);
  return [
    ...segmentsOf(gauge).map(
      (segment) =>
        new TextRun({ text: SEGMENT_TEXT[segment], color: COLOURS[segment], font: 'DejaVu Sans Mono' }),
    ),
    ...(difference === ''
      ? []
      : [
          new TextRun({
            text: ` ${difference}`,
            bold: true,
            color: isOnlyOpen(gauge)
              ? COLOURS.open
              : difference.startsWith('−')
                ? COLOURS.deficit
                : COLOURS.achieved,
          }),
        ]),
  ];
}
