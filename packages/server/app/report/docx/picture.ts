/** A sheet of the drawing as a picture for Word, which shows SVG only in its newer versions. */
import { Resvg } from '@resvg/resvg-js';
import { fontPaths } from '../pdf/fonts.ts';

export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const PIXELS = 1800;

export function pictureOf(svg: string): Picture {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: PIXELS },
    font: { fontFiles: [...fontPaths()], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  }).render();
  return { png: image.asPng(), width: image.width, height: image.height };
}
