/** The SL gauge: four segments, SL-T by what is short of it. Same order and meaning on screen and in print. */
import type { PlaceAssessment, SlOrNull } from '../../../evaluate/assessment.ts';
import type { FrId } from '../../../model/plant.ts';
import type { Pen } from './pen.ts';
import { span, type Line } from './style.ts';

export type Reading = 'claimed' | 'evidenced' | 'verified';

/** Cells of a gauge with its difference; `n.a.` of every language fits. */
export const GAUGE_WIDTH = 6;

export function gauge(place: PlaceAssessment, fr: FrId, reading: Reading, pen: Pen): Line {
  const target = place.slT[fr];
  const achieved = place.slA[reading][fr];
  if (achieved === null) return [span(pen.say('notApplicable'), 'quiet')];
  const claimed = place.slA.claimed[fr] ?? 0;
  const spans = [1, 2, 3, 4].map((sl) => segment(sl, achieved, claimed, target));
  return [...spans, ...difference(achieved, target)];
}

function segment(sl: number, achieved: number, claimed: number, target: SlOrNull) {
  if (target === null) return sl <= achieved ? span('█', 'achieved') : span('·', 'quiet');
  if (sl <= achieved) return span(sl <= target ? '█' : '▒', 'achieved');
  if (sl > target) return span('·', 'quiet');
  return span(sl <= claimed ? '□' : '▨', 'deficit');
}

function difference(achieved: number, target: SlOrNull): Line {
  if (target === null) return [span('T?', 'unknown')];
  if (achieved < target) return [span(`−${target - achieved}`, 'short')];
  return achieved > target ? [span(`+${achieved - target}`, 'achieved')] : [];
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
