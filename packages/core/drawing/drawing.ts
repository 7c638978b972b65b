/**
 * The zone and conduit drawing. Pure: a plant and values in, a drawing out; the same input gives the same drawing. Write one with
 * `toSvg` or `toDrawio`.
 */
import { fillMessage } from '../lib/message.ts';
import { byKey } from '../lib/order.ts';
import type { Plant, Zone } from '../model/plant.ts';
import { closed, grouped } from './collapse.ts';
import { legendEntries } from './legend.ts';
import type { Drawing } from './nodes.ts';
import { layoutOf, measure, planOf, type Plan } from './plan.ts';
import { sceneOf, type Scene } from './scene.ts';
import { LEGIBLE, onSheet, roomFor, scaleIn, type Around } from './sheet.ts';
import { cleanText } from './text/clean.ts';
import type { DrawingOptions, DrawingValues } from './values.ts';
import { zoneScene } from './zone-scene.ts';

/** Widths at which bands are broken into rows; the one that fits the sheet best is taken. */
const ROW_WIDTHS = [1000, 1300, 1600, 2000, 2500, 3200, 4000, Infinity];

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
  const steps: readonly (readonly [Scene, readonly string[]])[] = [
    [whole, plant.zones.length === 0 ? [words.notes.empty] : []],
    [closed(whole), [words.notes.closed]],
    [grouped(whole), [words.notes.closed, words.notes.grouped]],
  ];
  for (const [scene, notes] of steps) {
    const fitted = fit(scene, values, options, notes, names);
    if (fitted.legible) return fitted.drawing;
    if (scene === steps.at(-1)?.[0])
      return fit(scene, values, options, [...notes, words.notes.small], names).drawing;
  }
  throw new Error('no scene');
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
  const fitted = fit(scene, values, options, [], names);
  return fitted.legible ? fitted.drawing : fit(scene, values, options, [words.notes.small], names).drawing;
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
): Fitted {
  const measured = measure(scene, values, options);
  const sheet = options.sheet ?? 'A3';
  const around = (plan: Plan): Around => ({ entries: legendEntries(plan, values, options), notes, names });
  let best: { plan: Plan; scale: number } | null = null;
  for (const rowWidth of ROW_WIDTHS) {
    const plan = planOf(measured, layoutOf(measured, rowWidth), options);
    const scale =
      sheet === 'none'
        ? -Math.abs(Math.log(plan.width / plan.height / 1.6))
        : scaleIn(roomFor(sheet, around(plan), options), plan);
    if (best === null || scale > best.scale) best = { plan, scale };
  }
  const { plan, scale } = best as { plan: Plan; scale: number };
  return { drawing: onSheet(plan, around(plan), options), legible: sheet === 'none' || scale >= LEGIBLE };
}

export type { Drawing } from './nodes.ts';
export { toSvg } from './svg.ts';
