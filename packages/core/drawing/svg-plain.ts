/**
 * A drawing of `toSvg` in what every program that opens SVG has: one family for each kind of text, which Windows and
 * macOS bring along, and lines in place of patterns. Lists of families and patterns are beyond many of them, and what a
 * hatch says must not be lost.
 */
import { FONTS } from './colours.ts';
import { escapeXml, number } from './svg.ts';

/** As wide as the fonts by which the room for texts was measured. */
const FAMILIES = [
  [FONTS.sans, 'Arial'],
  [FONTS.mono, 'Courier New'],
] as const;

const PATTERN =
  /<pattern id="(hatch-[a-z]+)" width="(\d+)".*?fill="(#[0-9A-F]{6})"\/><path d="[^"]*" stroke="(#[0-9A-F]{6})"/g;
const HATCHED =
  /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"((?: rx="[\d.]+")?) fill="url\(#(hatch-[a-z]+)\)"([^>]*)\/>/g;

/** @param svg written by `toSvg`: texts in it are escaped, so that markup is markup */
export function plainSvg(svg: string): string {
  const hatches = new Map<string, Hatch>();
  for (const [, id = '', step, ground = '', line = ''] of svg.matchAll(PATTERN))
    hatches.set(id, { step: Number(step), ground, line });
  const named = FAMILIES.reduce(
    (text, [list, one]) => text.replaceAll(`font-family="${escapeXml(list)}"`, `font-family="${one}"`),
    svg.replace(/<defs>.*<\/defs>\n/, ''),
  );
  return named.replace(HATCHED, (all, x, y, width, height, round: string, id: string, stroke: string) => {
    const hatch = hatches.get(id);
    if (hatch === undefined) return all;
    const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round}`;
    const lines = linesIn([x, y, width, height].map(Number) as [number, number, number, number], hatch.step);
    return (
      `${box} fill="${hatch.ground}"/>\n` +
      `<path d="${lines}" fill="none" stroke="${hatch.line}" stroke-width="${number(hatch.step / 4.8)}"/>\n` +
      `${box} fill="none"${stroke}/>`
    );
  });
}

interface Hatch {
  /** From line to line, at a right angle to them. */
  readonly step: number;
  readonly ground: string;
  readonly line: string;
}

/** Lines that rise to the right, from edge to edge: of each the sum of both coordinates is the same all along. */
function linesIn([x, y, width, height]: [number, number, number, number], step: number): string {
  const apart = step * Math.SQRT2;
  const [right, bottom] = [x + width, y + height];
  const count = Math.floor((width + height) / apart);
  return Array.from({ length: count }, (_, i) => {
    const sum = x + y + apart * (i + 0.5);
    const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
    return `M${number(from)} ${number(sum - from)}L${number(to)} ${number(sum - to)}`;
  }).join('');
}
