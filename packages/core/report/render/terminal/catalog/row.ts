/** One row: what a person does and looks at, how it is answered, and what it has to do with. */
import { documentName, editionOf, type CatalogDocument, type RowView } from '../../../../catalog/catalog.ts';
import type { RowDetails } from '../../../../catalog/row-details.ts';
import { answerExample, placeForms } from '../../../answer-example.ts';
import type { Words } from '../../../locales/words.ts';
import type { CatalogRow } from '../../results-json.ts';
import { englishNote } from '../english-note.ts';
import { shownOn } from '../shown.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { relatedLines } from './links.ts';
import { prose, sayIn, type Say } from './say.ts';

export function catalogRowText(found: CatalogRow, words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  return rendered(
    [
      ...rowHead(found, say, terminal),
      [],
      ...saidOf(found, words, say).flatMap((text) => prose(text, terminal)),
      ...howAnswered(found, say, terminal),
      ...variantLines(found.details, say, terminal),
      ...relatedLines(found, say, words, terminal),
      ...englishNote(words, terminal),
    ],
    terminal,
  );
}

/** The row and what is known of it alone, and what it has to do with. */
export function rowLinksText(found: CatalogRow, words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  return rendered(
    [
      ...rowHead(found, say, terminal),
      ...relatedLines(found, say, words, terminal),
      ...englishNote(words, terminal),
    ],
    terminal,
  );
}

function rowHead({ catalog, row }: CatalogRow, say: Say, terminal: Terminal): readonly Line[] {
  const title = [row.id, row.title ?? ''].join('  ').trim();
  return [
    ...wrapped([span(shownOn(terminal, title), 'strong')], terminal.columns),
    ...wrapped([span(aboutRow(catalog, row, say), 'quiet')], terminal.columns),
  ];
}

function saidOf({ catalog, row, details }: CatalogRow, words: Words, say: Say): readonly string[] {
  const kinds = row.evidence.map((kind) => words.terms[kind]);
  const who = row.answeredBy.map((each) => words.terms[each]);
  const said: readonly (string | null)[] = [
    row.intent,
    details.note,
    row.question === null ? null : say('question', { question: row.question }),
    kinds.length === 0 ? null : say('evidence', { kinds }),
    who.length === 0 ? null : say('answeredBy', { who }),
    details.departs === null ? null : say('departs', { departs: details.departs }),
    ...systemMarks(catalog, row.id, say),
  ];
  return said.filter((text) => text !== null);
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

/** An answer as it would be accepted; text to copy is not wrapped. */
function howAnswered({ catalog, row, details }: CatalogRow, say: Say, terminal: Terminal): readonly Line[] {
  const requirement = `${documentName(catalog, [])}/${row.id}`;
  const example = answerExample(requirement, details, say('exampleHow'));
  if (example.length === 0) return [[], ...prose(say('notAnswered'), terminal)];
  const places = placeForms(details);
  const key = places.some((place) => place.endsWith('ID')) ? 'answeredAtId' : 'answeredAt';
  return [
    [],
    ...wrapped([span(say('howAnswered'), 'strong')], terminal.columns),
    ...prose(say(key, { places }), terminal, 2),
    ...example.map((line) => [span(`    ${shownOn(terminal, line)}`)]),
  ];
}

function variantLines({ variants }: RowDetails, say: Say, terminal: Terminal): readonly Line[] {
  return variants.flatMap(({ title, provenance, subject, parts, departs }) => [
    [],
    ...wrapped([span(shownOn(terminal, title), 'strong')], terminal.columns),
    ...prose(say('variantRow', { subject, parts }), terminal, 2),
    ...(departs === null ? [] : prose(say('variantDeparts', { departs }), terminal, 2)),
    ...prose(provenance, terminal, 2),
  ]);
}
