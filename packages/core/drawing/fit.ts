/** Which plan of a scene fills its sheet best, and the first of several scenes that can be read on it. */
import { crossingsOf } from './bridge.ts';
import { withChanges } from './change-nodes.ts';
import { STYLES } from './draw-text.ts';
import { changeEntries, legendEntries } from './legend-entries.ts';
import type { Drawing } from './nodes.ts';
import {
  layoutOf,
  leastPlans,
  measure,
  placedOf,
  planOf,
  rememberedLayouts,
  smallestIn,
  type LaysOut,
  type Measured,
  type Placed,
} from './plan.ts';
import type { Scene } from './scene.ts';
import {
  legibleScale,
  onSheet,
  roomFor,
  scaleIn,
  sheetSize,
  type Around,
  type Arrangement,
  type Room,
} from './sheet.ts';
import type { DrawingOptions, DrawingValues } from './values.ts';

/** Widths at which bands are broken into rows; the one that fits the sheet best is taken. */
const ROW_WIDTHS = [800, 1000, 1300, 1700, 2200, 3000, 4000];

/** What all sheets of a set are drawn with. */
export interface Drafting {
  readonly values: DrawingValues;
  readonly options: DrawingOptions;
  readonly laysOut: LaysOut;
  /** Rooms measured so far: many sheets have the same legend. */
  readonly rooms: Map<string, Room>;
}

export function draftingOf(values: DrawingValues, options: DrawingOptions): Drafting {
  return { values, options, laysOut: rememberedLayouts(), rooms: new Map() };
}

/** A scene and what the sheet has to say of it. */
export type Step = readonly [Scene, readonly string[]];

/** The first that can be read on its sheet, or else the last, which then says that it cannot. */
export function firstLegible(
  drafting: Drafting,
  names: Around['names'],
  steps: readonly [Step, ...Step[]],
): Drawing {
  const { options } = drafting;
  for (const [scene, notes] of steps) {
    const measured = measuredFor(scene, drafting);
    if (isHopeless(measured, options)) continue;
    const around = aroundOf(scene, drafting, { notes, names });
    const best = bestFit(measured, drafting, around);
    if (options.sheet === 'none' || best.scale >= legibleScale(smallestIn(measured)))
      return drawn(measured, best, around, options);
  }
  const [scene, notes] = steps.at(-1) ?? steps[0];
  const measured = measuredFor(scene, drafting);
  const said = { notes: [...notes, options.words.notes.small], names };
  const around = aroundOf(scene, drafting, said);
  return drawn(measured, bestFit(measured, drafting, around), around, options);
}

function measuredFor(scene: Scene, { values, options }: Drafting): Measured {
  return measure(scene, values, options);
}

/** Every plan has text of this size. */
const LEAST_SCALE = legibleScale(STYLES.zoneMeta.size);

/**
 * Of its sheet, what zones and labels take of a plan with the space each needs around it. Of some 300 plans that could be read
 * the fullest took a third: pipes and the sheet's own words take the rest.
 */
const FULL = 0.4;

/** There is no need to place zones and labels to see that they do not fit. */
function isHopeless({ zones, conduits }: Measured, { sheet = 'A3' }: DrawingOptions): boolean {
  if (sheet === 'none') return false;
  const { width, height } = sheetSize(sheet);
  const area = [
    ...[...zones.values()].map(({ size }) => areaOf(size, AROUND.zone)),
    ...[...conduits.values()].map(({ size }) => areaOf(size, AROUND.label)),
  ].reduce((sum, one) => sum + one, 0);
  return area * LEAST_SCALE * LEAST_SCALE > width * height * FULL;
}

/** From a zone to the next; beside a label its pipe, and from it to the border the head of an arrow. */
const AROUND = { zone: { width: 16, height: 16 }, label: { width: 32, height: 40 } } as const;

function areaOf(size: Room, around: Room): number {
  return (size.width + around.width) * (size.height + around.height);
}

/** A scene can be read on its sheet. */
export function isLegible(scene: Scene, drafting: Drafting): boolean {
  const { options } = drafting;
  if (options.sheet === 'none') return true;
  const measured = measuredFor(scene, drafting);
  if (isHopeless(measured, options)) return false;
  const least = legibleScale(smallestIn(measured));
  const fits = fitsOf(measured, drafting, aroundOf(scene, drafting, NOTHING_SAID));
  for (const { rowWidth, most } of widthsTried(measured, options, fits.rooms)) {
    if (most < least) return false;
    const scale = Math.max(...fits.at(rowWidth).map((fit) => fit.scale));
    if (scale >= least) return true;
    if (scale < least * FAR) return false;
  }
  return false;
}

/**
 * Where the most promising width of rows misses by so much, no other is looked at: of 120 such scenes of random plants not one could be
 * read at another width.
 */
const FAR = 0.65;

const NOTHING_SAID = { notes: [], names: { plant: '', title: '', sheet: 1, of: 1 } } as const;

function drawn(
  measured: Measured,
  { placed, arrangement, crossed }: Fit,
  around: AroundOf,
  options: DrawingOptions,
): Drawing {
  const plan = planOf(measured, placed, options);
  const marked = { ...plan, nodes: withChanges(plan) };
  return onSheet(marked, arrangement, around(crossed), options);
}

