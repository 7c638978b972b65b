/**
 * The SL gauge: four segments, SL-T by what is short of it. Same order and meaning on screen and in print. What nobody
 * answered is told apart from what is known to be short (3.5): SL-A could be as high as `upper`.
 */
import type { PlaceAssessment } from '../../../evaluate/assessment.ts';
import type { FrId } from '../../../model/plant.ts';
import { gaugeOf } from '../../document/figures.ts';
import type { Gauge } from '../../document/parts.ts';
import { SEGMENT_TEXT, differenceOf, isOnlyOpen, segmentsOf, type Segment } from '../gauge-segments.ts';
import type { Pen } from './pen.ts';
import { span, type Line, type Span } from './style.ts';

export type Reading = 'claimed' | 'evidenced' | 'verified';

/** Cells of a gauge with its difference; `n.a.` of every language fits. */
export const GAUGE_WIDTH = 6;

export function gauge(place: PlaceAssessment, fr: FrId, reading: Reading, pen: Pen): Line {
  const levels = gaugeOf(place, fr, reading);
  if (levels.achieved === null) return [span(pen.say('notApplicable'), 'quiet')];
  return [...segmentsOf(levels).map((segment) => SEGMENTS[segment]), ...difference(levels)];
}

/** The same glyph as the verdict. */
export const UNDETERMINED = span(SEGMENT_TEXT.open, 'unknown');

const SEGMENTS: Readonly<Record<Segment, Span>> = {
  achieved: span(SEGMENT_TEXT.achieved, 'achieved'),
  above: span(SEGMENT_TEXT.above, 'achieved'),
  deficit: span(SEGMENT_TEXT.deficit, 'deficit'),
  claimed: span(SEGMENT_TEXT.claimed, 'deficit'),
  open: UNDETERMINED,
  beyond: span(SEGMENT_TEXT.beyond, 'quiet'),
};

/** Bold where something is known to be short, not where all that is missing is an answer. */
function difference(levels: Gauge): Line {
  const text = differenceOf(levels).replace(' ', '');
  if (text === '') return [];
  if (text.startsWith('+')) return [span(text, 'achieved')];
  return [span(text, isOnlyOpen(levels) ? 'unknown' : 'short')];
}

/** Levels short of SL-T in one FR; none where either is not known or no row applies. */
export function missingLevels(place: PlaceAssessment, fr: FrId, reading: Reading): number {
  const target = place.slT[fr];
  const achieved = place.slA[reading][fr];
  return target === null || achieved === null ? 0 : Math.max(0, target - achieved);
}

/** Levels short of SL-T, over all FRs. */
export function shortfall(place: PlaceAssessment, reading: Reading): number {
  return (Object.keys(place.slT) as FrId[]).reduce((sum, fr) => sum + missingLevels(place, fr, reading), 0);
}
