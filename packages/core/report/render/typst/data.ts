/**
 * What the PDF template is given: the report as plain values. They go in as JSON and are set as text there, so that
 * nothing a plant says is read as markup.
 */
import type {
  Pieces,
  Piece,
  WordedBlock,
  WordedColumn,
  WordedEntry,
  WordedMatrix,
  WordedReport,
  WordedRow,
  WordedSection,
} from '../../worded.ts';
import { columnWidths } from './columns.ts';
import type { Fonts } from './fonts.ts';
import { rowHeight } from './row-height.ts';
import { differenceOf, isOnlyOpen, segmentsOf } from '../gauge-segments.ts';

/** `[kind, text, label to go to or null, …]`; short, since a report holds tens of thousands of them. */
export type TypstPiece =
  | readonly ['t' | 'i', string, string | null]
  | readonly ['v', string, string]
  | readonly ['g', readonly string[], number | null, string, boolean, string]
  | readonly ['b'];

export interface TypstSection {
  readonly label: string;
  readonly number: string;
  readonly title: readonly TypstPiece[];
  readonly breaks: boolean;
  /** Short enough to stand on one page. */
  readonly whole: boolean;
  readonly blocks: readonly object[];
  readonly sections: readonly TypstSection[];
}

/** Sections that begin on a page of their own; the others follow where there is room. */
const BREAKS = new Set([
  'control',
  'levels',
  'findings',
  'programs',
  'products',
  'measures',
  'rows',
  'assets',
  'design',
]);

/** Sections that do so where they are long; a small plant would get half-empty pages. */
const BREAKS_WHERE_LONG = new Set(['risk-criteria', 'risk-register', 'risk-targets']);

/** Rows and cards of some two pages. */
const LONG_CHAPTER = 24;

/** What the template reads. @param report as it stands on paper */
export function typstData(report: WordedReport, fonts: Fonts): object {
  const { sections } = report;
  const context: Context = { ...fonts, labels: labelsOf(sections) };
  const text = (plain: string): string => fonts.shown(plain, false);
  return {
    language: report.language,
    title: text(report.title),
    subtitle: text(report.subtitle),
    titleBlock: text(report.titleBlock),
    pageOf: text(report.pageOf),
    contents: text(report.contents),
    contentsFirst: isShortPage(sections[0]),
    sections: sections.map((section, i) => sectionData(section, context, isLong(sections[i - 1]))),
  };
}

/** Rows of tables beside a picture of two matrices that leave half of the first page. */
const SHORT_PAGE = 10;

/** A first page of sentences, matrices and a few rows has room for the contents; whatever else may fill it does not. */
function isShortPage(first: WordedSection | undefined): boolean {
  if (first === undefined || first.sections.length > 0) return false;
  const light = first.blocks.every(({ kind }) =>
    ['paragraph', 'matrices', 'table', 'missing'].includes(kind),
  );
  return light && sizeOf(first) <= SHORT_PAGE + first.blocks.length;
}

interface Context extends Fonts {
  /** Labels by reference: of sections by `#id`, of cards by their id. */
  readonly labels: ReadonlyMap<string, string>;
}