/** @param crossed whether pipes cross: all that a legend takes from the layout */
type AroundOf = (crossed: boolean) => Around;

function aroundOf(
  scene: Scene,
  { values, options }: Drafting,
  said: Pick<Around, 'notes' | 'names'>,
): AroundOf {
  const marks = changeEntries(scene, options);
  return (crossed) => ({
    ...said,
    entries: [...legendEntries(scene, crossed, values, options), ...marks],
  });
}

/** With no sheet around it. */
export function bestPlan(measured: Measured, drafting: Drafting): Placed {
  const options = { ...drafting.options, sheet: 'none' } as const;
  return bestFit(measured, { ...drafting, options }, () => ({ ...NOTHING_SAID, entries: [] })).placed;
}

/** Of equal ones that of the least width of rows, then the legend below. Widths that cannot be better are not laid out. */
function bestFit(measured: Measured, drafting: Drafting, around: AroundOf): Fit {
  const fits = fitsOf(measured, drafting, around);
  let best: Fit | null = null;
  for (const { rowWidth, most } of widthsTried(measured, drafting.options, fits.rooms)) {
    if (best !== null && (most < best.scale || (most === best.scale && rowWidth > best.rowWidth))) continue;
    for (const fit of fits.at(rowWidth)) if (best === null || isBetter(fit, best)) best = fit;
  }
  if (best === null) throw new Error('no width of rows');
  return best;
}

function isBetter(one: Fit, other: Fit): boolean {
  return one.scale > other.scale || (one.scale === other.scale && one.rowWidth < other.rowWidth);
}

interface Fit {
  readonly rowWidth: number;
  readonly placed: Placed;
  readonly crossed: boolean;
  readonly arrangement: Arrangement;
  readonly scale: number;
}

const ARRANGEMENTS: readonly Arrangement[] = ['below', 'beside'];

type Rooms = (arrangement: Arrangement, crossed: boolean) => Room;

interface Fits {
  readonly rooms: Rooms;
  /** Laid out with rows of a width, in both arrangements. */
  readonly at: (rowWidth: number) => readonly Fit[];
}

function fitsOf(measured: Measured, drafting: Drafting, around: AroundOf): Fits {
  const { options, laysOut } = drafting;
  const rooms = roomsOf(drafting, around);
  return {
    rooms,
    at: (rowWidth) => {
      const placed = placedOf(measured, layoutOf(measured, rowWidth, laysOut));
      const crossed = crossingsOf(placed.layout.pipes).length > 0;
      return ARRANGEMENTS.map((arrangement) => {
        const scale = scaleOf(placed, options, () => rooms(arrangement, crossed));
        return { rowWidth, placed, crossed, arrangement, scale };
      });
    },
  };
}

/** What is left for a plan beside the words of its sheet. */
function roomsOf({ options, rooms: known }: Drafting, around: AroundOf): Rooms {
  const { sheet = 'A3' } = options;
  if (sheet === 'none') return () => NO_ROOM;
  return (arrangement, crossed) => {
    const words = around(crossed);
    const key = JSON.stringify([sheet, arrangement, words.notes, words.entries.map(({ text }) => text)]);
    const room = known.get(key) ?? roomFor(sheet, arrangement, words, options);
    known.set(key, room);
    return room;
  };
}

const NO_ROOM: Room = { width: 0, height: 0 };

/** Without a sheet the plan whose shape is nearest to one. */
function scaleOf(plan: Room, { sheet = 'A3' }: DrawingOptions, room: () => Room): number {
  const [wide, high] = [plan.width, plan.height * Math.SQRT2];
  return sheet === 'none' ? Math.min(wide, high) / Math.max(wide, high) : scaleIn(room(), plan);
}

interface Tried {
  readonly rowWidth: number;
  /** No plan of this width of rows is drawn larger. */
  readonly most: number;
}

/** Widths of rows, the most promising first: whoever has one that is good enough need not lay out the others. */
function widthsTried(measured: Measured, options: DrawingOptions, rooms: Rooms): readonly Tried[] {
  const least = leastPlans(measured, rowWidths(measured));
  if (options.sheet === 'none') return least.map(({ rowWidth }) => ({ rowWidth, most: Infinity }));
  const wholes = ARRANGEMENTS.flatMap((arrangement) => [rooms(arrangement, false), rooms(arrangement, true)]);
  const mostOf = (size: Room): number => Math.max(...wholes.map((room) => scaleIn(room, size)));
  return least
    .map(({ rowWidth, size }) => ({ rowWidth, most: mostOf(size) }))
    .sort((a, b) => b.most - a.most || a.rowWidth - b.rowWidth);
}

/** Those at which a band may break; a width that takes the whole plant in one row stands for all above it. */
function rowWidths({ zones }: Measured): readonly number[] {
  const whole = [...zones.values()].reduce((sum, { size }) => sum + size.width + 64, 0);
  return [...ROW_WIDTHS.filter((width) => width < whole), Infinity];
}
