/** The frame around the zone that is chosen, over the drawing. */
import style from './zones.module.css';

interface OutlineProps {
  readonly of: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const AROUND = 4;

export function Outline({ of: { x, y, width, height } }: OutlineProps) {
  return (
    <rect
      className={style.outline}
      x={x - AROUND}
      y={y - AROUND}
      width={width + 2 * AROUND}
      height={height + 2 * AROUND}
      rx={6}
    />
  );
}
