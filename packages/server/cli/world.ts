/** What a command is given and what it gives back; main writes the output and ends with the code. */
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';

export interface World {
  readonly terminal: Terminal;
  /** The language of the result. */
  readonly words: Words;
}

export interface Result {
  readonly out: string;
  /** 0 done, 1 findings, 2 the input is wrong. */
  readonly code: number;
}
