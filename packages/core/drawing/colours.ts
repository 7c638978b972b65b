/** The colours of light paper, and greys for a printer that has no others. The browser's light tokens are the same values. */
import type { Paint } from './nodes.ts';

type Colours = { readonly [paint in Exclude<Paint, 'none' | 'hatchDeficit' | 'hatchSafety'>]: string };

export const LIGHT: Colours = {
  surface: '#FFFFFF',
  ground: '#F4F5F6',
  ink: '#12171D',
  ink2: '#434D58',
  ink3: '#5E6975',
  line: '#DFE3E7',
  line2: '#C3CAD1',
  achieved: '#1F6AA5',
  achievedSoft: '#D3E4F2',
  deficit: '#BC3E0A',
  deficitSoft: '#FBE9E0',
  undetermined: '#6A4FC4',
  warning: '#8A5A00',
  safety: '#9B1C31',
  sl0: '#FFFFFF',
  sl1: '#DCEAF5',
  sl2: '#A5CBE7',
  sl3: '#4D93C6',
  sl4: '#0F4A7D',
  rankLow: '#EDF0F2',
  // Between two of them half of each: no plant has more than seven ranks, and each has its own.
  rankLowMedium: '#F0E8CC',
  rankMedium: '#F3DFA6',
  rankMediumHigh: '#EEBD7B',
  rankHigh: '#E89A4F',
  rankHighCritical: '#CD6A37',
  rankCritical: '#B23A1E',
};

/** Greys of the same lightness, so that what is darker in colour is darker here. */
export const MONOCHROME: Colours = {
  surface: '#FFFFFF',
  ground: '#F2F2F2',
  ink: '#000000',
  ink2: '#333333',
  ink3: '#595959',
  line: '#D0D0D0',
  line2: '#B0B0B0',
  achieved: '#5A5A5A',
  achievedSoft: '#DDDDDD',
  deficit: '#3A3A3A',
  deficitSoft: '#EDEDED',
  undetermined: '#4A4A4A',
  warning: '#4A4A4A',
  safety: '#222222',
  sl0: '#FFFFFF',
  sl1: '#E8E8E8',
  sl2: '#C4C4C4',
  sl3: '#8E8E8E',
  sl4: '#474747',
  rankLow: '#F0F0F0',
  rankLowMedium: '#E7E7E7',
  rankMedium: '#DEDEDE',
  rankMediumHigh: '#C3C3C3',
  rankHigh: '#A8A8A8',
  rankHighCritical: '#7F7F7F',
  rankCritical: '#555555',
};

export const FONTS = {
  sans: 'Inter, "Liberation Sans", Arial, Helvetica, sans-serif',
  mono: '"IBM Plex Mono", "Liberation Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace',
} as const;
