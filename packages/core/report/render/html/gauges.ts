/** Gauges as vectors: each form is drawn once and used wherever it stands. */
import type { Gauge } from '../../document/parts.ts';
import { differenceOf, isOnlyOpen, segmentsOf, type Segment } from '../gauge-segments.ts';
import { escaped } from './escape.ts';

const WIDE = 10;
const HIGH = 12;
const TOP = 3;

export interface GaugeSheet {
  /** The gauge with its name and difference. */
  use(gauge: Gauge, label: string): string;
  /** Every form used so far. */
  symbols(): string;
}

export function gaugeSheet(): GaugeSheet {
  const forms = new Map<string, string>();
  return {
    use(gauge, label) {
      if (gauge.achieved === null) return `<span class="na">${escaped(label)}</span>`;
      const key = formOf(gauge);
      forms.set(key, symbol(key, gauge));
      const difference = differenceOf(gauge);
      const tone = isOnlyOpen(gauge) ? 'open' : difference.startsWith('−') ? 'short' : 'more';
      return (
        `<svg class="g" role="img" aria-label="${escaped(label)}"><use href="#${key}"/></svg>` +
        (difference === '' ? '' : `<span class="d ${tone}" aria-hidden="true">${difference}</span>`)
      );
    },
    symbols: () =>
      [...forms]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, form]) => form)
        .join(''),
  };
}

const LETTERS: Readonly<Record<Segment, string>> = {
  achieved: 'a',
  above: 'o',
  deficit: 'd',
  claimed: 'c',
  open: 'q',
  beyond: 'b',
};

function formOf(gauge: Gauge): string {
  const letters = segmentsOf(gauge)
    .map((segment) => LETTERS[segment])
    .join('');
  return `g-${letters}-${gauge.target ?? 'x'}`;
}

function symbol(key: string, gauge: Gauge): string {
  const segments = segmentsOf(gauge)
    .map((one, i) => segmentShape(one, i))
    .join('');
  return `<symbol id="${key}" viewBox="0 0 44 18">${segments}${tick(gauge)}</symbol>`;
}

function tick({ target }: Gauge): string {
  if (target === null) return '';
  const x = target === 0 ? 0.75 : target * (WIDE + 1) - 0.5;
  return `<path class="t" d="M${x} 0V18"/>`;
}

/** One segment at its place; also the sample of the legend. */
export function segmentShape(segment: Segment, at: number): string {
  const x = at * (WIDE + 1) + 0.5;
  const box = `x="${x + 0.5}" y="${TOP + 0.5}" width="${WIDE - 1}" height="${HIGH - 1}"`;
  switch (segment) {
    case 'achieved':
      return `<rect class="ga" ${box}/>`;
    case 'above':
      return `<rect class="go" ${box}/>`;
    case 'deficit':
      return `<rect class="gd" ${box}/><rect fill="url(#hatch)" ${box}/>`;
    case 'claimed':
      return `<rect class="gc" ${box}/><circle class="gp" cx="${x + WIDE / 2}" cy="${TOP + HIGH / 2}" r="1.7"/>`;
    case 'open':
      return `<rect class="gq" ${box}/>`;
    case 'beyond':
      return `<path class="gb" d="M${x} ${TOP + HIGH - 0.5}h${WIDE}"/>`;
  }
}

export const HATCH =
  '<pattern id="hatch" width="3.6" height="3.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path class="gh" d="M0 0V3.6"/></pattern>';
