/**
 * Sheets of the drawing as pictures for Word: as SVG, which its versions since 2016 show sharp at any size with the fonts
 * of the machine, and as PNG for programs that show none. The renderer runs as WebAssembly, so that every machine gives
 * the same picture.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import type { Picture } from '@bulkhead/core/report/render/docx/picture.ts';
import { plainSvg } from '@bulkhead/core/drawing/svg-plain.ts';
import { fontPaths } from '../pdf/fonts.ts';
import { withoutLayout } from '../plain-font.ts';
import { palettePng } from './png.ts';

/** Dots to the inch of the sheet itself, A3 or A4: its least text, 2 mm high, has seven of them and can be read enlarged. */
const DPI = 96;
/** What a millimetre of a sheet is taken by. */
const SVG_DPI = 96;

export async function picturing(): Promise<(svg: string) => Picture> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = fontPaths().map((path) => withoutLayout(readFileSync(path)));
  return (svg) => {
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: DPI / SVG_DPI },
      font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    });
    const image = drawn.render();
    const { width, height } = image;
    const png = palettePng({ pixels: image.pixels, width, height });
    // WebAssembly keeps its memory until it is told.
    image.free();
    drawn.free();
    return { png, svg: plainSvg(svg), width, height };
  };
}
