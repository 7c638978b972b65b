/** A refusal of input: what, where, what was found. Sentences are made from it in report/locales. */
import type { MessageValue, Term } from '../lib/message.ts';
import { byCodeUnit } from '../lib/order.ts';
import { LIMITS } from './limits.ts';
import type { RefKind } from './schema/fields.ts';

/**
 * A position in a source text; line and column count from 1, the column in UTF-16 units. Where a sheet is named it is
 * a cell of that sheet, by its row and column. What stands in no text is told by its reference as the file, on line 0.
 */
export interface SourcePlace {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
}

/** Closed: each code has a page under docs/errors and a broken plant that shows it. */
export const PROBLEM_CODES = [
  'answered-twice',
  'applies-to-nothing',
  'applies-to-nowhere',
  'applies-to-place',
  'asset-without-product',
  'bad-character',
  'bad-date',
  'bad-digest',
  'bad-end',
  'bad-id',
  'bad-number',
  'bad-place',
  'bad-requirement',
  'capability-misplaced',
  'certificate-version',
  'cell-edited-twice',
  'cell-error',
  'cell-formula',
  'cell-kind',
  'cell-merged',
  'cell-time',
  'checked-twice',
  'comma-in-braces',
  'compensated-incomplete',
  'compensation-not-shared',
  'component-compensated',
  'csv-columns',
  'csv-header',
  'csv-name',
  'csv-separator',
  'csv-syntax',
  'days-reversed',
  'depends-on-elsewhere',
  'depends-on-loop',
  'disposition-incomplete',
  'disposition-place',
  'disposition-row',
  'duplicate-entry',
  'duplicate-id',
  'duplicate-key',
  'edition-not-in-use',
  'effective-to-misplaced',
  'evidence-not-cited',
  'exception-subject',
  'external-target',
  'file-too-large',
  'invalid-utf8',
  'joined-twice',
  'key-capitals',
  'key-further-in',
  'key-not-text',
  'level-out-of-range',
  'maturity-misplaced',
  'missing-field',
  'missing-head',
  'newer-schema',
  'no-organisation-folder',
  'not-a-list',
  'not-a-map',
  'not-a-value',
  'not-applicable-incomplete',
  'not-at-an-asset',
  'not-judged-here',
  'one-way-not-joined',
  'only-compensated',
  'organisation-folder-closed',
  'organisation-path',
  'other-class',
  'other-role',
  'parent-loop',
  'place-not-shared',
  'quoted-value',
  'reserved-id',
  'risk-band',
  'risk-matrix-order',
  'risk-matrix-size',
  'risk-missing',
  'risk-scale',
  'risk-sl',
  'risk-unknown',
  'scenario-frequency',
  'scenario-place',
  'section-not-read-yet',
  'section-not-shared',
  'sheet-column-twice',
  'sheet-id-changed',
  'sheet-missing',
  'sheet-row-mixed',
  'sheet-column-moved',
  'sheet-row-twice',
  'sheet-row-unknown',
  'sheet-twice',
  'stated-twice',
  'too-deep',
  'too-few',
  'too-long',
  'too-many',
  'treatment-incomplete',
  'triage-place',
  'unknown-edition',
  'unknown-fact',
  'unknown-key',
  'unknown-reference',
  'unknown-requirement',
  'unknown-schema',
  'unknown-section',
  'unsafe-key',
  'workbook-damaged',
  'workbook-doctype',
  'workbook-encrypted',
  'workbook-external-link',
  'workbook-not-made-here',
  'workbook-not-xlsx',
  'workbook-other-plant',
  'workbook-schema',
  'workbook-too-large',
  'wrong-value',
  'yaml-alias',
  'yaml-anchor',
  'yaml-directive',
  'yaml-merge-key',
  'yaml-several-documents',
  'yaml-syntax',
  'yaml-tab',
  'yaml-tag',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** For the sentence: what was found, what was expected, a near match, the other place. */
export type ProblemParams = Readonly<Record<string, MessageValue>>;

/** What was found where it is not in the text as such; each language has a word for it. */
export type ProblemTerm =
  | `kind-${RefKind}`
  | 'list'
  | 'map'
  | 'value'
  | 'emptyEntry'
  | 'loneSurrogate'
  | 'entriesInOneList'
  | 'zonesAndConduits'
  | 'semicolon'
  | 'tab'
  | 'bar'
  | 'tableRows'
  | 'tableCells'
  | WorkbookTerm;

/** What is wrong with a workbook as a whole. */
export type WorkbookTerm =
  | 'textFile'
  | 'binaryFile'
  | 'binaryWorkbook'
  | 'oldExcel'
  | 'openDocument'
  | 'zipArchive'
  | 'fileBytes'
  | 'archiveEntries'
  | 'inflatedBytes'
  | 'inflationRatio'
  | 'sheets'
  | 'cells'
  | 'merges'
  | 'cellStyles'
  | 'relationships'
  | 'xmlElements'
  | 'xmlAttributes'
  | 'cellText'
  | 'xmlDepth';

export function problemTerm(term: ProblemTerm): Term {
  return { term };
}

export interface Problem {
  readonly code: ProblemCode;
  readonly at: SourcePlace;
  readonly params: ProblemParams;
}

/** A thing in a source text that knows where it stands: a YAML node, a CSV cell, a file. */
export interface Placed {
  place(): SourcePlace;
}

/** Problems as they are found. Beyond the limit they are counted, and no longer placed. */
export interface ProblemSink {
  readonly problems: Problem[];
  total: number;
}

export function problemSink(): ProblemSink {
  return { problems: [], total: 0 };
}

/**
 * The one way in which input is refused.
 * @param params as a function where they cost something, such as a near match: not asked once the rest is counted only
 */
export function refuse(
  sink: ProblemSink,
  code: ProblemCode,
  what: Placed,
  params: ProblemParams | (() => ProblemParams) = {},
): void {
  sink.total++;
  if (sink.problems.length >= LIMITS.problems) return;
  sink.problems.push({ code, at: what.place(), params: typeof params === 'function' ? params() : params });
}

/** `file:line:column`, or `file!sheet!B12` for a cell. */
export function placeText({ file, sheet, line, column }: SourcePlace): string {
  if (line === 0) return file;
  return sheet === undefined
    ? `${file}:${line}:${column}`
    : `${file}!${sheet}!${columnLetters(column)}${line}`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

/** In the order of the text: by file, line, column, code. */
export function inTextOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodeUnit(a.at.file, b.at.file) ||
      byCodeUnit(a.at.sheet ?? '', b.at.sheet ?? '') ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      byCodeUnit(a.code, b.code),
  );
}

/** The near match for a sentence; empty where there is none. */
export function didYouMean(near: string | null): string {
  return near ?? '';
}

/** Long input is shown by its start only. */
export function shown(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
