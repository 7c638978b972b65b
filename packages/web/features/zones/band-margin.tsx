/** The left margin of the drawing: numbers and names of the bands, in sight wherever the drawing is moved. */
import { useMemo } from 'react';
import { drawnPiece } from '@bulkhead/core/drawing/drawn-piece.ts';
import { NO_VALUES, type Piece } from '@bulkhead/core/drawing/pieces.ts';
import type { DrawingOptions } from '@bulkhead/core/drawing/values.ts';
import { isSeen, marginOf, shiftOfMargin, shiftOfName } from './bands.ts';
import { PlanNodes } from './plan-nodes.tsx';
import { textScale, type Size, type View } from './view.ts';
import style from './zones.module.css';

interface BandMarginProps {
  readonly bands: Piece;
  /** Of the whole drawing. */
  readonly drawing: Size;
  readonly options: DrawingOptions;
  readonly view: View;
}

export function BandMargin({ bands, drawing, options, view }: BandMarginProps) {
  const { height } = drawing;
  const margin = useMemo(
    () => marginOf(drawnPiece(bands, NO_VALUES, options), height),
    [bands, options, height],
  );
  const shift = shiftOfMargin(view);
  if (!isSeen(drawing, view, margin.width)) return null;
  const scale = textScale(view);
  const width = margin.width * scale;
  return (
    <g
      className={style.bands}
      data-bands
      transform={`translate(${view.x} ${view.y}) scale(${view.scale}) translate(${shift} 0)`}
    >
      {shift > 0 && (
        <>
          <rect className={style.bandsGround} width={width} height={drawing.height} />
          <path className={style.bandsEdge} d={`M${width} 0V${drawing.height}`} />
        </>
      )}
      {margin.bands.map((band) => (
        <g
          key={band.top}
          transform={`translate(0 ${shiftOfName(band, view) + band.top}) scale(${scale}) translate(0 ${-band.top})`}
        >
          <PlanNodes nodes={band.texts} />
        </g>
      ))}
    </g>
  );
}
