/** The words of a cell with their sizes: what stands on one line without a break. */
import { CAPITAL, type Fonts } from './fonts.ts';
import type { TypstPiece } from './data.ts';

/** Of the text of a table, in pt, as in the template. */
export const SIZE = 7.8;
export const MONO = SIZE * 0.88;

/** A line as high as its letters. Of ids alone it is lower, but the space or the break at its end is prose. */
export const LETTERS = SIZE * CAPITAL.prose;

/** A sign before its word, and a gauge before its difference, and what they add to the height of their line. */
const SIGN = { width: 11, extra: 2.4 } as const;
const GAUGE = { width: 26.4, gap: 2, text: 0.92, extra: 8.8 + 2.2 - LETTERS } as const;

/** In pt. */
export interface Word {
  readonly width: number;
  /** Of the spaces before it, which count only within a line. */
  readonly gap: number;
  /** What it is higher than letters, up and down. */
  readonly extra: number;
}

/**
 * Words and ends of lines. A line of a page may also break elsewhere, within what is one word here: it then takes no more
 * lines than by these words.
 */
export function cellTokens(cell: readonly TypstPiece[], fonts: Fonts): readonly (Word | 'break')[] {
  const tokens: (Word | 'break')[] = [];
  let word: Word | null = null;
  let gap = 0;
  const end = (): void => {
    if (word === null) return;
    tokens.push(word);
    [word, gap] = [null, 0];
  };
  const endLine = (): void => {
    end();
    // Spaces at the end of a line count where the line ends by itself.
    if (gap > 0) tokens.push({ width: 0, gap, extra: 0 });
    gap = 0;
  };
  for (const part of cell.flatMap((piece) => partsOf(piece, fonts))) {
    if (part === 'break') {
      endLine();
      tokens.push(part);
    } else if ('space' in part) {
      end();
      gap += part.space;
    } else if (word === null) {
      const first = tokens.length === 0 || tokens.at(-1) === 'break';
      word = first ? { ...part, width: part.width + gap, gap: 0 } : { ...part, gap };
    } else {
      word = joined(word, part);
    }
  }
  endLine();
  return tokens;
}

type Ink = Omit<Word, 'gap'>;
type Part = 'break' | { readonly space: number } | Ink;

function joined(word: Word, more: Ink): Word {
  return {
    width: word.width + more.width,
    gap: word.gap,
    extra: word.extra + more.extra,
  };
}

function partsOf(piece: TypstPiece, fonts: Fonts): readonly Part[] {
  switch (piece[0]) {
    case 'b':
      return ['break'];
    case 'v':
      return [{ ...SIGN, width: SIGN.width + SIZE * fonts.advance(piece[2], false) }];
    case 'g': {
      const difference = piece[3] === '' ? 0 : GAUGE.gap + SIZE * GAUGE.text * fonts.advance(piece[3], false);
      return [{ width: GAUGE.width + difference, extra: GAUGE.extra }];
    }
    case 't':
      return textParts(piece[1], SIZE, (text) => fonts.advance(text, false));
    case 'i':
      return textParts(piece[1], MONO, (text) => fonts.advance(text, true));
  }
}

/**
 * Places at which a line surely may break: at spaces, not before a mark that closes, nor after one that opens, and after
 * the hyphen of a word. The place to break that has no width is a space of none.
 */
const BREAKS = /((?<![([{<«‹„“"'¡¿])[ \u200b]+(?![)\]}!?/;:,.»›”’"']))|(?<=\p{L}-)(?=\p{L})/u;

function textParts(text: string, size: number, advance: (text: string) => number): readonly Part[] {
  return text.split('\n').flatMap((line, i) => {
    const parts = line
      .split(BREAKS)
      .map((part: string | undefined, at): Part =>
        at % 2 === 1
          ? { space: size * advance((part ?? '').replaceAll('\u200b', '')) }
          : { width: size * advance(part ?? ''), extra: 0 },
      );
    const inked = parts.filter((part) => part === 'break' || 'space' in part || part.width > 0);
    return i === 0 ? inked : ['break' as const, ...inked];
  });
}
