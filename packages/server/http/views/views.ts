/**
 * What is worked out of a plant, as JSON: the same calls that the command line answers. They are answered by threads that
 * only read, so that the one that takes requests and writes is never held up; what was answered is remembered for as long
 * as the plant stays as it is.
 */
import type { EntryOf } from '../../app/record/entry-at.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import type { WordedProblem } from '@bulkhead/core/report/render/check-report.ts';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import type { Language } from '@bulkhead/core/report/locales/language.ts';

export interface ViewCall {
  readonly command: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
}

export interface ViewAsked {
  /** As the record stood when it was asked. */
  readonly newest?: EntryOf;
  /** What the command reads as a file. */
  readonly file?: SourceFile;
  readonly call: ViewCall;
  readonly language: Language;
  /** For whom it is told as the command line tells it; without it, as JSON. */
  readonly terminal?: Terminal;
}

export type ViewAnswer =
  | {
      readonly outcome: 'answered';
      readonly text: string;
      /** For a terminal: why the call was refused. */
      readonly err?: string;
      readonly code: number;
    }
  /** What was sent as a file makes no sound plant. */
  | { readonly outcome: 'unsound'; readonly problems: readonly WordedProblem[]; readonly total: number }
  /** The call cannot be answered as it was made; the sentence says why. */
  | { readonly outcome: 'refused'; readonly message: string; readonly missing: 'plant' | 'part' | null };

export interface Views {
  /** @param of what it is of: as long as that stays, the answer does. @throws ViewsBusy ViewTooSlow */
  answer(of: string, asked: ViewAsked): Promise<ViewAnswer>;
  /** The plant was written to: whoever asks next about one that is in use finds its new state judged already. */
  lookAhead(plant: string): void;
  /** Those that wait for a thread. */
  readonly waiting: () => number;
  close(): Promise<void>;
}

/** More is waiting than will be answered soon. */
export class ViewsBusy extends Error {}

/** It took longer than anybody waits; its thread is replaced. */
export class ViewTooSlow extends Error {}

/** The record could not be read; its thread is replaced by one that opens it anew. */
export class ViewUnavailable extends Error {}

/** Its thread was ended for another call; it can be asked again. */
export class ViewInterrupted extends Error {}
