/**
 * What a report is made of, before it has words: sections of blocks, blocks of runs. A run is a sentence by its code, a
 * word of the glossary, or what the plant or a catalog says. Nothing here knows a language or a format.
 */
import type { MessageParams } from '../../lib/message.ts';
import type { Finding, SlOrNull, VerdictCode } from '../../evaluate/assessment.ts';
import type { Drawn } from './drawn.ts';
import type { Link } from '../../why/chain.ts';
import type { ReportWordCode } from '../locales/en/report.ts';
import type { TermId } from '../locales/en/terms.ts';

/** Where a figure can be asked why: a reference of `bulkhead why`, or `#` and the id of a section. */
export type Because = string;

/** An SL gauge: what is reached of what is asked, in one reading. */
export interface Gauge {
  readonly target: SlOrNull;
  /** In the reading shown; null when no row of the FR applies. */
  readonly achieved: SlOrNull;
  readonly claimed: SlOrNull;
  /** At best, with everything undetermined taken as satisfied. */
  readonly upper: SlOrNull;
}

export type Run =
  | {
      readonly kind: 'said';
      readonly code: ReportWordCode;
      readonly params: MessageParams;
      readonly why?: Because;
    }
  | { readonly kind: 'term'; readonly id: TermId }
  /** Words of the plant or of a catalog: hostile until a format has made them text. */
  | { readonly kind: 'text'; readonly text: string }
  /** An id, an address, a digest: set in a fixed pitch and never split into words. */
  | { readonly kind: 'id'; readonly text: string; readonly why?: Because }
  | { readonly kind: 'count'; readonly value: SlOrNull; readonly why?: Because }
  | { readonly kind: 'verdict'; readonly verdict: VerdictCode; readonly why?: Because }
  | { readonly kind: 'gauge'; readonly gauge: Gauge; readonly why: Because }
  /** The sentence of a design rule, or its way out; things by what `nameOf` calls them. */
  | {
      readonly kind: 'finding' | 'fix';
      readonly finding: Finding;
      readonly nameOf: (ref: string) => string;
    }
  | { readonly kind: 'break' }
  /** Between entries of a list on one line, or before what a name stands for: nothing stands before it. */
  | { readonly kind: 'mark'; readonly mark: ',' | ':' };
export type Runs = readonly Run[];

export interface Column {
  readonly head: ReportWordCode;
  /** `id` and `verdict` keep their width, `number` stands to the right, `gauge` is as wide as a gauge. */
  readonly kind: 'text' | 'id' | 'number' | 'gauge' | 'short' | 'verdict';
  /** Share of what the others leave; text only. */
  readonly share?: number;
}

