/** The fonts of a PDF: Inter and IBM Plex Mono (OFL 1.1), from pinned packages, so that every machine sets the same page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '@bulkhead/core/report/render/typst/fonts.ts';
import { withoutLayout } from '../plain-font.ts';
import { advanceOf } from './advance.ts';
import { coverageOf, type Coverage } from './coverage.ts';

const FILES = {
  prose: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  bold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  mono: '@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
} as const;

const require = createRequire(import.meta.url);

export function fontPaths(): readonly string[] {
  return Object.values(FILES).map((file) => require.resolve(file));
}

function read(name: keyof typeof FILES): Uint8Array {
  return readFileSync(require.resolve(FILES[name]));
}

/** What the page is set in. Only titles, which are bold and few, keep their kerning. */
export function fontFiles(): readonly Buffer[] {
  const files = [withoutLayout(read('prose')), read('bold'), withoutLayout(read('mono'))];
  return files.map((font) => Buffer.from(font));
}

export function pageFonts(): Fonts {
  const prose = advanceOf(read('prose'));
  const mono = advanceOf(read('mono'));
  const drawn = showable(() => DOT);
  return {
    shown: showable(),
    drawn: (svg) => drawn(svg, false),
    advance: (text, isMono) => (isMono ? mono : prose)(text),
  };
}

/** A sign that both fonts have, and no letter. */
const DOT = '·';

function byNumber(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Makes of a text what the fonts can show: other characters by their number, or as told. */
export function showable(instead = byNumber): (text: string, mono: boolean) => string {
  const covers: Readonly<Record<'prose' | 'mono', Coverage>> = {
    prose: coverageOf(read('prose')),
    mono: coverageOf(read('mono')),
  };
  const known = new Map<string, string>();
  return (text, mono) =>
    // eslint-disable-next-line no-control-regex -- line ends are white space to a typesetter
    text.replace(/[^\x20-\x7e\n]/gu, (character) => {
      const key = `${mono ? 'm' : 'p'}${character}`;
      let shown = known.get(key);
      if (shown === undefined) {
        const codePoint = character.codePointAt(0) ?? 0;
        const covered = covers[mono ? 'mono' : 'prose'](codePoint);
        shown = covered ? character : instead(codePoint);
        known.set(key, shown);
      }
      return shown;
    });
}
