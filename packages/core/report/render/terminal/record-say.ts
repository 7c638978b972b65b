/** Sentences about a record, as the terminal can show them. */
import type { MessageParams } from '../../../lib/message.ts';
import type { RecordWords } from '../../locales/en/record.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import { shownOn } from './shown.ts';
import type { Terminal } from './style.ts';

export type Say = (key: keyof RecordWords, params?: MessageParams) => string;

export function sayer(words: Words, terminal: Terminal): Say {
  return (key, params = {}) => shownOn(terminal, fill(words, words.record[key], params));
}
