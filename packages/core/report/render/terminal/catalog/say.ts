/** Words of `catalog` as this terminal can show them. What a catalog says itself is data of its edition. */
import type { MessageParams } from '../../../../lib/message.ts';
import type { CatalogWords } from '../../../locales/en/catalog.ts';
import { fill } from '../../../locales/fill.ts';
import type { Words } from '../../../locales/words.ts';
import { shownOn } from '../shown.ts';
import { span, type Line, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';

export type Say = (key: keyof CatalogWords, params?: MessageParams) => string;

export function sayIn(words: Words, terminal: Terminal): Say {
  return (key, params = {}) => shownOn(terminal, fill(words, words.catalog[key], params));
}

export function prose(text: string, terminal: Terminal, indent = 0): readonly Line[] {
  return wrapped([span(shownOn(terminal, text))], terminal.columns - indent).map((line) =>
    indent === 0 ? line : [span(' '.repeat(indent)), ...line],
  );
}
