/** How cells of worksheets look. White is filled in, grey is read; heads say the same in two colours. */
import type { Style } from '../../../workbook/sheet.ts';

const LINE = 'C9D1DA';
const INK = '1F2933';

export const STYLES = {
  plain: { colour: INK, wrap: true },
  line: { colour: INK },
  title: { colour: INK, bold: true, size: 16 },
  subtitle: { colour: '52606D', italic: true },
  head: { colour: 'FFFFFF', bold: true, fill: '1F4E79', border: LINE, wrap: true },
  shownHead: { colour: 'FFFFFF', bold: true, fill: '616E7C', border: LINE, wrap: true },
  text: { colour: INK, border: LINE, wrap: true, format: 'text' },
  day: { colour: INK, border: LINE, format: 'date', centred: true },
  number: { colour: INK, border: LINE, centred: true },
  shown: { colour: '3E4C59', fill: 'EEF1F4', border: LINE, wrap: true },
  shownCentred: { colour: '3E4C59', fill: 'EEF1F4', border: LINE, centred: true },
  hidden: { format: 'text' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;
const NAMES = Object.keys(STYLES) as readonly StyleName[];

export const STYLE_LIST: readonly Style[] = NAMES.map((name) => STYLES[name]);

export function styleOf(name: StyleName): number {
  return NAMES.indexOf(name);
}
