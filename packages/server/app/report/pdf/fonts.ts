/** The fonts of a PDF: Inter and IBM Plex Mono (OFL 1.1), from pinned packages, so that every machine sets the same page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** Makes of a text what the fonts can show: other characters by their number. */
export function showable(): (text: string, mono: boolean) => string {
  const covers: Readonly<Record<'prose' | 'mono', Coverage>> = {
    prose: coverageOf(readFileSync(require.resolve(FILES.prose))),
    mono: coverageOf(readFileSync(require.resolve(FILES.mono))),
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
        shown = covered ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
        known.set(key, shown);
      }
      return shown;
    });
}