function labelsOf(sections: readonly WordedSection[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const visit = (section: WordedSection): void => {
    labels.set(`#${section.id}`, `section ${section.id}`);
    for (const block of section.blocks) if (block.kind === 'card') labels.set(block.id, `card ${block.id}`);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return labels;
}

function sectionData(section: WordedSection, context: Context, afterLong = false): TypstSection {
  return {
    label: `section ${section.id}`,
    number: section.number,
    title: pieces(section.title, context),
    breaks: beginsPage(section) || afterLong,
    whole: isShort(section),
    blocks: section.blocks.map((block) => blockData(block, context)),
    // Parts of a chapter follow one another: a page for each leaves pages with two rows.
    sections: section.sections.map((below) => sectionData(below, context)),
  };
}

function beginsPage(section: WordedSection): boolean {
  if (BREAKS.has(section.id)) return true;
  return BREAKS_WHERE_LONG.has(section.id) && sizeOf(section) > LONG_CHAPTER;
}

function sizeOf({ blocks, sections }: WordedSection): number {
  const here = blocks.map((block) => (block.kind === 'table' ? block.rows.length : 1));
  return [...here, ...sections.map(sizeOf)].reduce((sum, one) => sum + one, 0);
}

/** Rows from which on the next section begins a page: some ten pages, of which each run is set on a core of its own. */
const LONG_RUN = 120;

function isLong(section: WordedSection | undefined): boolean {
  if (section === undefined) return false;
  return section.blocks.some((block) => block.kind === 'table' && block.rows.length > LONG_RUN);
}

/** A table of a few rows with what is said about it: a place among the levels, for one. */
function isShort({ blocks, sections }: WordedSection): boolean {
  const rows = blocks.map((block) =>
    block.kind === 'table' ? block.rows.length : block.kind === 'paragraph' ? 1 : 99,
  );
  return sections.length === 0 && rows.reduce((sum, one) => sum + one, 0) <= 12;
}

function blockData(block: WordedBlock, context: Context): object {
  const text = (plain: string): string => context.shown(plain, false);
  const entries = (all: readonly WordedEntry[]): object[] =>
    all.map(({ name, value }) => [text(name), pieces(value, context)]);
  switch (block.kind) {
    case 'paragraph':
    case 'missing':
      return { kind: block.kind, pieces: pieces(block.pieces, context) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => pieces(item, context)) };
    case 'table':
      return tableData(block.columns, block.rows, context);
    case 'facts':
      return { kind: 'facts', entries: entries(block.entries) };
    case 'card':
      return {
        kind: 'card',
        label: `card ${block.id}`,
        title: pieces(block.title, context),
        entries: entries(block.entries),
        whole: lengthOf(block.entries.flatMap(({ value }) => value)) < LONG,
      };
    case 'figure':
      return {
        kind: 'figure',
        svg: context.drawn(block.svg),
        paper: block.paper,
        caption: pieces(block.caption, context),
        alt: text(block.caption.map((piece) => ('text' in piece ? piece.text : '')).join('')),
      };
    case 'lines':
      return { kind: 'lines', names: block.names.map(text), hint: text(block.hint) };
    case 'legend':
      return { kind: 'legend', entries: block.entries.map(({ shows, text: words }) => [shows, text(words)]) };
    case 'matrices':
      return { kind: 'matrices', matrices: block.matrices.map((matrix) => matrixData(matrix, text)) };
    case 'why':
      throw new Error('links of the chain are not printed');
  }
}

function matrixData({ caption, corner, heads, rows }: WordedMatrix, text: (plain: string) => string): object {
  return {
    caption: text(caption),
    heads: [corner, ...heads].map(text),
    rows: rows.map(({ head, cells }) => ({
      head: text(head),
      cells: cells.map(({ letter, tone, edge, count }) => [
        text(letter),
        tone,
        edge.top,
        edge.right,
        count === null || count === 0 ? '' : String(count),
      ]),
    })),
  };
}

/** Characters that surely fit on one page, so that what has fewer need not be torn apart. */
const LONG = 1600;

function tableData(columns: readonly WordedColumn[], rows: readonly WordedRow[], context: Context): object {
  const cells = rows.map((row) => row.cells.map((cell) => pieces(cell, context)));
  const widths = columnWidths(columns, cells, context);
  return {
    kind: 'table',
    columns: columns.map(({ head, kind, share }) => ({ head: context.shown(head, false), kind, share })),
    widths,
    rows: rows.map((row, i) => ({
      cells: cells[i],
      quiet: row.quiet === true,
      whole: row.cells.every((cell) => lengthOf(cell) < LONG),
      height: widths === null ? null : rowHeight(cells[i] ?? [], widths, context),
    })),
  };
}

function lengthOf(given: Pieces): number {
  return given.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
}

/** Texts that follow each other are one, and so are names with commas between them: the page is set piece by piece. */
function pieces(given: Pieces, context: Context): readonly TypstPiece[] {
  const all: TypstPiece[] = [];
  for (const piece of given) {
    const next = pieceData(piece, context);
    const [before, last] = [all.at(-2), all.at(-1)];
    if (isPlain(last, 't') && isPlain(next, 't')) all[all.length - 1] = ['t', last[1] + next[1], null];
    else if (isName(before) && isPlain(last, 't') && last[1] === COMMA && isName(next))
      all.splice(-2, 2, ['i', before[1] + COMMA + next[1], null]);
    else all.push(next);
  }
  return all;
}

const COMMA = ', ';

/** An id of the plant. Set as code, the comma takes more room, and a requirement, which has a space, would be torn there sooner. */
function isName(piece: TypstPiece | undefined): piece is readonly ['i', string, null] {
  return isPlain(piece, 'i') && !piece[1].includes(' ');
}

/** Of a kind, and leads nowhere. */
function isPlain<K extends 't' | 'i'>(
  piece: TypstPiece | undefined,
  kind: K,
): piece is readonly [K, string, null] {
  return piece?.[0] === kind && piece[2] === null;
}

function pieceData(piece: Piece, { shown, labels }: Context): TypstPiece {
  switch (piece.kind) {
    case 'text':
      return ['t', softened(shown(piece.text, false)), labels.get(piece.why ?? '') ?? null];
    case 'id':
      return ['i', softened(shown(piece.text, true)), labels.get(piece.why ?? '') ?? null];
    case 'verdict':
      return ['v', piece.verdict, shown(piece.text, false)];
    case 'gauge': {
      const { gauge, text } = piece;
      if (gauge.achieved === null) return ['t', text, null];
      return ['g', segmentsOf(gauge), gauge.target, differenceOf(gauge), isOnlyOpen(gauge), text];
    }
    case 'break':
      return ['b'];
  }
}

const BREAK = '\u200b';

/** Places at which a word too long for its column may be broken: after marks, else every so many characters. */
function softened(text: string): string {
  return text.replace(/\S{14,}/g, (word) =>
    word
      .replace(/([-/.:@_=,;?&])(?=[^\s])/g, `$1${BREAK}`)
      .replace(/[^\u200b]{22}(?=[^\u200b])/g, `$&${BREAK}`),
  );
}
