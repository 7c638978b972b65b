/** The plan as far as it is in sight: each piece is drawn of what it shows, and again only where that is otherwise. */
import { memo } from 'react';
import { drawnPiece, valuesOfPiece } from '@bulkhead/core/drawing/drawn-piece.ts';
import type { Piece } from '@bulkhead/core/drawing/pieces.ts';
import type { DrawingOptions, DrawingValues, PlaceValues } from '@bulkhead/core/drawing/values.ts';
import { withoutBandNames } from './bands.ts';
import { isInSight, type BoxedPiece } from './boxed.ts';
import { PlanGroup } from './plan-nodes.tsx';
import type { Box } from './view.ts';

interface PlanProps {
  readonly pieces: readonly BoxedPiece[];
  readonly sight: Box;
  readonly values: DrawingValues;
  readonly options: DrawingOptions;
  /** What is marked on the pieces themselves. */
  readonly chosen: string | undefined;
}

export const Plan = memo(function Plan({ pieces, sight, values, options, chosen }: PlanProps) {
  return pieces
    .filter((each) => isInSight(each, sight))
    .map(({ key, piece }) => (
      <PlanPiece
        key={key}
        piece={piece}
        values={valuesOfPiece(piece, values)}
        options={options}
        isChosen={'conduit' in piece && chosen === `conduit:${piece.conduit.id}`}
      />
    ));
});

interface PlanPieceProps {
  readonly piece: Piece;
  readonly values: PlaceValues;
  readonly options: DrawingOptions;
  readonly isChosen: boolean;
}

const PlanPiece = memo(function PlanPiece({ piece, values, options, isChosen }: PlanPieceProps) {
  const node = drawnPiece(piece, values, options);
  return <PlanGroup node={piece.of === 'bands' ? withoutBandNames(node) : node} isChosen={isChosen} />;
});
