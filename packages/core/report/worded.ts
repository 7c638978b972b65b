/**
 * A report in one language: the same sections and blocks with text in place of codes. Formats take it from here and
 * know neither codes nor languages; what they get is text, and may hold anything a plant can hold.
 */
import { once } from '../lib/once.ts';
import { PAPER } from '../drawing/sheet.ts';
import type { Finding, VerdictCode } from '../evaluate/assessment.ts';
import type { MessageParams } from '../lib/message.ts';
import type { Link } from '../why/chain.ts';
import type {
  Block,
  Column,
  DocumentId,
  Gauge,
  Matrix,
  MatrixCell,
  Report,
  Row,
  Run,
  Runs,
  Section,
  WideTable,
} from './document/parts.ts';
import { wordedCauses, wordedHead } from './explain.ts';
import type { ReportWordCode } from './locales/en/report.ts';
import type { Language } from './locales/language.ts';
import type { Words } from './locales/words.ts';
import { publishedFinding, type PublishedFinding } from './render/finding.ts';
import { shortDigest } from './short-digest.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { asSentence, gaugeText, levelText, sayer } from './say.ts';
import { visible } from './visible.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly why?: string }
  | { readonly kind: 'id'; readonly text: string; readonly why?: string }
  | { readonly kind: 'verdict'; readonly verdict: VerdictCode; readonly text: string; readonly why?: string }
  | { readonly kind: 'gauge'; readonly gauge: Gauge; readonly text: string; readonly why: string }
  | { readonly kind: 'break' };
export type Pieces = readonly Piece[];

export interface WordedRow extends Omit<Row, 'cells'> {
  readonly cells: readonly Pieces[];
}
export interface WordedColumn {
  readonly head: string;
  readonly kind: Column['kind'];
  readonly share: number;
}
export interface WordedEntry {
  readonly name: string;
  readonly value: Pieces;
}
export interface WordedLink {
  readonly ref: string;
  readonly text: string;
  readonly rule: string;
  readonly because: readonly { readonly ref: string; readonly text: string }[];
  readonly usedBy: string;
}

export type WordedBlock =
  | { readonly kind: 'paragraph' | 'missing'; readonly pieces: Pieces }
  | { readonly kind: 'list'; readonly items: readonly Pieces[] }
  | { readonly kind: 'table'; readonly columns: readonly WordedColumn[]; readonly rows: readonly WordedRow[] }
  | { readonly kind: 'facts'; readonly entries: readonly WordedEntry[] }
  | {
      readonly kind: 'card';
      readonly id: string;
      readonly title: Pieces;
      readonly entries: readonly WordedEntry[];
    }
  | {
      readonly kind: 'figure';
      readonly svg: string;
      /** The sheet it is drawn for: smaller, its text could not be read. */
      readonly paper: 'a3' | 'a4';
      readonly caption: Pieces;
    }
  | { readonly kind: 'lines'; readonly names: readonly string[]; readonly hint: string }
  | { readonly kind: 'legend'; readonly entries: readonly LegendEntry[] }
  | { readonly kind: 'matrices'; readonly matrices: readonly WordedMatrix[] }
  | { readonly kind: 'why'; readonly links: readonly WordedLink[] };

export interface WordedMatrix {
  readonly caption: string;
  /** What stands above the heads of rows. */
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly MatrixCell[] }[];
}

export interface WordedTable {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Pieces[])[];
}

export const LEGEND = ['achieved', 'deficit', 'claimed', 'open', 'above', 'beyond', 'target'] as const;
export interface LegendEntry {
  readonly shows: (typeof LEGEND)[number];
  readonly text: string;
}

export interface WordedSection {
  readonly id: string;
  /** `3`, `3.2` or `A`. */
  readonly number: string;
  readonly title: Pieces;
  readonly blocks: readonly WordedBlock[];
  readonly sections: readonly WordedSection[];
  /** What stands on paper in place of blocks and sections. */
  readonly paper?: Pick<WordedSection, 'blocks' | 'sections'>;
}

