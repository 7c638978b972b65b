/** A plan on paper: frame, legend, notes and title block around it. */
import type { Entry } from './legend.ts';
import { legendOf } from './legend.ts';
import { STYLES, textNodes } from './draw-text.ts';
import type { Drawing, Node } from './nodes.ts';
import { wrapText } from './text/wrap.ts';
import { TITLE_BLOCK, titleBlock, type SheetNames } from './title-block.ts';
import type { DrawingOptions } from './values.ts';

/** Landscape, in mm. */
export const PAPER = { A3: { width: 420, height: 297 }, A4: { width: 297, height: 210 } } as const;
const PX_PER_MM = 96 / 25.4;
/** From the edge of the paper to the frame, and from the frame to what is in it. */
const EDGE = 38;
const PAD = 12;

/** Below this scale the smallest lettering is less than 1.6 mm high: too small to be read. */
export const LEGIBLE = 0.6;
const LARGEST = 1.25;

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

/** What is left for the plan when legend and title block have their place. */
export function roomFor(sheet: 'A3' | 'A4', around: Around, options: DrawingOptions): Room {
  const { width, height } = sheetSize(sheet);
  return {
    width: width - 2 * (EDGE + PAD),
    height: height - 2 * EDGE - PAD * 2 - stripHeight(width, around, options),
  };
}

export function scaleIn(room: Room, plan: Room): number {
  return Math.min(LARGEST, room.width / plan.width, room.height / plan.height);
}

function legendWidth(width: number): number {
  return width - 2 * (EDGE + PAD) - TITLE_BLOCK.width - 24;
}

function noteLines(width: number, notes: readonly string[]): readonly string[] {
  return notes.flatMap((note) => wrapText(note, STYLES.note, legendWidth(width)));
}

function stripHeight(width: number, { entries, notes }: Around, { words }: DrawingOptions): number {
  const legend = legendOf(words.legend.title, entries, legendWidth(width)).size.height;
  return (
    Math.max(TITLE_BLOCK.height + PAD, legend + noteLines(width, notes).length * STYLES.note.line + 16) + PAD
  );
}

export function onSheet(plan: PlanSize, around: Around, options: DrawingOptions): Drawing {
  const { sheet = 'A3', words } = options;
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
  const { width, height } = sheetSize(sheet);
  const room = roomFor(sheet, around, options);
  const scale = Math.floor(scaleIn(room, plan) * 1000) / 1000;
  const strip = stripHeight(width, around, options);
  const top = height - EDGE - strip;
  const legend = legendOf(words.legend.title, around.entries, legendWidth(width));
  const notes = noteLines(width, around.notes);
  return {
    title,
    width,
    height,
    paper: PAPER[sheet],
    colours,
    plan: plan.nodes,
    place: { x: EDGE + PAD + Math.floor((room.width - plan.width * scale) / 2), y: EDGE + PAD, scale },
    around: [
      {
        shape: 'group',
        role: 'frame',
        nodes: [
          {
            shape: 'rect',
            x: EDGE,
            y: EDGE,
            width: width - 2 * EDGE,
            height: height - 2 * EDGE,
            stroke: { paint: 'ink', width: 1.4 },
          },
          { shape: 'path', d: `M${EDGE} ${top}H${width - EDGE}`, stroke: { paint: 'line2', width: 0.8 } },
        ],
      },
      legend.nodeAt(EDGE + PAD, top + PAD),
      {
        shape: 'group',
        role: 'note',
        nodes: textNodes(
          notes,
          EDGE + PAD,
          height - EDGE - PAD - notes.length * STYLES.note.line,
          STYLES.note,
        ),
      },
      titleBlock(around.names, options, width - EDGE - TITLE_BLOCK.width, height - EDGE - TITLE_BLOCK.height),
    ],
  };
}
