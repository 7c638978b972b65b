/**
 * The zone and conduit drawing. Pure: a plant and values in, a drawing out; the same input gives the same drawing. Write one with
 * `toSvg` or `toDrawio`.
 */
import { fillMessage } from '../lib/message.ts';
import { byKey } from '../lib/order.ts';
import type { Plant, Zone } from '../model/plant.ts';
import { sceneSince } from './changes.ts';
import { closed, grouped, keyTo } from './collapse.ts';
import { drawioOf } from './drawio.ts';
import { bestPlan, draftingOf, firstLegible, isLegible, type Drafting, type Step } from './fit.ts';
import type { Drawing } from './nodes.ts';
import { partScene, partsOf, type Division, type Part } from './parts.ts';
import { measure } from './plan.ts';
import { onSheets, sceneOf, type Scene, type SceneZone } from './scene.ts';
import { cleanText } from './text/clean.ts';
import type { DrawingOptions, DrawingValues } from './values.ts';
import { zoneScene } from './zone-scene.ts';

interface SheetNumber {
  readonly sheet: number;
  readonly of: number;
}

const SINGLE: SheetNumber = { sheet: 1, of: 1 };

/** The whole plant on one sheet; where it cannot be read on it, closed or grouped, and the sheet says so. */
export function drawOverview(
  plant: Plant,
  values: DrawingValues,
  options: DrawingOptions,
  number: SheetNumber = SINGLE,
): Drawing {
  return overviewOf(plant, sceneFor(plant, values, options), draftingOf(values, options), number, []);
}

/** The plant, with what an older one had besides where there is one to compare with. */
function sceneFor(plant: Plant, values: DrawingValues, { against }: DrawingOptions): Scene {
  return against === undefined ? sceneOf(plant) : sceneSince(against, { plant, values });
}

function titleOf({ overlay, words: { title } }: DrawingOptions): string {
  return overlay === 'evidenceAge' || overlay === 'exposure' || overlay === 'risk'
    ? title[overlay]
    : title.overview;
}

function overviewOf(
  plant: Plant,
  whole: Scene,
  drafting: Drafting,
  number: SheetNumber,
  notes: readonly string[],
): Drawing {
  const { options } = drafting;
  const { words } = options;
  const name = titleOf(options);
  const names = { plant: cleanText(plant.name), title: name, ...number };
  const all: Step = [whole, whole.zones.length === 0 ? [words.notes.empty] : notes];
  const shut = (more: readonly string[]): Step => [closed(whole), more];
  if (notes.length === 0) {
    const said = [words.notes.closed];
    return firstLegible(drafting, names, [all, shut(said), [grouped(whole), [...said, words.notes.grouped]]]);
  }
  // Where parts follow, they are what to turn to: the overview need not say more than where.
  const key = keyTo(whole);
  return firstLegible(drafting, names, [all, shut(notes), [key, notes], [grouped(key), notes]]);
}

/** A sheet of a set, by what it is about: `overview`, `overview-2` and on for its parts, or `zone:<id>`. */
export interface SheetOf {
  readonly of: string;
  readonly drawing: Drawing;
  /** Of a part the zones it is of, besides those it refers to; of any other sheet null. */
  readonly partOf: ReadonlySet<string> | null;
}

export interface SetOptions extends DrawingOptions {
  /** Without them the parts of the overview show what it cannot. Drawn when not stated. */
  readonly zoneSheets?: boolean;
  /** Zone sheets take A4 where they can be read on it, whatever the overview takes. */
  readonly smallZoneSheets?: boolean;
  /** How another set of this plant is divided: where parts are needed, these are looked for first, and a reader finds a zone on the same one. */
  readonly dividedLike?: Division;
}

/** More parts than this nobody turns over: the overview then stands alone. */
const MOST_PARTS = 40;

/**
 * The overview; its parts on sheets of their own, where the whole cannot be read on one; then each zone in the order of ids. What
 * leads to another sheet says to which.
 */