export interface Row {
  readonly cells: readonly Runs[];
  /** The reference under which the row can be asked why. */
  readonly ref?: string;
  /** Further references that lead to it. */
  readonly also?: readonly string[];
  /** Not asked for at its SL-T: shown, but quieter. */
  readonly quiet?: boolean;
  /** Left out on paper, which says so. */
  readonly aside?: boolean;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** Names with what they are, such as document control. */
  | { readonly kind: 'facts'; readonly entries: readonly Entry[] }
  /** One finding in full; not torn apart between pages. */
  | { readonly kind: 'card'; readonly id: string; readonly title: Runs; readonly entries: readonly Entry[] }
  /** A sheet of the drawing: of a zone by its id; null is the overview. */
  | { readonly kind: 'figure'; readonly zone: string | null; readonly caption: Runs }
  /** What the plant does not say, and how it can be said. */
  | { readonly kind: 'missing'; readonly runs: Runs }
  /** Lines to be filled in by hand, such as a signature. */
  | { readonly kind: 'lines'; readonly lines: readonly SignedLine[] }
  | { readonly kind: 'legend' }
  /** Risk matrices, side by side where there is room. */
  | { readonly kind: 'matrices'; readonly matrices: readonly Matrix[] }
  /** Links of the chain behind figures; only formats that have links show it. */
  | { readonly kind: 'why'; readonly links: readonly Link[] };

/** A risk matrix: the gravest severity on top, the likeliest on the right. */
export interface Matrix {
  readonly caption: Runs;
  /** What stands where heads of rows and columns meet. */
  readonly corner: ReportWordCode;
  readonly heads: readonly Runs[];
  readonly rows: readonly { readonly head: Runs; readonly cells: readonly MatrixCell[] }[];
}

export interface MatrixCell {
  /** Of the rank, or a level: a colour alone says nothing on a grey print. */
  readonly letter: string;
  /** How high the rank stands among those of the plant, from 0 to 3. */
  readonly tone: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Sides on which what is tolerated ends. */
  readonly edge: { readonly top: boolean; readonly right: boolean };
  /** What lies in the cell; null where nothing is counted. */
  readonly count: number | null;
}

/** For a signature, with the name of who is to sign where the plant states it. */
export interface SignedLine {
  readonly name: ReportWordCode;
  readonly by?: string;
}

export interface Entry {
  readonly name: ReportWordCode;
  readonly value: Runs;
}

export interface Section {
  /** Stable, for links. */
  readonly id: string;
  readonly title: Runs;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
  /** What stands on paper in place of blocks and sections, where the same facts fit on fewer pages. */
  readonly paper?: Pick<Section, 'blocks' | 'sections'>;
  /** Counted A, B, C. */
  readonly annex?: boolean;
}

/** Documents that are made of a plant, by the name under which they are asked for. */
export const DOCUMENT_IDS = ['gap-report', 'risk-register', 'crs'] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** A table to go on working with: wider than a page, so it stands in a workbook and not among the sections. */
export interface WideTable {
  readonly name: ReportWordCode;
  readonly columns: readonly WideColumn[];
  readonly rows: readonly (readonly Runs[])[];
}

export interface WideColumn {
  readonly head: Runs;
  /** In characters. */
  readonly width: number;
}

export interface Report {
  readonly document: DocumentId;
  readonly plant: { readonly id: string; readonly name: string };
  readonly asOf: string;
  readonly model: string;
  readonly engine: string;
  readonly drawn: Drawn;
  readonly sections: readonly Section[];
  readonly tables: readonly WideTable[];
}

export function say(code: ReportWordCode, params: MessageParams = {}, why?: Because): Run {
  return { kind: 'said', code, params, ...(why === undefined ? {} : { why }) };
}
export function text(words: string | undefined): Runs {
  return words === undefined || words === '' ? NOT_STATED : [{ kind: 'text', text: words }];
}
/** Words where there may be none, in a table that would be full of "not stated" otherwise. */
export function maybe(words: string | undefined): Runs {
  return words === undefined || words === '' ? [] : [{ kind: 'text', text: words }];
}
export function id(words: string, why?: Because): Run {
  return { kind: 'id', text: words, ...(why === undefined ? {} : { why }) };
}
export function count(value: SlOrNull, why?: Because): Run {
  return { kind: 'count', value, ...(why === undefined ? {} : { why }) };
}
export function term(word: TermId): Run {
  return { kind: 'term', id: word };
}
export function paragraph(...runs: Runs): Block {
  return { kind: 'paragraph', runs };
}
export function missing(...runs: Runs): Block {
  return { kind: 'missing', runs };
}

/** Runs on lines of their own. */
export function stacked(lines: readonly Runs[]): Runs {
  return lines.flatMap((runs, i): Runs => (i === 0 ? runs : [{ kind: 'break' }, ...runs]));
}

/** Words of the plant after which a sentence of ours begins: they end with a full stop, where they end with nothing. */
export function closed(words: string): Runs {
  const plain = words.trimEnd();
  return maybe(plain === '' || /[.!?…]["')\]”’»]*$/.test(plain) ? plain : `${plain}.`);
}

export const COLON: Run = { kind: 'mark', mark: ':' };

/** Runs one after the other, with commas between them. */
export function inLine(items: readonly Runs[]): Runs {
  return items.flatMap((runs, i): Runs => (i === 0 ? runs : [{ kind: 'mark', mark: ',' }, ...runs]));
}

export const NOT_STATED: Runs = [say('notStated')];

export function section(
  sectionId: string,
  title: ReportWordCode,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { id: sectionId, title: [say(title)], blocks, sections };
}

export function annex(...given: Parameters<typeof section>): Section {
  return { ...section(...given), annex: true };
}

/** Columns of figures, one for each head. */
export function numbers(heads: readonly ReportWordCode[]): readonly Column[] {
  return heads.map((head) => ({ head, kind: 'number' }));
}

/** A table, or what is missing where it would have no rows. */
export function table(columns: readonly Column[], rows: readonly Row[], none: ReportWordCode): Block {
  return rows.length === 0 ? missing(say(none)) : { kind: 'table', columns, rows };
}
