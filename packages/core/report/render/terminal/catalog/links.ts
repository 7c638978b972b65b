/** What a row has to do with, and the sets of links themselves. */
import { coverage, type LinkSet } from '../../../../catalog/links.ts';
import type { RowDetails } from '../../../../catalog/row-details.ts';
import type { Words } from '../../../locales/words.ts';
import type { NamedRelated } from '../../results-json.ts';
import { inColumns } from '../columns.ts';
import { englishNote } from '../english-note.ts';
import { shownOn } from '../shown.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { prose, sayIn, type Say } from './say.ts';

interface Linked {
  readonly related: readonly NamedRelated[];
  readonly details: Pick<RowDetails, 'without'>;
}

/** One line a linked row: those the row answers to first; then where it answers to nothing, and why. */
export function relatedLines(
  { related, details }: Linked,
  say: Say,
  words: Words,
  terminal: Terminal,
): readonly Line[] {
  const without = withoutLines(
    details.without.map(({ edition, why }) => ({ name: edition, why })),
    say,
    terminal,
  );
  if (related.length === 0 && without.length === 0) return [[], ...prose(say('noLinks'), terminal)];
  return [
    ...(['to', 'from'] as const).flatMap((side) =>
      sideLines(
        related.filter((each) => each.side === side),
        say(side),
        words,
        terminal,
      ),
    ),
    ...without,
  ];
}

function sideLines(
  related: readonly NamedRelated[],
  head: string,
  words: Words,
  terminal: Terminal,
): readonly Line[] {
  if (related.length === 0) return [];
  const rows = related.map(({ row, kind, grade, title, note }) => ({
    cells: [
      [span(row)],
      [span(shownOn(terminal, words.terms[kind]))],
      [span(shownOn(terminal, words.terms[grade]), 'quiet' as const)],
    ],
    prose: [
      span(shownOn(terminal, title ?? '')),
      ...(note === undefined
        ? []
        : [span(shownOn(terminal, title === null ? note : ` · ${note}`), 'quiet' as const)]),
    ],
  }));
  const layout = { columns: [{}, {}, {}], proseAfter: 3, proseLeast: 24, proseLines: 6 };
  return [[], [span(head, 'strong')], ...inColumns(rows, layout, terminal)];
}

function withoutLines(
  rows: readonly { readonly name: string; readonly why: string }[],
  say: Say,
  terminal: Terminal,
): readonly Line[] {
  if (rows.length === 0) return [];
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 40, proseLines: 9 };
  const lines = rows.map(({ name, why }) => ({
    cells: [[span(name)]],
    prose: [span(shownOn(terminal, why))],
  }));
  return [[], [span(say('without'), 'strong')], ...inColumns(lines, layout, terminal)];
}

/** Every set, a line each. */
export function linkSetsText(sets: readonly LinkSet[], words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  const rows = sets.map((set) => ({
    cells: [[span(`${set.from} > ${set.to}`)], [span(countsOf(set, say))]],
    prose: [span(shownOn(terminal, set.title))],
  }));
  const layout = { columns: [{}, {}], proseAfter: 2, proseLeast: 32, proseLines: 3 };
  return rendered([...inColumns(rows, layout, terminal), ...englishNote(words, terminal)], terminal);
}

/** Sets with where they come from, and the rows they leave without a counterpart. */
export function linkSetDetailsText(sets: readonly LinkSet[], words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  if (sets.length === 0) return rendered(prose(say('noLinkSets'), terminal), terminal);
  return rendered(
    [
      ...sets.flatMap((set, i) => [
        ...(i === 0 ? [] : [[]]),
        ...wrapped([span(shownOn(terminal, set.title), 'strong')], terminal.columns),
        ...prose(`${set.from} > ${set.to} · ${countsOf(set, say)}`, terminal),
        ...prose(set.provenance, terminal),
        ...withoutLines(
          set.without.map(({ from, why }) => ({ name: from, why })),
          say,
          terminal,
        ),
      ]),
      ...englishNote(words, terminal),
    ],
    terminal,
  );
}

function countsOf(set: LinkSet, say: Say): string {
  const { links, from, to } = coverage(set);
  return say('linked', {
    links,
    from,
    to,
    without: set.without.length === 0 ? '' : String(set.without.length),
  });
}
