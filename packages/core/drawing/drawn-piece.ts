/** A plan as somebody sees it: each piece drawn with its own values, and the legend beside. */
import { conduitLabel } from './conduit-label.ts';
import type { LaidOut } from './laid-out.ts';
import type { Size } from './layout/input.ts';
import { legendEntries } from './legend-entries.ts';
import { legendOf } from './legend.ts';
import type { GroupNode } from './nodes.ts';
import { NO_VALUES, pieceNode, valuesAt, type Labels, type Piece } from './pieces.ts';
import type { DrawingOptions, DrawingValues, PlaceValues } from './values.ts';
import { zoneLabel } from './zone-label.ts';

/** A piece of a plan with its own values. */
export function drawnPiece(piece: Piece, values: PlaceValues, options: DrawingOptions): GroupNode {
  const labels: Labels = {
    zone: (zone) => zoneLabel(zone, values, options),
    conduit: (conduit) => conduitLabel(conduit, options.words),
  };
  return pieceNode(piece, labels, options);
}

/** The values that a piece is drawn with; the very same object as long as they are the same. */
export function valuesOfPiece(piece: Piece, values: DrawingValues): PlaceValues {
  return piece.of === 'zone' ? valuesAt(piece.zone, values) : NO_VALUES;
}

/** What explains the signs of a plan, for whoever shows it beside. */
export interface DrawnLegend extends Size {
  readonly node: GroupNode;
}

/** @param width it is no wider than this */
export function legendBeside(
  { scene, crossed }: Pick<LaidOut, 'scene' | 'crossed'>,
  values: DrawingValues,
  options: DrawingOptions,
  width: number,
): DrawnLegend {
  const { size, nodeAt } = legendOf('', legendEntries(scene, crossed, values, options), width);
  return { ...size, node: nodeAt(0, 0) };
}
