/** The SL gauge: four segments and the tick of SL-T, the same marks as in report and terminal. */
import {
  differenceOf,
  isOnlyOpen,
  segmentsOf,
  type Segment,
} from '@bulkhead/core/report/render/gauge-segments.ts';
import type { Gauge as Levels } from '@bulkhead/core/report/document/parts.ts';
import { useWords } from '../../words/use-words.ts';
import style from './gauge.module.css';

const STEP = 9;
const WIDTH = 8;
const HEIGHT = 10;
/** The tick stands over and under the segments by this. */
const OVER = 3;
const LEFT = 1;

/** Where no row applies there is nothing to reach. */
const NONE: readonly Segment[] = ['beyond', 'beyond', 'beyond', 'beyond'];

export interface GaugeProps {
  readonly levels: Levels;
  /** Multiplies the size on screen. */
  readonly scale?: number;
  /** Whether SL-T is marked; a legend shows it by itself. */
  readonly tick?: boolean;
}

/** Decoration to what is said beside it: a reader gets `useGaugeText`. */
export function Gauge({ levels, scale = 1, tick = true }: GaugeProps) {
  const width = LEFT + STEP * 4 + 2;
  const height = HEIGHT + 2 * OVER;
  return (
    <svg
      className={style.gauge}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      aria-hidden="true"
    >
      {(levels.achieved === null ? NONE : segmentsOf(levels)).map((segment, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- four places that never move
        <SegmentMark key={i} segment={segment} x={LEFT + i * STEP} />
      ))}
      {tick && levels.target !== null && levels.achieved !== null && (
        <rect
          className={style.tick}
          x={LEFT + levels.target * STEP - 0.8}
          y={0}
          width={1.6}
          height={height}
        />
      )}
    </svg>
  );
}

function SegmentMark({ segment, x }: { readonly segment: Segment; readonly x: number }) {
  const box = { x: x + 0.5, y: OVER + 0.5, width: WIDTH - 1, height: HEIGHT - 1 };
  switch (segment) {
    case 'achieved':
      return <rect className={style.achieved} x={x} y={OVER} width={WIDTH} height={HEIGHT} />;
    case 'above':
      return <rect className={style.above} {...box} />;
    case 'deficit':
      return <rect className={style.deficit} {...box} />;
    case 'claimed':
      return (
        <>
          <rect className={style.claimed} {...box} />
          <circle className={style.dot} cx={x + WIDTH / 2} cy={OVER + HEIGHT / 2} r={1.3} />
        </>
      );
    case 'open':
      return (
        <>
          <rect className={style.open} {...box} />
          <path className={style.mark} d={QUESTION} transform={`translate(${x + 4} ${OVER + 5})`} />
        </>
      );
    default:
      return <rect className={style.beyond} x={x} y={OVER + HEIGHT - 1.4} width={WIDTH} height={1.4} />;
  }
}

/** A question mark around its middle, drawn and not written, so that it needs no font. */
const QUESTION = 'M-1.4 -1.5C-1.4 -3.3 1.5 -3.3 1.5 -1.5C1.5 -0.3 0 -0.3 0 1M0 2.3V2.9';

/** `−2`, `+1`, `T ?`, or nothing. */
export function Difference({ levels }: { readonly levels: Levels }) {
  const text = differenceOf(levels);
  if (text === '') return null;
  const kind = text.startsWith('+') ? style.over : isOnlyOpen(levels) ? style.unknown : style.short;
  return <span className={kind}>{text.replace(' ', '\u00a0')}</span>;
}

/** What the gauge says where nobody sees it. */
export function useGaugeText(): (fr: string, levels: Levels, reading: string) => string {
  const { t } = useWords();
  return (fr, { achieved, target }, reading) => {
    if (achieved === null) return t('gauge.none', { fr });
    if (target === null) return t('gauge.noTarget', { fr, achieved, reading });
    if (achieved < target)
      return t('gauge.short', { fr, achieved, target, short: target - achieved, reading });
    return achieved > target
      ? t('gauge.over', { fr, achieved, target, reading })
      : t('gauge.reached', { fr, achieved, target, reading });
  };
}

/** The hatch of a deficit, once in the page. */
export function GaugeDefs() {
  return (
    <svg width="0" height="0" className={style.defs} aria-hidden="true">
      <defs>
        <pattern
          id="bh-hatch"
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={style.ground} width="3" height="3" />
          <path className={style.hatch} d="M0 0V3" />
        </pattern>
      </defs>
    </svg>
  );
}
