/** One zone or conduit row by row. */
import type { PlaceAssessment, Verdict } from '../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { terminalWords } from '../../locales/en/terminal.ts';
import { fillMessage } from '../../../lib/message.ts';
import { verdictGlyph } from './assess.ts';
import { gauge, type Reading } from './gauge.ts';
import { cut, rendered, span, type Line, type Terminal } from './style.ts';

export interface PlaceView {
  readonly place: PlaceAssessment;
  readonly name: string;
  readonly catalog: Catalog;
  readonly reading: Reading;
  /** Also the rows that SL-T does not ask for. */
  readonly all: boolean;
  readonly terminal: Terminal;
}

export function placeText({ place, name, catalog, reading, all, terminal }: PlaceView): string {
  const titles = new Map<string, string>(catalog.rows.map((row) => [`${catalog.id}/${row.id}`, row.title]));
  const lines: Line[] = [[span(name, 'strong'), span(`  ${place.ref} · ${reading}`)]];
  for (const fr of FR_ORDER) {
    const rows = place.verdicts.filter((v) => v.fr === fr && (all || v.required !== false));
    lines.push(
      [],
      [
        span(fr.padEnd(4), 'strong'),
        ...gauge(place, fr, reading),
        span(
          `   SL-T ${place.slT[fr] ?? '?'} · SL-A ${place.slA[reading][fr] ?? 'n.a.'} (≤ ${place.slA.upper[fr] ?? 'n.a.'})`,
        ),
      ],
    );
    for (const verdict of rows) lines.push(rowLine(verdict, titles.get(verdict.requirement) ?? '', terminal));
  }
  return rendered(lines, terminal);
}

function rowLine(verdict: Verdict, title: string, terminal: Terminal): Line {
  const id = verdict.requirement.slice(verdict.requirement.indexOf('/') + 1);
  const lead = `${id.padEnd(14)} ${verdict.verdict.padEnd(13)}`;
  const rest = [title, noteOf(verdict)].filter((text) => text !== '').join(' · ');
  return [
    span('  '),
    verdictGlyph(verdict.verdict),
    span(` ${lead} ${cut(rest, terminal.columns - lead.length - 5)}`),
  ];
}

/** What a reader needs beside the word: where it comes from, what is missing, how far it is shown. */
function noteOf(verdict: Verdict): string {
  const { missing, blockedBy, reason, reads, from } = verdict;
  if (verdict.error !== undefined) return verdict.error.message;
  if (blockedBy !== undefined) return fillMessage(terminalWords.blocked, { base: blockedBy.requirement });
  if (missing?.code === 'fact')
    return fillMessage(terminalWords.stateFact, { fact: missing.facts.join(', facts.') });
  if (missing?.code === 'answerExpired') return terminalWords.answerExpired;
  if (missing?.code === 'answer') return terminalWords.answerOpen;
  const shown = reads.verified ? 'verified' : reads.evidenced ? 'evidenced' : reads.claimed ? 'claimed' : '';
  return [reason?.code ?? '', shown, from ?? ''].filter((text) => text !== '').join(', ');
}
