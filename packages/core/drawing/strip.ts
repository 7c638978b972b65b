/** The SL strip: seven upright gauges in FR order. Segments from the foot are SL 1 to 4. */
import { FR_IDS } from '../model/schema/scope.ts';
import type { Node, Paint, RectNode } from './nodes.ts';
import type { PlaceValues } from './values.ts';

const WIDTH = 7;
const STEP = 9;
const SEGMENT = 5;
const SPACE = 1;
export const STRIP = { width: STEP * 7 - 2, height: (SEGMENT + SPACE) * 4 + 2 } as const;

/** @param x, y upper left corner */
export function stripNodes(values: PlaceValues, x: number, y: number): readonly Node[] {
  return gaugesOf(values).flatMap((one, i) => gauge(one, x + i * STEP, y));
}

function gaugesOf(values: PlaceValues): readonly Gauge[] {
  return FR_IDS.map((fr) => {
    const achieved = values.slA?.[fr] ?? null;
    const claimed = values.claimed?.[fr] ?? achieved;
    return { target: values.slT?.[fr] ?? null, achieved, claimed, upper: values.upper?.[fr] ?? claimed };
  });
}

interface Gauge {
  readonly target: number | null;
  readonly achieved: number | null;
  readonly claimed: number | null;
  readonly upper: number | null;
}

function gauge(values: Gauge, x: number, y: number): readonly Node[] {
  const foot = y + STRIP.height - 1;
  const segments = LEVELS.flatMap((level) =>
    segment(showsAt(level, values), x, foot - level * (SEGMENT + SPACE) + SPACE),
  );
  const { target } = values;
  if (target === null) return segments;
  const tick = foot - target * (SEGMENT + SPACE) - SPACE;
  return [...segments, box(x - 1, tick, WIDTH + 2, 1.4, 'ink')];
}

const LEVELS = [1, 2, 3, 4] as const;

/** What a segment says of its level; `nothing`: no row asks for anything, `beyond`: SL-T does not ask for it. */
export type Shown = 'achieved' | 'above' | 'beyond' | 'nothing' | 'claimed' | 'open' | 'deficit';

function showsAt(level: number, { target, achieved, claimed, upper }: Gauge): Shown {
  const below = target !== null && level <= target;
  if (achieved !== null && level <= achieved) return below || target === null ? 'achieved' : 'above';
  if (!below) return 'beyond';
  if (achieved === null) return 'nothing';
  if (claimed !== null && level <= claimed) return 'claimed';
  return upper !== null && level <= upper ? 'open' : 'deficit';
}

/** What the strip of a place has to be read with. */
export function shownIn(values: PlaceValues): ReadonlySet<Shown> {
  return new Set(gaugesOf(values).flatMap((one) => LEVELS.map((level) => showsAt(level, one))));
}

function segment(shows: Shown, x: number, y: number): readonly Node[] {
  switch (shows) {
    case 'achieved':
      return [box(x, y, WIDTH, SEGMENT, 'achieved')];
    case 'above':
      return [outlined(x, y, 'achievedSoft', 'achieved')];
    case 'beyond':
      return [box(x, y + SEGMENT - 0.6, WIDTH, 0.6, 'line2')];
    case 'nothing':
      return [outlined(x, y, 'surface', 'line2')];
    case 'claimed':
      return [
        outlined(x, y, 'surface', 'deficit'),
        box(x + WIDTH / 2 - 0.9, y + SEGMENT / 2 - 0.9, 1.8, 1.8, 'deficit'),
      ];
    case 'open':
      return [open(x, y)];
    case 'deficit':
      return [outlined(x, y, 'hatchDeficit', 'deficit')];
  }
}

function box(x: number, y: number, width: number, height: number, fill: Paint): RectNode {
  return { shape: 'rect', x, y, width, height, fill };
}

function outlined(x: number, y: number, fill: Paint, line: Paint): RectNode {
  const stroke = { paint: line, width: 0.8 };
  return { shape: 'rect', x: x + 0.4, y: y + 0.4, width: WIDTH - 0.8, height: SEGMENT - 0.8, fill, stroke };
}

/** Not known: nobody has answered what it takes. Dashed, as all that is undetermined. */
function open(x: number, y: number): RectNode {
  const node = outlined(x, y, 'surface', 'undetermined');
  return { ...node, stroke: { paint: 'undetermined', width: 1, dash: '1.6 1.2' } };
}
