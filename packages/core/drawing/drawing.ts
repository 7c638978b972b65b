/**
 * The zone and conduit drawing. Pure: a plant and values in, a drawing out; the same input gives the same drawing. Write one with
 * `toSvg` or `toDrawio`.
 */
import { fillMessage } from '../lib/message.ts';
import { byKey } from '../lib/order.ts';
import type { Plant, Zone } from '../model/plant.ts';
import { withChanges } from './change-nodes.ts';
import { changedPart, comparisonOf, type Change } from './changes.ts';
import { closed, grouped } from './collapse.ts';
import { drawioOf } from './drawio.ts';
import { changeEntries, legendEntries } from './legend.ts';
import type { Drawing } from './nodes.ts';
import { layoutOf, measure, planOf, type Measured, type Plan } from './plan.ts';
import { sceneOf, type Scene } from './scene.ts';
import { LEGIBLE, onSheet, roomFor, scaleIn, sheetSize, type Around, type Arrangement } from './sheet.ts';
import { cleanText } from './text/clean.ts';
import type { DrawingOptions, DrawingValues } from './values.ts';
import { zoneScene } from './zone-scene.ts';

/** Widths at which bands are broken into rows; the one that fits the sheet best is taken. */
const ROW_WIDTHS = [1000, 1300, 1700, 2200, 3000, 4000];

interface SheetNumber {
  readonly sheet: number;
  readonly of: number;
}

const SINGLE: SheetNumber = { sheet: 1, of: 1 };

/** The whole plant on one sheet; where it does not fit legibly, closed or grouped, and the sheet says so. */
export function drawOverview(
  plant: Plant,
  values: DrawingValues,
  options: DrawingOptions,
  number: SheetNumber = SINGLE,
): Drawing {
  const { words } = options;
  const whole = sceneOf(plant);
  const names = { plant: cleanText(plant.name), title: words.title.overview, ...number };
  return firstLegible(values, options, names, [
    [whole, plant.zones.length === 0 ? [words.notes.empty] : []],
    [closed(whole), [words.notes.closed]],
    [grouped(whole), [words.notes.closed, words.notes.grouped]],
  ]);
}

/** A scene and what the sheet has to say of it. */
type Step = readonly [Scene, readonly string[]];

/** The first that can be read on its sheet, or else the last, which then says that it cannot. */
function firstLegible(
  values: DrawingValues,
  options: DrawingOptions,
  names: Around['names'],
  steps: readonly [Step, ...Step[]],
  changes: ReadonlyMap<string, Change> = new Map(),
): Drawing {
  for (const [scene, notes] of steps) {
    if (isHopeless(scene, values, options)) continue;
    const fitted = fit(scene, values, options, notes, names, changes);
    if (fitted.legible) return fitted.drawing;
  }
  const [scene, notes] = steps.at(-1) ?? steps[0];
  return fit(scene, values, options, [...notes, options.words.notes.small], names, changes).drawing;
}

/** The zones alone, side by side, would fill the sheet: no need to place them to see that they do not fit. */
function isHopeless(scene: Scene, values: DrawingValues, options: DrawingOptions): boolean {
  const { sheet = 'A3' } = options;
  if (sheet === 'none') return false;
  const { width, height } = sheetSize(sheet);
  const zones = [...measure(scene, values, options).zones.values()];
  const area = zones.reduce((sum, { size }) => sum + size.width * size.height, 0);
  return area * LEGIBLE * LEGIBLE > (width * height) / 3;
}

/** One zone with its assets, what it contains, its conduits and what they lead to. */
export function drawZoneSheet(
  plant: Plant,
  zone: Zone,
  values: DrawingValues,
  options: DrawingOptions,
  number: SheetNumber = SINGLE,
): Drawing {
  const { words } = options;
  const title = fillMessage(words.title.zone, { zone: cleanText(zone.name) });
  const names = { plant: cleanText(plant.name), title, ...number };
  const scene = zoneScene(plant, zone.id, words);
  return firstLegible(values, options, names, [
    [scene, []],
    [closed(scene), [words.notes.closed]],
  ]);
}

