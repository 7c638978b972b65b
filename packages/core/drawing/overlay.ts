/** What an overlay puts into a zone: the strip, or a fill with its word. */
import { fillMessage } from '../lib/message.ts';
import { STYLES, textNode } from './draw-text.ts';
import type { Node, Paint } from './nodes.ts';
import { STRIP, stripNodes } from './strip.ts';
import { textWidth } from './text/width.ts';
import { cleanText } from './text/clean.ts';
import type { Overlay, PlaceValues } from './values.ts';
import type { DrawingWords } from './words.ts';

export interface Chip {
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
  /** With its upper left corner at x, y. */
  readonly nodesAt: (x: number, y: number) => readonly Node[];
}

export const NO_CHIP: Chip = { width: 0, height: 0, fill: 'surface', nodesAt: () => [] };

export function overlayChip(overlay: Overlay, values: PlaceValues, words: DrawingWords): Chip {
  switch (overlay) {
    case 'plain':
      return NO_CHIP;
    case 'gap':
      return values.slT === undefined && values.slA === undefined ? NO_CHIP : strip(values);
    case 'exposure':
      return exposure(values, words);
    case 'risk':
      return risk(values, words);
    case 'evidenceAge':
      return evidenceAge(values, words);
  }
}

function strip(values: PlaceValues): Chip {
  return { ...STRIP, fill: 'surface', nodesAt: (x, y) => stripNodes(values, x, y) };
}

function exposure({ exposure }: PlaceValues, words: DrawingWords): Chip {
  if (exposure === undefined) return worded(words.notStated, 'surface', 'none');
  const { exposed, ifEntered } = exposure;
  const needed = exposure.needed ?? ifEntered;
  if (needed === null)
    return worded(exposed === null ? words.reachUnknown : words.unreached, exposureFill(exposed), 'none');
  if (exposure.needed === null && needed <= 4)
    return worded(fillMessage(words.ifEntered, { level: needed }), exposureFill(exposed), 'none');
  return worded(
    neededText(needed, exposure, words),
    exposureFill(exposed),
    SL[Math.max(0, Math.min(4, needed))] ?? 'sl0',
  );
}

/** From elsewhere only where that is another level. */
function neededText(
  needed: number,
  { elsewhere, elsewhereOpen }: Pick<NonNullable<PlaceValues['exposure']>, 'elsewhere' | 'elsewhereOpen'>,
  words: DrawingWords,
): string {
  if (needed > 4) return words.neededBeyond;
  if (elsewhere === needed) return fillMessage(words.needed, { level: needed });
  if (elsewhere === null) {
    return fillMessage(elsewhereOpen === true ? words.elsewhereOpen : words.elsewhereNone, { level: needed });
  }
  const level = elsewhere > 4 ? words.neededBeyond : `SL ${elsewhere}`;
  return fillMessage(words.elsewhere, { level: needed, elsewhere: level });
}

/** Not known has a ground of its own, and so has what is exposed. */
export function exposureFill(exposed: boolean | null): Paint {
  if (exposed === null) return 'ground';
  return exposed ? 'deficitSoft' : 'surface';
}

const SL: readonly Paint[] = ['sl0', 'sl1', 'sl2', 'sl3', 'sl4'];
/** As many as a plant has ranks at most, so that no two of them look alike. */
const RANKS: readonly Paint[] = [
  'rankLow',
  'rankLowMedium',
  'rankMedium',
  'rankMediumHigh',
  'rankHigh',
  'rankHighCritical',
  'rankCritical',
];

/** @param part 0 is the least rank, 1 the greatest */
export function rankPaint(part: number): Paint {
  return RANKS[Math.max(0, Math.min(6, Math.round(part * 6)))] ?? 'rankLow';
}

function risk({ risk }: PlaceValues, words: DrawingWords): Chip {
  if (risk === undefined) return worded(words.notStated, 'surface', 'none');
  return worded(fillMessage(words.rank, { rank: cleanText(risk.rank) }), 'surface', rankPaint(risk.part));
}

function evidenceAge({ evidenceAge }: PlaceValues, words: DrawingWords): Chip {
  if (evidenceAge === undefined) return worded(words.notStated, 'surface', 'none');
  const { days, expired } = evidenceAge;
  if (days === null) return worded(words.noEvidence, 'deficitSoft', 'none');
  const text = fillMessage(words.oldest, { days });
  return worded(text, expired ? 'deficitSoft' : 'achievedSoft', 'none');
}

/** The word in a box of the colour, with a light ground under the text where the colour is dark. */
function worded(text: string, fill: Paint, box: Paint): Chip {
  const style = STYLES.zoneLine;
  const width = textWidth(text, style) + 32;
  return {
    width,
    height: 26,
    fill,
    nodesAt: (x, y) => [
      ...(box === 'none'
        ? []
        : [
            {
              shape: 'rect',
              x,
              y: y + 4,
              width: 22,
              height: 18,
              radius: 2,
              fill: box,
              stroke: { paint: 'ink3', width: 0.8 },
            } as const,
          ]),
      textNode(text, x + (box === 'none' ? 0 : 28), y + 6, style),
    ],
  };
}
