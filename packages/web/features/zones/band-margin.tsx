/** The left margin of the drawing: numbers and names of the bands, in sight wherever the drawing is moved. */
import { useMemo } from 'react';
import type { Drawing } from '@bulkhead/core/drawing/drawing.ts';
import { isSeen, marginOf, shiftOfMargin, shiftOfName } from './bands.ts';
import { PlanNodes } from './plan-nodes.tsx';
import { textScale, type View } from './view.ts';
import style from './zones.module.css';

export function BandMargin({ drawing, view }: { readonly drawing: Drawing; readonly view: View }) {
  const margin = useMemo(() => marginOf(drawing.plan, drawing.height), [drawing]);
  const shift = shiftOfMargin(view);
  if (margin === null || !isSeen(drawing, view, margin.width)) return null;
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
