/** Pieces of text as HTML: every one is escaped here and nowhere else. */
import type { Piece, Pieces } from '../../worded.ts';
import type { Anchors } from '../anchors.ts';
import type { ColumnStyles } from './columns.ts';
import { escaped } from './escape.ts';
import type { GaugeSheet } from './gauges.ts';
import { verdictGlyph } from './verdicts.ts';

export interface Page {
  readonly anchors: Anchors;
  readonly gauges: GaugeSheet;
  readonly columns: ColumnStyles;
}

export function piecesHtml(pieces: Pieces, page: Page): string {
  return pieces.map((piece) => pieceHtml(piece, page)).join('');
}

function pieceHtml(piece: Piece, page: Page): string {
  switch (piece.kind) {
    case 'text':
      return linkedFigures(piece.text, piece.why, page);
    case 'id':
      return linked(`<code>${escaped(piece.text)}</code>`, piece.why, page);
    case 'verdict':
      return linked(
        `<span class="vw">${verdictGlyph(piece.verdict)}${escaped(piece.text)}</span>`,
        piece.why,
        page,
      );
    case 'gauge':
      return linked(`<span class="gw">${page.gauges.use(piece.gauge, piece.text)}</span>`, piece.why, page);
    case 'break':
      return '<br>';
  }
}

/** In a sentence its figures are the links; a sentence without figures is one as a whole. */
function linkedFigures(text: string, why: string | undefined, page: Page): string {
  if (why === undefined) return escaped(text);
  const parts = text.split(/((?<![\w.-])\d[\d\u00a0]*(?![\w-]))/);
  if (parts.length === 1) return linked(escaped(text), why, page);
  return parts.map((part, i) => (i % 2 === 1 ? linked(escaped(part), why, page) : escaped(part))).join('');
}

/** A figure leads to where it comes from; where the page does not tell it, the reference can still be read. */
function linked(html: string, why: string | undefined, { anchors }: Page): string {
  if (why === undefined) return html;
  const anchor = anchors.to(why);
  return anchor === null
    ? `<span title="${escaped(why)}">${html}</span>`
    : `<a href="#${escaped(anchor)}">${html}</a>`;
}
