/** The pieces of a plan with the room they take, so that only those in sight are drawn. */
import type { LaidOut } from '@bulkhead/core/drawing/laid-out.ts';
import type { Point, Rect } from '@bulkhead/core/drawing/layout/input.ts';
import { piecesOf, type Piece } from '@bulkhead/core/drawing/pieces.ts';
import type { Box } from './view.ts';

export interface BoxedPiece {
  readonly key: string;
  readonly piece: Piece;
  /** Null for what is drawn wherever one looks. */
  readonly box: Box | null;
}

/** Clouds, heads of arrows and devices reach further than the numbers say. */
const AROUND = 40;

/** In the order in which they are drawn. Each bridge is one for itself. */
export function boxedPieces(laidOut: LaidOut): readonly BoxedPiece[] {
  return piecesOf(laidOut).flatMap((piece): readonly BoxedPiece[] => {
    switch (piece.of) {
      case 'bands':
        return [{ key: 'bands', piece, box: null }];
      case 'zone':
        return [{ key: `zone ${piece.zone.id}`, piece, box: piece.placed.rect }];
      case 'pipe':
        return [{ key: `pipe ${piece.conduit.id}`, piece, box: boxOfPoints(piece.ways.flat()) }];
      case 'label':
        return [{ key: `label ${piece.conduit.id}`, piece, box: boxOfLabel(piece) }];
      case 'bridge':
        return piece.crossings.map((crossing, i) => ({
          key: `bridge ${i}`,
          piece: { of: 'bridge', crossings: [crossing] },
          box: { x: crossing.x, y: crossing.y, width: 0, height: 0 },
        }));
    }
  });
}

/** Where each zone stands, and each conduit runs, by reference. */
export function placesOf(pieces: readonly BoxedPiece[]): ReadonlyMap<string, Box> {
  return new Map(
    pieces.flatMap(({ piece, box }): readonly (readonly [string, Box])[] => {
      if (box === null) return [];
      if (piece.of === 'zone') return [[`zone:${piece.zone.id}`, box]];
      return piece.of === 'pipe' ? [[`conduit:${piece.conduit.id}`, box]] : [];
    }),
  );
}

export function isInSight({ box }: BoxedPiece, sight: Box): boolean {
  return box === null || isWithin(box, sight);
}

/** Some of it. */
export function isWithin(box: Box, sight: Box): boolean {
  return (
    box.x + box.width + AROUND > sight.x &&
    box.x - AROUND < sight.x + sight.width &&
    box.y + box.height + AROUND > sight.y &&
    box.y - AROUND < sight.y + sight.height
  );
}

function boxOfPoints(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** With the arrow heads at the ends of its pipes, wherever they are. */
function boxOfLabel({ pipes, place }: Extract<Piece, { readonly of: 'label' }>): Box | null {
  const corners = (rect: Rect): readonly Point[] => [
    rect,
    { x: rect.x + rect.width, y: rect.y + rect.height },
  ];
  return boxOfPoints([
    ...pipes.flatMap(({ points }) => points),
    ...(place === undefined ? [] : [place.at, ...corners(place.rect)]),
  ]);
}
