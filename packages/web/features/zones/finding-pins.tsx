/** What design rules find at a zone, pinned to its corner. A layer above the drawing, which it never enters. */
import { memo } from 'react';
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Pinned } from './pinned.ts';
import { isWithin } from './boxed.ts';
import type { Box } from './view.ts';
import style from './zones.module.css';

const HEIGHT = 22;
const GLYPH = 15;

interface FindingPinsProps {
  readonly pins: ReadonlyMap<string, Pinned>;
  /** Of each zone, in the measure of the drawing. */
  readonly places: ReadonlyMap<string, Box>;
  readonly sight: Box;
  /** By how much they are enlarged. */
  readonly scale: number;
}

export const FindingPins = memo(function FindingPins({ pins, places, sight, scale }: FindingPinsProps) {
  const { number } = useWords();
  return (
    <g>
      {[...pins].map(([ref, pin]) => {
        const box = ref.startsWith('zone:') ? places.get(ref) : undefined;
        if (box === undefined || !isWithin(box, sight)) return null;
        const { x, y, width } = box;
        return (
          <g key={ref} data-pin={ref} transform={`translate(${x + width} ${y}) scale(${scale})`}>
            <Pin severity={pin.severity} count={number(pin.count)} />
          </g>
        );
      })}
    </g>
  );
});

function Pin({ severity, count }: { readonly severity: Severity; readonly count: string }) {
  const width = GLYPH + 14 + count.length * 7.5;
  return (
    <g transform={`translate(${14 - width} ${-HEIGHT / 2})`}>
      <rect className={style.pin} data-severity={severity} width={width} height={HEIGHT} rx={HEIGHT / 2} />
      <g transform={`translate(6 ${(HEIGHT - GLYPH) / 2 - 0.5})`}>
        <FindingGlyph severity={severity} />
      </g>
      <text className={style.pinCount} x={width - 7} y={HEIGHT / 2 + 4}>
        {count}
      </text>
    </g>
  );
}
