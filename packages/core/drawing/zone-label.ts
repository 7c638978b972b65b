/** What is written in a zone: name, id and count, then what the overlay shows, then T and A. */
import { fillMessage } from '../lib/message.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { signOf } from './change-sign.ts';
import { STYLES, textNode, textNodes, widest } from './draw-text.ts';
import type { Size } from './layout/input.ts';
import type { Node, Paint } from './nodes.ts';
import { NO_CHIP, overlayChip, type Chip } from './overlay.ts';
import type { SceneZone } from './scene.ts';
import { wirelessArcs } from './symbols.ts';
import { cleanText } from './text/clean.ts';
import { blockWidth, wrapText, wrapWords } from './text/wrap.ts';
import { textWidth } from './text/width.ts';
import type { DrawingOptions, Levels, PlaceValues } from './values.ts';
import type { DrawingWords } from './words.ts';

const PAD = 10;
const NAME = 200;
/** From one FR to the next in T and A. */
const COLUMN = 13;
const VECTORS = { width: COLUMN * 8, height: STYLES.vector.line * 2 } as const;

export interface ZoneLabel {
  readonly size: Size;
  readonly fill: Paint;
  /** Nodes with the upper left corner of the zone at x, y. */
  readonly nodesAt: (x: number, y: number, width: number, height: number) => readonly Node[];
}

export function zoneLabel(zone: SceneZone, values: PlaceValues, options: DrawingOptions): ZoneLabel {
  return zone.elsewhere ? referenceLabel(zone, options.words) : fullLabel(zone, values, options);
}

/** Of a zone that stands on another sheet: its name, its id, and which sheet. */
function referenceLabel(zone: SceneZone, words: DrawingWords): ZoneLabel {
  const pad = padOf(zone);
  const title = titleOf(zone, words);
  const name = wrapText(title, STYLES.zoneName, blockWidth(title, STYLES.zoneName, NAME));
  const id =
    zone.stands === 1 ? wrapText(zone.id, STYLES.zoneMeta, blockWidth(zone.id, STYLES.zoneMeta, NAME)) : [];
  const sheet = zone.sheet === null || zone.stands > 1 ? [] : [fillMessage(words.onSheet, { n: zone.sheet })];
  // Beside the id where that has but one line.
  const inset = id.length === 1 ? widest(id, STYLES.zoneMeta) + 10 : 0;
  const idTop = name.length * STYLES.zoneName.line;
  const sheetTop = idTop + (inset > 0 ? 0 : id.length * STYLES.zoneMeta.line);
  const sheetWidth =
    sheet.length === 0 || zone.sheet === null ? 0 : inset + POINTER + numberWidth(zone.sheet, words);
  const width = Math.max(widest(name, STYLES.zoneName), widest(id, STYLES.zoneMeta), sheetWidth);
  const height =
    Math.max(idTop + id.length * STYLES.zoneMeta.line, sheetTop + sheet.length * STYLES.zoneMeta.line) +
    pad * 2 -
    4 +
    underOf(zone);
  return {
    size: { width: width + pad * 2, height },
    fill: 'ground',
    nodesAt: (x, y) => {
      const [left, top] = [x + pad, y + pad - 2];
      const at = left + inset;
      return [
        ...textNodes(name, left, top, STYLES.zoneName),
        ...textNodes(id, left, top + idTop, STYLES.zoneMeta),
        ...(sheet.length === 0 ? [] : [pointerNode(at, top + sheetTop + STYLES.zoneMeta.line / 2)]),
        ...textNodes(sheet, at + POINTER, top + sheetTop, STYLES.zoneMeta),
      ];
    },
  };
}

/** A number of one digit has the room of two: where zones stand does not depend on which sheet they refer to. */
function numberWidth(sheet: number, words: DrawingWords): number {
  return textWidth(fillMessage(words.onSheet, { n: Math.max(10, sheet) }), STYLES.zoneMeta);
}

/** From the pointer to the sheet to its number. */
const POINTER = 12;

/** @param y of its middle */
export function pointerNode(x: number, y: number): Node {
  return { shape: 'path', d: `M${x} ${y - 4}L${x + 7} ${y}L${x} ${y + 4}Z`, fill: 'ink2' };
}

/** A cloud and the hatch of a safety zone take some of the room. */
function padOf({ kind }: SceneZone): number {
  return kind === 'external' || kind === 'safety' ? PAD + 6 : PAD;
}

/** An end of a pipe is drawn on under the edge of a cloud and comes near to the last line. */
function underOf({ kind }: SceneZone): number {
  return kind === 'external' ? 4 : 0;
}

