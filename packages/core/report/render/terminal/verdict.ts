/** Verdicts on a terminal: the silhouette says what it counts as, the word stands beside it. */
import type { VerdictCode } from '../../../evaluate/assessment.ts';
import { span, type Span } from './style.ts';

const GLYPHS: Readonly<Record<VerdictCode, Span>> = {
  met: span('●', 'achieved'),
  compensated: span('○', 'achieved'),
  notApplicable: span('·', 'quiet'),
  partial: span('◇', 'deficit'),
  unmet: span('◆', 'deficit'),
  undetermined: span('?', 'unknown'),
  failed: span('!', 'failed'),
};

export const VERDICT_IDS = Object.keys(GLYPHS) as readonly VerdictCode[];

export function verdictGlyph(verdict: VerdictCode): Span {
  return GLYPHS[verdict];
}
