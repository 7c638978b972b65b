/**
 * Writes packages/core/drawing/text/metrics.ts from the advance widths of an open font: needs Debian's fonts-liberation. Reads the
 * tables head, hhea, hmtx and cmap (format 4) of a TrueType file and nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FONTS = '/usr/share/fonts/truetype/liberation';
const OUT = join(import.meta.dirname, '../packages/core/drawing/text/metrics.ts');
/** Latin with its extensions, Greek, Cyrillic, punctuation. What is not listed is taken as a full em. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x24f],
  [0x370, 0x45f],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** @returns the advance of a character in thousandths of an em, null where the font has none */
function advances(file: string): (code: number) => number | null {
  const font = readFileSync(join(FONTS, file));
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const table = (name: string): number => tables.get(name) as number;
  const em = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const glyph = glyphs(font, table('cmap'));
  return (code) => {
    const id = glyph(code);
    if (id === 0) return null;
    const width = font.readUInt16BE(table('hmtx') + Math.min(id, metrics - 1) * 4);
    return Math.round((width * 1000) / em);
  };
}

function glyphs(font: Buffer, cmap: number): (code: number) => number {
  let at = 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const entry = cmap + 4 + i * 8;
    const [platform, encoding] = [font.readUInt16BE(entry), font.readUInt16BE(entry + 2)];
    if (platform === 3 && encoding === 1) at = cmap + font.readUInt32BE(entry + 4);
  }
  const double = font.readUInt16BE(at + 6);
  const part = (index: number, i: number): number => at + 14 + double * index + (index > 0 ? 2 : 0) + i * 2;
  return (code) => {
    for (let i = 0; i < double / 2; i++) {
      if (font.readUInt16BE(part(0, i)) < code) continue;
      const start = font.readUInt16BE(part(1, i));
      if (start > code) return 0;
      const delta = font.readUInt16BE(part(2, i));
      const offset = font.readUInt16BE(part(3, i));
      if (offset === 0) return (code + delta) & 0xffff;
      const id = font.readUInt16BE(part(3, i) + offset + (code - start) * 2);
      return id === 0 ? 0 : (id + delta) & 0xffff;
    }
    return 0;
  };
}

function rows(file: string): string {
  const advance = advances(file);
  return RANGES.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, i) => advance(from + i) ?? 1000);
    return `  [0x${from.toString(16)}, '${widths.map((w) => w.toString(36)).join(' ')}'],`;
  }).join('\n');
}

writeFileSync(
  OUT,
  `/**
 * Advance widths of Liberation Sans, regular and bold, in thousandths of an em and base 36: written by scripts/font-metrics.ts.
 * Each row begins with the code of its first character. Liberation Sans: Copyright 2012 Red Hat, OFL 1.1.
 */

type Row = readonly [first: number, widths: string];

export const REGULAR: readonly Row[] = [
${rows('LiberationSans-Regular.ttf')}
];

export const BOLD: readonly Row[] = [
${rows('LiberationSans-Bold.ttf')}
];
`,
);
