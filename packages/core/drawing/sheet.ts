/** A plan on paper: frame, legend, notes and title block around it. */
import { legendOf } from './legend.ts';
import type { Entry } from './legend-entries.ts';
import { STYLES, textNodes } from './draw-text.ts';
import type { Drawing, Node } from './nodes.ts';
import { wrapText } from './text/wrap.ts';
import { TITLE_WIDTH, titleBlock, titleHeight, type SheetNames, type TitleForm } from './title-block.ts';
import type { DrawingOptions } from './values.ts';

/** Landscape, in mm. */
export const PAPER = { A3: { width: 420, height: 297 }, A4: { width: 297, height: 210 } } as const;
const PX_PER_MM = 96 / 25.4;
/** From the edge of the paper to the frame, and from the frame to what is in it. */
const EDGE = 38;
const PAD = 12;

/** Text on paper is at least so high, in mm of its size. */
const LEAST_TEXT = 2;

/** Below this scale text of so many px is smaller than that. */
export function legibleScale(smallest: number): number {
  return (LEAST_TEXT * PX_PER_MM) / smallest;
}

/** A plan of few zones does not become a poster. */
const LARGEST = 1.6;

export interface Room {
  readonly width: number;
  readonly height: number;
}

interface PlanSize {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
}

export interface Around {
  readonly entries: readonly Entry[];
  readonly notes: readonly string[];
  readonly names: SheetNames;
}

/** The size of the paper in px. */
export function sheetSize(sheet: 'A3' | 'A4'): Room {
  const { width, height } = PAPER[sheet];
  return { width: Math.floor(width * PX_PER_MM), height: Math.floor(height * PX_PER_MM) };
}

/** Legend and title block in a strip below the plan, or in a column on its right. */
export type Arrangement = 'below' | 'beside';

const FORMS: { readonly [arrangement in Arrangement]: TitleForm } = { below: 'wide', beside: 'high' };

/** What is left for the plan when legend and title block have their place. */
export function roomFor(
  sheet: 'A3' | 'A4',
  arrangement: Arrangement,
  around: Around,
  options: DrawingOptions,
): Room {
  const { width, height } = sheetSize(sheet);
  const whole = { width: width - 2 * (EDGE + PAD), height: height - 2 * (EDGE + PAD) };
  if (arrangement === 'below')
    return { ...whole, height: whole.height - stripHeight(width, around, options) };
  const fits = columnHeight(around, options) <= whole.height;
  return { ...whole, width: fits ? whole.width - TITLE_WIDTH.high - PAD : 0 };
}

/** Rounded down, as it is written into the drawing. */
export function scaleIn(room: Room, plan: Room): number {
  const scale = Math.min(LARGEST, room.width / plan.width, room.height / plan.height);
  return Math.floor(scale * 1000) / 1000;
}

function legendWidth(width: number, arrangement: Arrangement): number {
  return arrangement === 'beside'
    ? TITLE_WIDTH.high - 2 * PAD
    : width - 2 * (EDGE + PAD) - TITLE_WIDTH.wide - 24;
}

function notesIn(width: number, notes: readonly string[]): readonly string[] {
  return notes.flatMap((note) => wrapText(note, STYLES.note, width));
}

function legendHeight(width: number, { entries, notes }: Around, { words }: DrawingOptions): number {
  const legend = legendOf(words.legend.title, entries, width).size.height;
  return legend + notesIn(width, notes).length * STYLES.note.line + 16;
}

function stripHeight(width: number, around: Around, options: DrawingOptions): number {
  return (
    Math.max(titleHeight('wide', options) + PAD, legendHeight(legendWidth(width, 'below'), around, options)) +
    PAD
  );
}

function columnHeight(around: Around, options: DrawingOptions): number {
  return legendHeight(legendWidth(0, 'beside'), around, options) + titleHeight('high', options) + PAD;
}

export function onSheet(
  plan: PlanSize,
  arrangement: Arrangement,
  around: Around,
  options: DrawingOptions,
): Drawing {
  const { sheet = 'A3' } = options;
  const title = `${around.names.plant} · ${around.names.title}`;
  const colours = options.colours ?? 'light';
  if (sheet === 'none') {
    const place = { x: 0, y: 0, scale: 1 };
    return {
      title,
      width: plan.width,
      height: plan.height,
      paper: null,
      colours,
      plan: plan.nodes,
      place,
      around: [],
    };
  }
  const room = roomFor(sheet, arrangement, around, options);
  const scale = scaleIn(room, plan);
  const left = (free: number, used: number): number =>
    EDGE + PAD + Math.max(0, Math.floor((free - used * scale) / 2));
  return {
    title,
    ...sheetSize(sheet),
    paper: PAPER[sheet],
    colours,
    plan: plan.nodes,
    place: { x: left(room.width, plan.width), y: left(room.height, plan.height), scale },
    around: furniture(sheet, arrangement, around, options),
  };
}

function furniture(
  sheet: 'A3' | 'A4',
  arrangement: Arrangement,
  around: Around,
  options: DrawingOptions,
): readonly Node[] {
  const { width, height } = sheetSize(sheet);
  const inner = legendWidth(width, arrangement);
  const form = FORMS[arrangement];
  const block = { width: TITLE_WIDTH[form], height: titleHeight(form, options) };
  const [right, bottom] = [width - EDGE, height - EDGE];
  const x = arrangement === 'below' ? EDGE + PAD : right - TITLE_WIDTH.high + PAD;
  const y = arrangement === 'below' ? bottom - stripHeight(width, around, options) + PAD : EDGE + PAD;
  const notes = notesIn(inner, around.notes);
  const foot = arrangement === 'below' ? bottom - PAD : bottom - titleHeight('high', options) - PAD;
  const rule = arrangement === 'below' ? `M${EDGE} ${y - PAD}H${right}` : `M${x - PAD} ${EDGE}V${bottom}`;
  const frame = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  return [
    {
      shape: 'group',
      role: 'frame',
      nodes: [
        { shape: 'path', d: rule, stroke: { paint: 'line2', width: 0.8 } },
        { shape: 'rect', ...frame, stroke: { paint: 'ink', width: 1.4 } },
      ],
    },
    legendOf(options.words.legend.title, around.entries, inner).nodeAt(x, y),
    {
      shape: 'group',
      role: 'note',
      nodes: textNodes(notes, x, foot - notes.length * STYLES.note.line, STYLES.note),
    },
    titleBlock(around.names, options, form, right - block.width, bottom - block.height),
  ];
}
