/** What a law or framework on a terminal is made from. */
import type { RequirementsCatalog } from '../../../../catalog/catalog.ts';
import type { CoverageRow } from '../../../../program/coverage.ts';
import type { OwnAnswers } from '../../../../program/own-answers.ts';
import type { Words } from '../../../locales/words.ts';
import type { Terminal } from '../style.ts';

export interface CoverageView {
  readonly framework: RequirementsCatalog;
  readonly rows: readonly CoverageRow[];
  /** What the plant answered to rows of the framework themselves, by their id. */
  readonly own: OwnAnswers;
  /** Title of a linked row, `<document>@<edition>/<row>`. */
  readonly titleOf: (row: string) => string;
  /** The name of the view, for commands. */
  readonly view: string;
  /** The one place that is looked at; null for all. */
  readonly place: string | null;
  readonly plantName: string;
  readonly asOf: string;
  /** Also the linked rows, one by one. */
  readonly all: boolean;
  readonly folder: string;
  /** Options that a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

/** The id of a row in its document. */
export function idOf(row: string): string {
  return row.slice(row.indexOf('/') + 1);
}

/** As a plant writes it that uses one edition of the document. */
export function shortName(row: string): string {
  return row.replace(/@[^/]*\//, '/');
}
