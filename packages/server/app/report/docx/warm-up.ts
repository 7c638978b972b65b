/**
 * Draws a sheet that nobody gets. Code of WebAssembly runs slowly until it was run for a while; the plant is being read
 * meanwhile and this process has nothing else to do.
 */
import type { Picture } from '@bulkhead/core/report/render/docx/picture.ts';

/** So often that the first sheet is drawn as fast as the last. */
const TIMES = 4;
const ROWS = 24;

export function warmUp(draw: (svg: string) => Picture): void {
  for (let i = 0; i < TIMES; i++) draw(SAMPLE);
}

/** An A3 sheet with what sheets are made of: boxes, lines, dashes, text upright and in both fonts. */
const SAMPLE = `<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 420 297"><rect width="420" height="297" fill="#ffffff"/>${Array.from(
  { length: ROWS },
  (_, i) => {
    const y = 8 + i * 12;
    return (
      `<rect x="10" y="${y}" width="80" height="9" rx="1" fill="#eef2f6" stroke="#52606d" stroke-width="0.3"/>` +
      `<path d="M 90 ${y + 4} H 140 V ${y + 9} H 200" fill="none" stroke="#243b53" stroke-width="0.4" stroke-dasharray="2 1"/>` +
      `<text x="12" y="${y + 5}" font-family="Inter" font-size="2.8">Zone ${i}, SL-T 2 2 3 1 2 2 1</text>` +
      `<text x="210" y="${y + 5}" font-family="IBM Plex Mono" font-weight="600" font-size="2.5">IAC ${i} · conduit</text>`
    );
  },
).join('')}</svg>`;
