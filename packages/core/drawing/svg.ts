/** A drawing as standalone SVG: colours and fonts written in, nothing fetched, nothing that runs. */
import { cleanText } from './text/clean.ts';
import { FONTS, LIGHT, MONOCHROME } from './colours.ts';
import type { Drawing, GroupNode, Node, Paint, PathNode, RectNode, Stroke, TextNode } from './nodes.ts';

/** The same drawing gives the same bytes. Ends with a line break. */
export function toSvg(drawing: Drawing): string {
  const { width, height, paper, place } = drawing;
  const size =
    paper === null
      ? `width="${width}" height="${height}"`
      : `width="${paper.width}mm" height="${paper.height}mm"`;
  const paint = paintOf(drawing.colours);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(FONTS.sans)}" font-size="12" fill="${paint('ink')}">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<defs>${hatch('hatch-deficit', 4, paint('deficit'), paint('surface'))}${hatch('hatch-safety', 6, paint('safety'), paint('surface'))}</defs>`,
    `<rect width="${width}" height="${height}" fill="${paint('surface')}"/>`,
    `<g transform="translate(${number(place.x)} ${number(place.y)}) scale(${number(place.scale)})">`,
    ...drawing.plan.map((node) => nodeText(node, paint)),
    '</g>',
    ...drawing.around.map((node) => nodeText(node, paint)),
    '</svg>',
    '',
  ];
  return lines.join('\n');
}

/** Text of the plant in XML: nothing in it is markup. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

type PaintText = (paint: Paint) => string;

function paintOf(colours: Drawing['colours']): PaintText {
  const table = colours === 'light' ? LIGHT : MONOCHROME;
  return (paint) => {
    if (paint === 'none') return 'none';
    if (paint === 'hatchDeficit') return 'url(#hatch-deficit)';
    return paint === 'hatchSafety' ? 'url(#hatch-safety)' : table[paint];
  };
}

function hatch(id: string, step: number, colour: string, ground: string): string {
  return `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${step}" height="${step}" fill="${ground}"/><path d="M0 0V${step}" stroke="${colour}" stroke-width="${step / 2.4}"/></pattern>`.replace(
    String(step / 2.4),
    number(step / 2.4),
  );
}

function nodeText(node: Node, paint: PaintText): string {
  switch (node.shape) {
    case 'group':
      return groupText(node, paint);
    case 'rect':
      return rectText(node, paint);
    case 'path':
      return pathText(node, paint);
    case 'text':
      return textText(node, paint);
  }
}

function groupText(node: GroupNode, paint: PaintText): string {
  const of = node.of === undefined ? '' : ` data-of="${escapeXml(node.of)}"`;
  return `<g class="${node.role}"${of}>\n${node.nodes.map((inner) => nodeText(inner, paint)).join('\n')}\n</g>`;
}

function rectText(node: RectNode, paint: PaintText): string {
  const { x, y, width, height, radius } = node;
  const round = radius === undefined ? '' : ` rx="${number(radius)}"`;
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${round}${drawn(node, paint)}/>`;
}

function pathText(node: PathNode, paint: PaintText): string {
  return `<path d="${node.d}"${drawn(node, paint)}/>`;
}

function drawn({ fill, stroke }: { fill?: Paint; stroke?: Stroke }, paint: PaintText): string {
  const filled = ` fill="${fill === undefined ? 'none' : paint(fill)}"`;
  if (stroke === undefined) return filled;
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash}"`;
  return `${filled} stroke="${paint(stroke.paint)}" stroke-width="${number(stroke.width)}"${dash}`;
}

function textText(node: TextNode, paint: PaintText): string {
  const family = node.mono === true ? ` font-family="${escapeXml(FONTS.mono)}"` : '';
  const weight = node.bold === true ? ' font-weight="600"' : '';
  const fill = node.paint === undefined ? '' : ` fill="${paint(node.paint)}"`;
  const anchor = node.anchor === undefined ? '' : ` text-anchor="${node.anchor}"`;
  return `<text x="${number(node.x)}" y="${number(node.y)}" font-size="${number(node.size)}"${family}${weight}${fill}${anchor}>${escapeXml(node.text)}</text>`;
}

/** At most three decimals, no exponent. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
