/** Catalogs on a terminal. What a catalog says itself is data of its edition. */
import { editionOf, rowViews, type CatalogDocument, type RowView } from '../../../catalog/catalog.ts';
import { coverage, type LinkSet } from '../../../catalog/links.ts';
import type { MessageParams } from '../../../lib/message.ts';
import type { CatalogWords } from '../../locales/en/catalog.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import type { NamedRelated, VerifiedFile } from '../results-json.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';
import { inColumns } from './columns.ts';
import { wrapped } from './wrap.ts';

type Say = (key: keyof CatalogWords, params?: MessageParams) => string;

function sayIn(words: Words, terminal: Terminal): Say {
  return (key, params = {}) => shownOn(terminal, fill(words, words.catalog[key], params));
}

function prose(text: string, terminal: Terminal): readonly Line[] {
  return wrapped([span(shownOn(terminal, text))], terminal.columns);
}

export function catalogListText(
  catalogs: readonly CatalogDocument[],
  words: Words,
  terminal: Terminal,
): string {
  const say = sayIn(words, terminal);
  const rows = catalogs.map((catalog) => ({
    cells: [
      [span(editionOf(catalog))],
      [span(shownOn(terminal, words.terms[catalog.kind]))],
      [span(say('rows', { n: catalog.rows.length }))],
    ],
    prose: [span(shownOn(terminal, catalog.title))],
  }));
  const layout = {
    columns: [{}, {}, { side: 'right' as const }],
    proseAfter: 3,
    proseLeast: 32,
    proseLines: 4,
  };
  return rendered(inColumns(rows, layout, terminal), terminal);
}

export function catalogText(catalog: CatalogDocument, words: Words, terminal: Terminal): string {
  const rows = rowViews(catalog).map((row) => ({
    cells: [
      [span(row.id)],
      [span(row.group ?? '')],
      [span(row.level === null ? '' : `SL ${row.level}`)],
      [span(row.certainty === 'high' ? '' : words.terms[row.certainty], 'quiet')],
    ],
    prose: [span(shownOn(terminal, row.title ?? ''))],
  }));
  const layout = { columns: [{}, {}, {}, {}], proseAfter: 3, proseLeast: 24, proseLines: 4 };
  return rendered(
    [
      [span(shownOn(terminal, `${catalog.title} (${catalog.edition})`), 'strong')],
      ...prose(catalog.provenance, terminal),
      ...prose(catalog.obtain, terminal),
      ...('notice' in catalog ? prose(catalog.notice, terminal) : []),
      [],
      ...inColumns(rows, layout, terminal),
    ],
    terminal,
  );
}

/** @param related rows of other documents that it has to do with */
export function catalogRowText(
  catalog: CatalogDocument,
  row: RowView,
  related: readonly NamedRelated[],
  words: Words,
  terminal: Terminal,
): string {
  const say = sayIn(words, terminal);
  const kinds = row.evidence.map((kind) => words.terms[kind]);
  const who = row.answeredBy.map((each) => words.terms[each]);
  const said: readonly (string | null)[] = [
    row.intent,
    row.question === null ? null : say('question', { question: row.question }),
    kinds.length === 0 ? null : say('evidence', { kinds }),
    who.length === 0 ? null : say('answeredBy', { who }),
    ...systemMarks(catalog, row.id, say),
  ];
  const lines: readonly Line[] = [
    [span(shownOn(terminal, [row.id, row.title ?? ''].join('  ').trim()), 'strong')],
    [span(aboutRow(catalog, row, say), 'quiet')],
    [],
    ...said
      .filter((text) => text !== null)
      .flatMap((text): readonly Line[] => [[span(shownOn(terminal, text))]]),
  ];
  return rendered(
    [
      ...lines.flatMap((line) => wrapped(line, terminal.columns)),
      ...relatedLines(related, say, words, terminal),
    ],
    terminal,
  );
}

function aboutRow(catalog: CatalogDocument, row: RowView, say: Say): string {
  return say('about', {
    catalog: editionOf(catalog),
    clause: clauseOf(catalog, row.id),
    group: row.group ?? '',
    level: row.level === null ? '' : String(row.level),
    certainty: { term: row.certainty },
  });
}

function clauseOf(catalog: CatalogDocument, id: string): string {
  const row = catalog.rows.find((candidate) => candidate.id === id);
  return row !== undefined && 'clause' in row ? (row.clause ?? '') : '';
}

/** What is so of a system requirement alone. */
function systemMarks(catalog: CatalogDocument, id: string, say: Say): readonly string[] {
  const row = catalog.kind === 'system' ? catalog.rows.find((candidate) => candidate.id === id) : undefined;
  if (row === undefined) return [];
  return [
    row.facts.length === 0 ? say('noFacts') : say('facts', { facts: row.facts }),
    say(row.conduit ? 'conduit' : 'notConduit'),
    say(row.inherits ? 'inherits' : 'neverInherits'),
  ];
}

/** One line a linked row: those the row answers to first. */
function relatedLines(
  related: readonly NamedRelated[],
  say: Say,
  words: Words,
  terminal: Terminal,
): readonly Line[] {
  return (['to', 'from'] as const).flatMap((side) => {
    const rows = related
      .filter((each) => each.side === side)
      .map((each) => ({
        cells: [
          [span(each.row)],
          [span(shownOn(terminal, words.terms[each.kind]))],
          [span(shownOn(terminal, words.terms[each.grade]), 'quiet' as const)],
        ],
        prose: [span(shownOn(terminal, each.title ?? each.note ?? ''))],
      }));
    if (rows.length === 0) return [];
    const layout = { columns: [{}, {}, {}], proseAfter: 3, proseLeast: 24, proseLines: 2 };
    return [[], [span(say(side), 'strong')], ...inColumns(rows, layout, terminal)];
  });
}

export function linkSetsText(sets: readonly LinkSet[], words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  const rows = sets.map((set) => {
    const { links, from, to } = coverage(set);
    return {
      cells: [[span(`${set.from} > ${set.to}`)], [span(say('linked', { links, from, to }))]],
      prose: [span(shownOn(terminal, set.title))],
    };
  });
  const layout = { columns: [{}, {}], proseAfter: 2, proseLeast: 32, proseLines: 3 };
  return rendered(inColumns(rows, layout, terminal), terminal);
}

export function verifiedText(files: readonly VerifiedFile[], words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  return rendered(
    files.flatMap((file) => verifiedLines(file, say, terminal)),
    terminal,
  );
}

function verifiedLines(file: VerifiedFile, say: Say, terminal: Terminal): readonly Line[] {
  const { id, problems, counts, unsure } = file;
  const below = [
    ...problems.map((problem) => `${problem.path} ${problem.message}`),
    ...(counts === null
      ? []
      : [
          Object.entries(counts)
            .map(([name, n]) => `${name} ${n}`)
            .join(', '),
        ]),
    ...(unsure.length === 0 ? [] : [unsureText(unsure, counts?.['rows'], say)]),
  ];
  return [
    [span(say(problems.length === 0 ? 'sound' : 'notSound', { catalog: id }))],
    ...below.flatMap((text) =>
      wrapped([span(shownOn(terminal, text))], terminal.columns - 2).map((line) => [span('  '), ...line]),
    ),
  ];
}

function unsureText(unsure: readonly string[], rows: number | string | undefined, say: Say): string {
  return unsure.length === rows ? say('allUnsure') : say('unsure', { n: unsure.length, rows: unsure });
}
