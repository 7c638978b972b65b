/** The report as Markdown (GitHub's tables), for whoever keeps it beside the plant in git. */
import { differenceOf, segmentsOf, SEGMENT_TEXT } from './gauge-segments.ts';
import type {
  Piece,
  Pieces,
  WordedBlock,
  WordedEntry,
  WordedMatrix,
  WordedReport,
  WordedSection,
} from '../worded.ts';

export function reportMarkdown(report: WordedReport): string {
  const body = report.sections
    .filter(({ blocks }) => blocks.every(({ kind }) => kind !== 'why'))
    .map((section) => sectionText(section, 2))
    .join('\n\n');
  return `# ${escaped(report.title)}\n\n${escaped(report.subtitle)}\n\n${body}\n\n---\n\n${escaped(report.titleBlock)}\n`;
}

function sectionText({ number, title, blocks, sections }: WordedSection, depth: number): string {
  return [
    `${'#'.repeat(Math.min(depth, 6))} ${number} ${pieces(title)}`,
    ...blocks.map(blockText),
    ...sections.map((below) => sectionText(below, depth + 1)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockText(block: WordedBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return pieces(block.pieces);
    case 'missing':
      return `> ${pieces(block.pieces)}`;
    case 'list':
      return block.items.map((item) => `- ${pieces(item)}`).join('\n');
    case 'table': {
      const rule = block.columns.map(({ kind }) => (kind === 'number' ? '--:' : '---'));
      return [
        line(block.columns.map(({ head }) => escaped(head))),
        line(rule),
        ...block.rows.map(({ cells }) => line(cells.map(pieces))),
      ].join('\n');
    }
    case 'facts':
      return entries(block.entries);
    case 'card':
      return `**${pieces(block.title)}**\n\n${entries(block.entries)}`;
    case 'figure':
      return pieces(block.caption);
    case 'lines':
      return block.names.map((name) => `- ${escaped(name)}: ________ (${escaped(block.hint)})`).join('\n');
    case 'legend':
      return block.entries
        .flatMap(({ shows, text }) =>
          shows === 'target' ? [] : [`\`${SEGMENT_TEXT[shows]}\` ${escaped(text)}`],
        )
        .join(' · ');
    case 'matrices':
      return block.matrices.map(matrixText).join('\n\n');
    case 'why':
      return '';
  }
}

/** What lies in a cell stands before its letter. */
function matrixText({ caption, corner, heads, rows }: WordedMatrix): string {
  const cell = (letter: string, count: number | null): string =>
    count === null || count === 0 ? escaped(letter) : `**${count}** ${escaped(letter)}`;
  return [
    `${escaped(caption)}\n`,
    line([corner, ...heads].map(escaped)),
    line(['---', ...heads.map(() => '---')]),
    ...rows.map(({ head, cells }) =>
      line([escaped(head), ...cells.map(({ letter, count }) => cell(letter, count))]),
    ),
  ].join('\n');
}

function entries(all: readonly WordedEntry[]): string {
  return all.map(({ name, value }) => `- ${escaped(name)}: ${pieces(value)}`).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function pieces(given: Pieces): string {
  return given.map(pieceText).join('');
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
    case 'verdict':
      return escaped(piece.text);
    case 'id':
      return code(piece.text);
    case 'gauge': {
      const { gauge } = piece;
      if (gauge.achieved === null) return '–';
      const glyphs = segmentsOf(gauge)
        .map((segment) => SEGMENT_TEXT[segment])
        .join('');
      return [`\`${glyphs}\``, differenceOf(gauge)].filter((part) => part !== '').join(' ');
    }
    case 'break':
      return '<br>';
  }
}

/** What begins a tag, names somebody, or makes a link of an address that stands bare. */
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '@': '&#64;',
  ':': '&#58;',
  '.': '&#46;',
};
const MARKS = /[\\`*_{}[\]<>#|!~&$@]|:(?=\/\/)|(?<=www)\./gi;

/** Every character that means something anywhere in Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}

/** An id between backticks; one that holds a backtick or a pipe is escaped text instead. */
function code(text: string): string {
  return /^[\w .:/@()…-]+$/.test(text) && !text.includes('://') ? `\`${text}\`` : escaped(text);
}
