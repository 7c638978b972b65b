/** Pieces of a report as runs of Word. */
import type { Piece, Pieces } from '../../worded.ts';
import { gaugeRuns, verdictMark } from './marks.ts';
import type { RunLook } from './looks.ts';
import { run } from './run.ts';

/** Bookmarks by what leads to them: `#` and the id of a section, or the id of a card. */
export type Marks = ReadonlyMap<string, string>;

/** @param look of what has none of its own */
export function runsOf(pieces: Pieces, marks: Marks, look: RunLook = {}): string {
  let runs = '';
  for (const piece of joined(pieces)) runs += runOf(piece, marks, look);
  return runs;
}

/** What stands between two ids in a row: on paper, where ids have no frame, a space would run them together. */
const BETWEEN_IDS: Piece = { kind: 'text', text: ', ' };

/** Neighbours that look alike and lead to the same place as one: a report has a hundred thousand pieces. */
function joined(pieces: Pieces): Pieces {
  const all: Piece[] = [];
  for (const [i, given] of pieces.entries()) {
    const piece = isBetweenIds(pieces, i) ? BETWEEN_IDS : given;
    const last = all.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && (piece.why ?? last.why) === last.why)
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

function isBetweenIds(pieces: Pieces, i: number): boolean {
  const piece = pieces[i];
  return (
    piece?.kind === 'text' &&
    piece.text === ' ' &&
    pieces[i - 1]?.kind === 'id' &&
    pieces[i + 1]?.kind === 'id'
  );
}

function runOf(piece: Piece, marks: Marks, look: RunLook): string {
  switch (piece.kind) {
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'verdict':
      return verdictMark(piece.verdict) + run(` ${piece.text}`, look);
    case 'gauge':
      return gaugeRuns(piece.gauge, piece.text);
    case 'id':
      return linked(run(piece.text, { ...look, style: 'IdText' }), piece.why, marks);
    case 'text':
      return linked(run(piece.text, look), piece.why, marks);
  }
}

function linked(runs: string, why: string | undefined, marks: Marks): string {
  const mark = why === undefined ? undefined : marks.get(why);
  return mark === undefined ? runs : `<w:hyperlink w:anchor="${mark}" w:history="1">${runs}</w:hyperlink>`;
}
