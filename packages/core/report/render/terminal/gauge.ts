/**
 * The SL gauge: four segments, SL-T by what is short of it. Same order and meaning on screen and in print. What nobody
 * answered is told apart from what is known to be short (3.5): SL-A could be as high as `upper`.
 */
import type { PlaceAssessment, SlOrNull } from '../../../evaluate/assessment.ts';
import type { FrId } from '../../../model/plant.ts';
import type { Pen } from './pen.ts';
import { span, type Line, type Span } from './style.ts';

export type Reading = 'claimed' | 'evidenced' | 'verified';

/** Cells of a gauge with its difference; `n.a.` of every language fits. */
export const GAUGE_WIDTH = 6;

export function gauge(place: PlaceAssessment, fr: FrId, reading: Reading, pen: Pen): Line {
  const target = place.slT[fr];
  const achieved = place.slA[reading][fr];
  if (achieved === null) return [span(pen.say('notApplicable'), 'quiet')];
  const levels: Levels = {
    achieved,
    claimed: place.slA.claimed[fr] ?? 0,
    upper: place.slA.upper[fr] ?? 0,
    target,
  };
  return [...[1, 2, 3, 4].map((sl) => segment(sl, levels)), ...difference(levels)];
}

interface Levels {
  readonly achieved: number;
  readonly claimed: number;
  readonly upper: number;
  readonly target: SlOrNull;
}

function segment(sl: number, { achieved, claimed, upper, target }: Levels): Span {
  if (target === null) return sl <= achieved ? span('█', 'achieved') : span('·', 'quiet');
  if (sl <= achieved) return span(sl <= target ? '█' : '▒', 'achieved');
  if (sl > target) return span('·', 'quiet');
  if (sl <= claimed) return span('□', 'deficit');
  return sl <= upper ? UNDETERMINED : span('▨', 'deficit');
}

/** The same glyph as the verdict. */
export const UNDETERMINED = span('?', 'unknown');

/** Bold where something is known to be short, not where all that is missing is an answer. */
function difference({ achieved, claimed, upper, target }: Levels): Line {
  if (target === null) return [span('T?', 'unknown')];
  if (achieved > target) return [span(`+${achieved - target}`, 'achieved')];
  if (achieved === target) return [];
  const unknown = claimed === achieved && upper >= target;
  return [span(`−${target - achieved}`, unknown ? 'unknown' : 'short')];
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