export interface WordedReport {
  readonly document: DocumentId;
  readonly language: Language;
  readonly plant: Report['plant'];
  readonly title: string;
  readonly subtitle: string;
  readonly titleBlock: string;
  /** With `{page}` and `{pages}` still in it. */
  readonly pageOf: string;
  readonly skip: string;
  readonly contents: string;
  readonly asOf: string;
  readonly model: string;
  readonly sections: readonly WordedSection[];
  /** Every sheet of the drawing. */
  readonly sheets: readonly Sheet[];
  readonly tables: readonly WordedTable[];
}

const SUBTITLES = {
  'gap-report': 'subtitle',
  'risk-register': 'subtitleRegister',
  crs: 'subtitleCrs',
} as const satisfies Readonly<Record<DocumentId, ReportWordCode>>;

/** @param sheets of the report, where they are drawn already */
export function wordedReport(report: Report, words: Words, sheets = sheetsOf(report, words)): WordedReport {
  const say = sayer(words);
  const { plant, asOf, model } = report;
  const short = shortDigest(model);
  return {
    document: report.document,
    language: words.language,
    plant,
    title: plainText(plant.name),
    subtitle: say(SUBTITLES[report.document], { asOf }),
    titleBlock: plainText(say('titleBlock', { plant: plant.name, asOf, model: short })),
    pageOf: say('pageOf', { page: '{page}', pages: '{pages}' }),
    skip: say('skip'),
    contents: say('contents'),
    asOf,
    model,
    sheets,
    sections: numbered(report.sections).map(([number, section]) =>
      wordedSection(section, number, { words, sheets }),
    ),
    tables: report.tables.map((table) => wordedTable(table, words)),
  };
}

/** What is set on paper: without links of the chain, and without rows that are only there to be looked up. */
export function onPaper(sections: readonly WordedSection[]): readonly WordedSection[] {
  return sections.flatMap((section) => {
    const { id, number, title } = section;
    const { blocks, sections: below } = section.paper ?? section;
    if (blocks.some(({ kind }) => kind === 'why')) return [];
    return [{ id, number, title, blocks: blocks.flatMap(blockOnPaper), sections: onPaper(below) }];
  });
}