export function drawSheets(plant: Plant, values: DrawingValues, options: SetOptions): readonly SheetOf[] {
  const { zoneSheets = true, words, dividedLike = [] } = options;
  const whole = sceneFor(plant, values, options);
  const drafting = draftingOf(values, options);
  const zones = zoneSheets ? [...plant.zones].sort(byKey(({ id }) => id)) : [];
  const parts = partsNeeded(plant, whole, drafting, zoneSheets, dividedLike);
  const of = 1 + parts.length + zones.length;
  const onParts = new Map(parts.flatMap(({ zones: own }, i) => [...own].map((id) => [id, i + 2] as const)));
  const onOwn = new Map(zones.map(({ id }, i) => [id, i + 2 + parts.length] as const));
  const notes = parts.length === 0 ? [] : [fillMessage(words.notes.parts, { n: 2, to: parts.length + 1 })];
  const overview = onSheets(whole, parts.length === 0 ? onOwn : onParts);
  return [
    { of: 'overview', drawing: overviewOf(plant, overview, drafting, { sheet: 1, of }, notes), partOf: null },
    ...parts.map((part, i) => {
      const scene = partScene(onSheets(whole, without(onParts, part.zones)), part.zones);
      const drawing = partSheet(plant, scene, part, parts.length, drafting, { sheet: i + 2, of });
      return { of: `overview-${i + 2}`, drawing, partOf: part.zones };
    }),
    ...zones.map((zone, i) => {
      const own = zoneScene(plant, whole, zone.id, words);
      const scene = onSheets(own, without(onOwn, new Set([zone.id])));
      const number = { sheet: i + 2 + parts.length, of };
      const drawing = zoneSheet(plant, zone, scene, drafting, options, number);
      return { of: `zone:${zone.id}`, drawing, partOf: null };
    }),
  ];
}

/** A sheet does not refer to itself. */
function without(
  sheets: ReadonlyMap<string, number>,
  zones: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  return new Map([...sheets].filter(([id]) => !zones.has(id)));
}

/** None where the whole can be read on its sheet, or its zones closed and their inside on zone sheets. */
function partsNeeded(
  plant: Plant,
  whole: Scene,
  drafting: Drafting,
  zoneSheets: boolean,
  like: Division,
): readonly Part[] {
  const { words } = drafting.options;
  // Which sheet is not known yet, only how much room its number takes.
  const someSheet = new Map(plant.zones.map(({ id }) => [id, 88] as const));
  const legible = (scene: Scene): boolean => isLegible(onSheets(scene, someSheet), drafting);
  const holding = whole.zones.filter(({ id }) => whole.zones.some(({ parent }) => parent === id));
  if (legible(whole)) return [];
  // A zone that is no more has no sheet of its own.
  const onOwn = ({ id, change }: SceneZone): boolean =>
    change !== 'removed' && legible(zoneScene(plant, whole, id, words));
  if (zoneSheets && legible(closed(whole)) && holding.every(onOwn)) return [];
  const parts = partsOf(plant, whole, legible, MOST_PARTS, like.length === 0 ? null : like);
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}

function partSheet(
  plant: Plant,
  scene: Scene,
  { part, names: areas }: Part,
  parts: number,
  drafting: Drafting,
  number: SheetNumber,
): Drawing {
  const { words } = drafting.options;
  const title = fillMessage(words.title.part, { n: part, of: parts, names: areas.map(cleanText) });
  return firstLegible(drafting, { plant: cleanText(plant.name), title, ...number }, [
    [scene, []],
    [closed(scene), [words.notes.closed]],
  ]);
}

/** One zone with its assets, what it contains, its conduits and what they lead to: zones of other sheets. */
export function drawZoneSheet(plant: Plant, zone: Zone, values: DrawingValues, options: SetOptions): Drawing {
  const scene = zoneScene(plant, sceneFor(plant, values, options), zone.id, options.words);
  return zoneSheet(plant, zone, scene, draftingOf(values, options), options, SINGLE);
}

function zoneSheet(
  plant: Plant,
  zone: Zone,
  scene: Scene,
  drafting: Drafting,
  { words, smallZoneSheets = false }: SetOptions,
  number: SheetNumber,
): Drawing {
  const title = fillMessage(words.title.zone, { zone: cleanText(zone.name) });
  const names = { plant: cleanText(plant.name), title, ...number };
  const small: Drafting = { ...drafting, options: { ...drafting.options, sheet: 'A4' } };
  return firstLegible(smallZoneSheets && isLegible(scene, small) ? small : drafting, names, [
    [scene, []],
    [closed(scene), [words.notes.closed]],
  ]);
}

/** The plan of the whole plant as an uncompressed draw.io file. */
export function toDrawio(plant: Plant, values: DrawingValues, options: DrawingOptions): string {
  const measured = measure(sceneFor(plant, values, options), values, options);
  return drawioOf(cleanText(plant.name), bestPlan(measured, draftingOf(values, options)));
}

export type { Drawing } from './nodes.ts';
export { toSvg } from './svg.ts';