function fullLabel(zone: SceneZone, values: PlaceValues, options: DrawingOptions): ZoneLabel {
  const { words } = options;
  const overlay = options.overlay ?? 'gap';
  const pad = padOf(zone);
  const title = titleOf(zone, words);
  const name = wrapText(title, STYLES.zoneName, blockWidth(title, STYLES.zoneName, NAME));
  const meta = metaLines(zone, words);
  const within = zone.within === null ? [] : [fillMessage(words.within, { zone: cleanText(zone.within) })];
  const lines = [...within, ...zone.lines].flatMap((line) =>
    wrapWords(line, STYLES.zoneLine, blockWidth(line, STYLES.zoneLine, 260)),
  );
  // An external zone has no SL-T and is judged by nobody: it bears no levels.
  const chip = zone.kind === 'external' ? NO_CHIP : overlayChip(overlay, values, words);
  const vectors = zone.kind !== 'external' && (values.slT !== undefined || values.slA !== undefined);
  const bottom = bottomSize(chip, vectors, zone.wireless);
  const top =
    name.length * STYLES.zoneName.line +
    meta.length * STYLES.zoneMeta.line +
    lines.length * STYLES.zoneLine.line;
  const width = Math.max(
    widest(name, STYLES.zoneName),
    widest(meta, STYLES.zoneMeta),
    widest(lines, STYLES.zoneLine),
    bottom.width,
  );
  return {
    size: { width: Math.max(96, width + pad * 2), height: top + bottom.height + pad * 2 - 4 + underOf(zone) },
    fill: chip.fill,
    nodesAt: (x, y, boxWidth, boxHeight) => {
      const left = x + pad;
      const start = y + pad - 2;
      const metaY = start + name.length * STYLES.zoneName.line;
      const linesY = metaY + meta.length * STYLES.zoneMeta.line;
      const foot = y + boxHeight - pad - (bottom.height === 0 ? 0 : bottom.height - 8);
      return [
        ...textNodes(name, left, start, STYLES.zoneName),
        ...textNodes(meta, left, metaY, STYLES.zoneMeta),
        ...textNodes(lines, left, linesY, STYLES.zoneLine),
        ...chip.nodesAt(left, foot),
        ...(vectors ? vectorNodes(values, left + (chip.width === 0 ? 0 : chip.width + 8), foot) : []),
        ...(zone.wireless ? wirelessArcs(x + boxWidth - pad - 8, y + boxHeight - pad - 2) : []),
      ];
    },
  };
}

function bottomSize(chip: Chip, vectors: boolean, wireless: boolean): Size {
  const width =
    chip.width + (vectors ? VECTORS.width : 0) + (chip.width > 0 && vectors ? 8 : 0) + (wireless ? 24 : 0);
  const height = Math.max(chip.height, vectors ? VECTORS.height : 0, wireless ? 16 : 0);
  return { width, height: height === 0 ? 0 : height + 8 };
}

/** Zones drawn as one have no name of their own. */
function titleOf({ stands, kind, name, change }: SceneZone, words: DrawingWords): string {
  const title =
    stands === 1 ? name : fillMessage(words.zonesOfKind, { n: stands, kind: words.kinds[kind] ?? kind });
  return `${signOf(change)}${title}`;
}

function metaLines(zone: SceneZone, words: DrawingWords): readonly string[] {
  const parts = [
    ...(zone.stands === 1 ? [zone.id] : []),
    ...(zone.kind === 'external' && zone.assets === 0
      ? []
      : [zone.assets === 0 ? words.noAsset : fillMessage(words.assets, { n: zone.assets })]),
  ];
  const whole = parts.join(' · ');
  const width = Math.max(NAME, ...parts.map((part) => blockWidth(part, STYLES.zoneMeta, NAME)));
  const first =
    textWidth(whole, STYLES.zoneMeta) <= width
      ? [whole]
      : parts.flatMap((part) => wrapText(part, STYLES.zoneMeta, width));
  return [...first, ...insideLines(zone, words)];
}

function insideLines({ inside, sheet, stands }: SceneZone, words: DrawingWords): readonly string[] {
  if (inside === null) return [];
  return [
    ...(inside.zones > 0 ? [fillMessage(words.zonesInside, { n: inside.zones })] : []),
    ...(inside.conduits > 0 ? [fillMessage(words.conduitsInside, { n: inside.conduits })] : []),
    ...(sheet !== null && stands === 1 ? [fillMessage(words.onSheet, { n: sheet })] : []),
  ];
}

/** In place of a digit: nobody has said; and no row asks for anything. */
export const UNKNOWN_TARGET = '?';
export const NOTHING_APPLIES = '–';

/** Two lines of digits, T over A; what A lacks of T is bold. */
function vectorNodes(values: PlaceValues, x: number, y: number): readonly Node[] {
  const row = (letter: string, levels: Levels | undefined, unknown: string, top: number): readonly Node[] => [
    textNode(letter, x, top, STYLES.vector),
    ...FR_IDS.map((fr, i) => {
      const level = levels?.[fr] ?? null;
      const lacks = letter === 'A' && isLess(level, values.slT?.[fr] ?? null);
      return textNode(
        level === null ? (levels === undefined ? UNKNOWN_TARGET : unknown) : String(level),
        x + COLUMN * (i + 1),
        top,
        lacks ? STYLES.vectorDeficit : STYLES.vector,
      );
    }),
  ];
  return [
    ...row('T', values.slT, UNKNOWN_TARGET, y),
    ...row('A', values.slA, NOTHING_APPLIES, y + STYLES.vector.line),
  ];
}

function isLess(achieved: number | null, target: number | null): boolean {
  return achieved !== null && target !== null && achieved < target;
}