/** A table of which no row is left is left out with its head. */
function blockOnPaper(block: WordedBlock): readonly WordedBlock[] {
  if (block.kind !== 'table') return [block];
  const rows = block.rows.filter(({ aside }) => aside !== true);
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

/** Sections are counted 1, 2, 3; annexes A, B, C. */
function numbered(sections: readonly Section[]): readonly (readonly [string, Section])[] {
  let body = 0;
  let annexes = 0;
  return sections.map((section) =>
    section.annex === true ? [String.fromCharCode(65 + annexes++), section] : [String(++body), section],
  );
}

interface Voice {
  readonly words: Words;
  readonly sheets: readonly Sheet[];
}

/** What has another form on paper is put into words when it is asked for: paper is made first, and takes longest. */
function wordedSection(section: Section, number: string, voice: Voice): WordedSection {
  const { id, paper } = section;
  const title = wordedRuns(section.title, voice.words);
  if (paper === undefined) return { id, number, title, ...wordedBody(section, number, voice) };
  const body = once(() => wordedBody(section, number, voice));
  return {
    id,
    number,
    title,
    get blocks() {
      return body().blocks;
    },
    get sections() {
      return body().sections;
    },
    paper: wordedBody(paper, number, voice),
  };
}

function wordedBody(
  { blocks, sections = [] }: Pick<Section, 'blocks' | 'sections'>,
  number: string,
  voice: Voice,
): Pick<WordedSection, 'blocks' | 'sections'> {
  return {
    blocks: blocks.flatMap((block) => wordedBlocks(block, voice)),
    sections: sections.map((below, i) => wordedSection(below, `${number}.${i + 1}`, voice)),
  };
}

/** The overview is followed by its parts, where it has any: how many depends on how much the words of the language take. */
function wordedBlocks(block: Block, voice: Voice): readonly WordedBlock[] {
  if (block.kind !== 'figure') return [wordedBlock(block, voice)];
  const caption = wordedRuns(block.caption, voice.words);
  const of = block.zone === null ? 'overview' : `zone:${block.zone}`;
  const parts = block.zone === null ? voice.sheets.filter((sheet) => sheet.of.startsWith('overview-')) : [];
  return [
    ...voice.sheets.filter((sheet) => sheet.of === of).map((sheet) => figureOf(sheet, caption)),
    ...parts.map((sheet) => figureOf(sheet, [{ kind: 'text', text: sheet.drawing.title }])),
  ];
}

function figureOf({ svg, drawing }: Sheet, caption: Pieces): WordedBlock {
  return { kind: 'figure', svg, paper: drawing.paper?.width === PAPER.A4.width ? 'a4' : 'a3', caption };
}

function wordedBlock(block: Exclude<Block, { kind: 'figure' }>, { words }: Voice): WordedBlock {
  const say = sayer(words);
  const runs = (given: Runs): Pieces => wordedRuns(given, words);
  switch (block.kind) {
    case 'paragraph':
    case 'missing':
      return { kind: block.kind, pieces: runs(block.runs) };
    case 'list':
      return { kind: 'list', items: block.items.map(runs) };
    case 'table':
      return {
        kind: 'table',
        columns: block.columns.map(({ head, kind, share = 1 }) => ({ head: say(head), kind, share })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(runs) })),
      };
    case 'facts':
    case 'card': {
      const entries = block.entries.map(({ name, value }) => ({ name: say(name), value: runs(value) }));
      return block.kind === 'facts'
        ? { kind: 'facts', entries }
        : { kind: 'card', id: block.id, title: runs(block.title), entries };
    }
    case 'lines':
      return {
        kind: 'lines',
        names: block.lines.map(({ name, by }) =>
          by === undefined ? say(name) : plainText(say('labelled', { name: say(name), value: by })),
        ),
        hint: say('signature'),
      };
    case 'legend':
      return { kind: 'legend', entries: LEGEND.map((shows) => ({ shows, text: say(LEGEND_WORDS[shows]) })) };
    case 'matrices':
      return { kind: 'matrices', matrices: block.matrices.map((matrix) => wordedMatrix(matrix, words)) };
    case 'why': {
      const links = once(() => block.links.map((link) => wordedLink(link, words)));
      return {
        kind: 'why',
        get links() {
          return links();
        },
      };
    }
  }
}

function wordedMatrix({ caption, corner, heads, rows }: Matrix, words: Words): WordedMatrix {
  const line = (given: Runs): string => textOf(wordedRuns(given, words));
  return {
    caption: line(caption),
    corner: sayer(words)(corner),
    heads: heads.map(line),
    rows: rows.map(({ head, cells }) => ({
      head: line(head),
      cells: cells.map((cell) => ({ ...cell, letter: plainText(cell.letter) })),
    })),
  };
}

function wordedTable({ name, columns, rows }: WideTable, words: Words): WordedTable {
  return {
    name: sayer(words)(name),
    columns: columns.map(({ head, width }) => ({ head: textOf(wordedRuns(head, words)), width })),
    rows: rows.map((cells) => cells.map((cell) => wordedRuns(cell, words))),
  };
}

/** Pieces as one text; a break is a line of its own. */
export function textOf(pieces: Pieces): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '\n')).join('');
}

const LEGEND_WORDS = {
  achieved: 'legendAchieved',
  deficit: 'legendDeficit',
  claimed: 'legendClaimed',
  open: 'legendOpen',
  above: 'legendAbove',
  beyond: 'legendBeyond',
  target: 'legendTarget',
} as const;