/** The overview, then one sheet for each zone in the order of ids, numbered. */
export function drawSheets(plant: Plant, values: DrawingValues, options: DrawingOptions): readonly Drawing[] {
  const of = plant.zones.length + 1;
  const zones = [...plant.zones].sort(byKey(({ id }) => id));
  return [
    drawOverview(plant, values, options, { sheet: 1, of }),
    ...zones.map((zone, i) => drawZoneSheet(plant, zone, values, options, { sheet: i + 2, of })),
  ];
}

/** Two revisions on one sheet: what was added, removed and changed. `values` are those of the newer one. */
export function drawComparison(
  before: Plant,
  after: Plant,
  values: DrawingValues,
  options: DrawingOptions,
  number: SheetNumber = SINGLE,
): Drawing {
  const { words } = options;
  const { scene, changes } = comparisonOf(before, after);
  const names = { plant: cleanText(after.name), title: words.title.comparison, ...number };
  const part = changedPart(scene, changes);
  return firstLegible(
    values,
    options,
    names,
    [
      [scene, []],
      [part, [words.notes.onlyChanged]],
    ],
    changes,
  );
}

/** The plan of the whole plant as an uncompressed draw.io file. */
export function toDrawio(plant: Plant, values: DrawingValues, options: DrawingOptions): string {
  const measured = measure(sceneOf(plant), values, options);
  const best = bestFit(measured, { ...options, sheet: 'none' }, () => ({
    entries: [],
    notes: [],
    names: NO_NAMES,
  }));
  return drawioOf(cleanText(plant.name), best.plan);
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
  const around = (plan: Plan): Around => {
    const entries = [
      ...legendEntries(plan, values, options),
      ...changeEntries(changes, options.words.legend),
    ];
    return { entries, notes, names };
  };
  const { plan, arrangement, scale } = bestFit(measure(scene, values, options), options, around);
  const marked = { ...plan, nodes: withChanges(plan, changes) };
  return {
    drawing: onSheet(marked, arrangement, around(plan), options),
    legible: options.sheet === 'none' || scale >= LEGIBLE,
  };
}

function bestFit(measured: Measured, options: DrawingOptions, around: (plan: Plan) => Around): Fit {
  let best: Fit | null = null;
  for (const rowWidth of rowWidths(measured)) {
    const plan = planOf(measured, layoutOf(measured, rowWidth), options);
    for (const arrangement of ARRANGEMENTS) {
      const scale = scaleOf(plan, arrangement, around(plan), options);
      if (best === null || scale > best.scale) best = { plan, arrangement, scale };
    }
  }
  return best as Fit;
}

/** Those at which a band may break; a width that takes the whole plant in one row stands for all above it. */
function rowWidths({ zones }: Measured): readonly number[] {
  const whole = [...zones.values()].reduce((sum, { size }) => sum + size.width + 64, 0);
  return [...ROW_WIDTHS.filter((width) => width < whole), Infinity];
}

interface Fit {
  readonly plan: Plan;
  readonly arrangement: Arrangement;
  readonly scale: number;
}

const ARRANGEMENTS: readonly Arrangement[] = ['below', 'beside'];

/** Without a sheet the plan whose shape is nearest to one. */
function scaleOf(plan: Plan, arrangement: Arrangement, around: Around, options: DrawingOptions): number {
  const { sheet = 'A3' } = options;
  const [wide, high] = [plan.width, plan.height * Math.SQRT2];
  if (sheet === 'none') return Math.min(wide, high) / Math.max(wide, high);
  return scaleIn(roomFor(sheet, arrangement, around, options), plan);
}

export type { Drawing } from './nodes.ts';
export { toSvg } from './svg.ts';
