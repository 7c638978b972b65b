/** Which plan of a scene fills its sheet best, and the first of several scenes that can be read on it. */
import type { Change } from './changes.ts';
import { withChanges } from './change-nodes.ts';
import { STYLES } from './draw-text.ts';
import { changeEntries, legendEntries } from './legend-entries.ts';
import type { Drawing } from './nodes.ts';
import { layoutOf, measure, placedOf, planOf, smallestIn, type Measured, type Placed } from './plan.ts';
import type { Scene } from './scene.ts';
import {
  legibleScale,
  onSheet,
  roomFor,
  scaleIn,
  sheetSize,
  type Around,
  type Arrangement,
} from './sheet.ts';
import type { DrawingOptions, DrawingValues } from './values.ts';

/** Widths at which bands are broken into rows; the one that fits the sheet best is taken. */
const ROW_WIDTHS = [800, 1000, 1300, 1700, 2200, 3000, 4000];

/** A scene and what the sheet has to say of it. */
export type Step = readonly [Scene, readonly string[]];

/** The first that can be read on its sheet, or else the last, which then says that it cannot. */
export function firstLegible(
  values: DrawingValues,
  options: DrawingOptions,
  names: Around['names'],
  steps: readonly [Step, ...Step[]],
  changes: ReadonlyMap<string, Change> = new Map(),
): Drawing {
  for (const [scene, notes] of steps) {
    const fitted = isHopeless(scene, values, options)
      ? null
      : fit(scene, values, options, notes, names, changes);
    if (fitted?.legible === true) return fitted.drawing;
  }
  const [scene, notes] = steps.at(-1) ?? steps[0];
  return fit(scene, values, options, [...notes, options.words.notes.small], names, changes).drawing;
}

/** Every plan has text of this size. */
const LEAST_SCALE = legibleScale(STYLES.zoneMeta.size);

/** The zones alone, side by side, would fill the sheet: no need to place them to see that they do not fit. */
function isHopeless(scene: Scene, values: DrawingValues, options: DrawingOptions): boolean {
  const { sheet = 'A3' } = options;
  if (sheet === 'none') return false;
  const { width, height } = sheetSize(sheet);
  const zones = [...measure(scene, values, options).zones.values()];
  const area = zones.reduce((sum, { size }) => sum + size.width * size.height, 0);
  return area * LEAST_SCALE * LEAST_SCALE > (width * height) / 3;
}

/** A scene can be read on its sheet. */
export function isLegible(scene: Scene, values: DrawingValues, options: DrawingOptions): boolean {
  if (options.sheet === 'none') return true;
  if (isHopeless(scene, values, options)) return false;
  const measured = measure(scene, values, options);
  const least = legibleScale(smallestIn(measured));
  const around = aroundOf(values, options, [], NO_NAMES, new Map());
  return placings(measured, options, around).some(({ scale }) => scale >= least);
}

const NO_NAMES = { plant: '', title: '', sheet: 1, of: 1 };

interface Fitted {
  readonly drawing: Drawing;
  readonly legible: boolean;
}

function fit(
  scene: Scene,
  values: DrawingValues,
  options: DrawingOptions,
  notes: readonly string[],
  names: Around['names'],
  changes: ReadonlyMap<string, Change> = new Map(),
): Fitted {
  const around = aroundOf(values, options, notes, names, changes);
  const measured = measure(scene, values, options);
  const { placed, arrangement, scale } = bestFit(measured, options, around);
  const plan = planOf(measured, placed, options);
  const marked = { ...plan, nodes: withChanges(plan, changes) };
  return {
    drawing: onSheet(marked, arrangement, around(placed), options),
    legible: options.sheet === 'none' || scale >= legibleScale(smallestIn(measured)),
  };
}

type AroundOf = (placed: Placed) => Around;

function aroundOf(
  values: DrawingValues,
  options: DrawingOptions,
  notes: readonly string[],
  names: Around['names'],
  changes: ReadonlyMap<string, Change>,
): AroundOf {
  const marks = changeEntries(changes, options.words.legend);
  return (placed) => ({ entries: [...legendEntries(placed, values, options), ...marks], notes, names });
}

export function bestFit(measured: Measured, options: DrawingOptions, around: AroundOf): Fit {
  return placings(measured, options, around).reduce((best, one) => (one.scale > best.scale ? one : best));
}

/** One after the other: whoever looks for one that is good enough need not have them all. */
function* placings(measured: Measured, options: DrawingOptions, around: AroundOf): Generator<Fit> {
  for (const rowWidth of rowWidths(measured)) {
    const placed = placedOf(measured, layoutOf(measured, rowWidth));
    const beside = options.sheet === 'none' ? NOTHING : around(placed);
    for (const arrangement of ARRANGEMENTS)
      yield { placed, arrangement, scale: scaleOf(placed, arrangement, beside, options) };
  }
}

const NOTHING: Around = { entries: [], notes: [], names: NO_NAMES };

/** Those at which a band may break; a width that takes the whole plant in one row stands for all above it. */
function rowWidths({ zones }: Measured): readonly number[] {
  const whole = [...zones.values()].reduce((sum, { size }) => sum + size.width + 64, 0);
  return [...ROW_WIDTHS.filter((width) => width < whole), Infinity];
}

interface Fit {
  readonly placed: Placed;
  readonly arrangement: Arrangement;
  readonly scale: number;
}

const ARRANGEMENTS: readonly Arrangement[] = ['below', 'beside'];

/** Without a sheet the plan whose shape is nearest to one. */
function scaleOf(plan: Placed, arrangement: Arrangement, around: Around, options: DrawingOptions): number {
  const { sheet = 'A3' } = options;
  const [wide, high] = [plan.width, plan.height * Math.SQRT2];
  if (sheet === 'none') return Math.min(wide, high) / Math.max(wide, high);
  return scaleIn(roomFor(sheet, arrangement, around, options), plan);
}