/** Runs with a space between them; formats set the pieces one after the other. */
function wordedRuns(runs: Runs, words: Words): Pieces {
  const all: Piece[] = [];
  runs.forEach((run, i) => {
    const close = run.kind === 'break' || run.kind === 'mark' || runs[i - 1]?.kind === 'break';
    if (i > 0 && !close) all.push(SPACE);
    all.push(...wordedRun(run, words));
  });
  return all;
}

const SPACE: Piece = { kind: 'text', text: ' ' };

function wordedRun(run: Run, words: Words): Pieces {
  const say = sayer(words);
  switch (run.kind) {
    case 'said':
      return sentence(say(run.code, withoutMarks(run.params)), run.why);
    case 'finding':
      return sentence(asSentence(told(run, words).message));
    case 'fix':
      return sentence(asSentence(told(run, words).fix));
    case 'term':
      return [{ kind: 'text', text: words.terms[run.id] }];
    case 'text':
      return [{ kind: 'text', text: plainText(run.text) }];
    case 'id':
      return [{ kind: 'id', text: plainText(run.text), ...whyOf(run) }];
    case 'count':
      return [{ kind: 'text', text: levelText(run.value, words), ...whyOf(run) }];
    case 'verdict':
      return [{ kind: 'verdict', verdict: run.verdict, text: words.terms[run.verdict], ...whyOf(run) }];
    case 'gauge':
      return [{ kind: 'gauge', gauge: run.gauge, text: gaugeText(run, words), why: run.why }];
    case 'break':
      return [run];
    case 'mark':
      return [{ kind: 'text', text: run.mark }];
  }
}

/**
 * What stands between backticks in a sentence of ours is a word of the plant file or an id. Those of a plant are text:
 * the sentence is filled with another mark in their place, which no text has once its control characters are shown.
 */
function sentence(said: string, why?: string): Pieces {
  const parts = said
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .split('`');
  return parts.flatMap((part, i): Pieces => {
    if (part === '') return [];
    const isId = i % 2 === 1 && i < parts.length - 1;
    const text = part.replaceAll(MARK, '`');
    return [{ kind: isId ? 'id' : 'text', text, ...(why === undefined ? {} : { why }) }];
  });
}

const MARK = '\u0000';

function hidden(text: string): string {
  return plainText(text).replaceAll('`', MARK);
}

function withoutMarks(params: MessageParams): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string') return [name, hidden(value)];
      return [name, isList(value) ? value.map(hidden) : value];
    }),
  );
}

function isList(value: MessageParams[string]): value is readonly string[] {
  return Array.isArray(value);
}

function told({ finding, nameOf }: FindingRun, words: Words): PublishedFinding {
  const params = withoutMarks(finding.params) as Finding['params'];
  return publishedFinding({ ...finding, params }, words, (ref) => hidden(nameOf(ref)));
}

type FindingRun = Extract<Run, { readonly finding: Finding }>;

function whyOf({ why }: { readonly why?: string }): { readonly why?: string } {
  return why === undefined ? {} : { why };
}

/** What a text has to have to be written otherwise than it is: most have nothing of it, and a report has many. */
const NOT_PLAIN = /[^ -~]|^ | $| {2}/;

/** Text on one line that shows all it holds. */
export function plainText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return visible(text.replace(/[ \t\r\n]+/g, ' ').trim());
}

function wordedLink(link: Link, words: Words): WordedLink {
  const say = sayer(words);
  return {
    ref: link.ref,
    text: plainText(wordedHead(link.head, words).text),
    rule: say('whyRule', { rule: link.rule, clause: link.clause ?? '' }),
    because: wordedCauses(link, words).map((cause) => ({ ...cause, text: plainText(cause.text) })),
    usedBy: link.usedBy.length === 0 ? '' : say('whyUsedBy', { n: link.usedBy.length }),
  };
}
