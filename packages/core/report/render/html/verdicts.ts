/** Verdict glyphs: the silhouette says what it counts as, the inside which; the word stands beside it. */
import type { VerdictCode } from '../../../evaluate/assessment.ts';

const SHAPES: Readonly<Record<VerdictCode, string>> = {
  met: '<circle class="v-a" cx="8" cy="8" r="6.5"/><path class="v-i" d="M5 8.2l2.2 2.2L11 6"/>',
  compensated: '<circle class="v-ar" cx="8" cy="8" r="6"/><path class="v-at" d="M5 8.2l2.2 2.2L11 6"/>',
  notApplicable: '<circle class="v-nr" cx="8" cy="8" r="6"/><path class="v-nr" d="M5 8h6"/>',
  partial: '<path class="v-dr" d="M8 1.5L14.5 8 8 14.5 1.5 8z"/><path class="v-d" d="M8 1.5V14.5L1.5 8z"/>',
  unmet: '<path class="v-d" d="M8 1L15 8 8 15 1 8z"/><path class="v-i" d="M6 6l4 4M10 6l-4 4"/>',
  undetermined:
    '<circle class="v-ur" cx="8" cy="8" r="6"/><path class="v-u" d="M6.3 6.5c0-2.2 3.5-2.2 3.5 0 0 1.3-1.7 1.3-1.7 2.6M8.1 11v.6"/>',
  failed: '<path class="v-f" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="v-i" d="M8 4v5M8 11v1"/>',
};

export const VERDICT_SYMBOLS = Object.entries(SHAPES)
  .map(([verdict, shape]) => `<symbol id="v-${verdict}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('');

export function verdictGlyph(verdict: VerdictCode): string {
  return `<svg class="v" aria-hidden="true"><use href="#v-${verdict}"/></svg>`;
}
