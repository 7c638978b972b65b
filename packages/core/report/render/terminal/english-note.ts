/** Said once, at the foot of what tells rows of a catalog. */
import type { Words } from '../../locales/words.ts';
import { shownOn } from './shown.ts';
import { span, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

/** Where the reader's language is another: titles and our words beside rows are written in English alone. */
export function englishNote(words: Words, terminal: Terminal): readonly Line[] {
  if (words.language === 'en') return [];
  const { english } = words.catalog;
  return [[], ...wrapped([span(shownOn(terminal, english), 'quiet')], terminal.columns)];
}
