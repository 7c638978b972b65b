/** One zone or conduit row by row. */
import type { OverlayVerdict, PlaceAssessment, Verdict } from '../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { FrId, Plant } from '../../../model/plant.ts';
import type { Sustained } from '../../../program/sustained.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns, type Row } from './columns.ts';
import { GAUGE_WIDTH, gauge, type Reading } from './gauge.ts';
import { noteOf, shortOf } from './note.ts';
import { penOf, type Pen } from './pen.ts';
import { englishNote } from './english-note.ts';
import { padded, rendered, span, type Line, type Terminal } from './style.ts';
import { VERDICT_IDS, verdictGlyph } from './verdict.ts';
import { wrapped } from './wrap.ts';

export interface PlaceView {
  readonly place: PlaceAssessment;
  readonly name: string;
  readonly catalog: Catalog;
  readonly overlays: Plant['overlays'];
  /** Rows that processes carry; empty where the plant aims at no maturity level. */
  readonly sustained: readonly Sustained[];
  readonly reading: Reading;
  /** Also the rows that SL-T does not ask for. */
  readonly all: boolean;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function placeText(view: PlaceView): string {
  const { place, name, reading, words, terminal } = view;
  const pen = penOf(words, terminal);
  const heading: Line = [span(pen.text(name), 'strong'), span(` ${place.ref} · ${pen.term(reading)}`)];
  return rendered(
    [
      ...wrapped(heading, terminal.columns),
      ...FR_ORDER.flatMap((fr) => [[], frLine(view, fr, pen), ...rowLines(frRows(view, fr, pen), view, pen)]),
      ...overlayLines(view, pen),
      ...englishNote(view.words, view.terminal),
    ],
    terminal,
  );
}

function frLine({ place, reading }: PlaceView, fr: FrId, pen: Pen): Line {
  const target = place.slT[fr];
  const achieved = place.slA[reading][fr];
  const upper = place.slA.upper[fr];
  const levels =
    achieved === null || upper === null
      ? pen.say('levelsNone')
      : target === null
        ? pen.say('levelsOpen', { achieved, upper })
        : pen.say('levels', { target, achieved, upper });
  return [
    span(fr.padEnd(4), 'strong'),
    ...padded(gauge(place, fr, reading, pen), GAUGE_WIDTH),
    span(`  ${levels}`),
  ];
}

function frRows({ place, all, catalog, sustained, reading }: PlaceView, fr: FrId, pen: Pen): readonly Row[] {
  const carried = new Map(sustained.map((each) => [each.requirement, each] as const));
  const titles = new Map<string, string>(
    catalog.rows.map((row) => [`${catalog.id}/${row.id}`, row.title] as const),
  );
  return place.verdicts
    .filter((verdict) => verdict.fr === fr && (all || verdict.required !== false))
    .map((verdict) => {
      const row = rowOf(verdict, titles.get(verdict.requirement) ?? '', place.ref, pen);
      const note = verdict.reads.claimed ? sustainNote(carried.get(verdict.requirement), reading, pen) : '';
      return note === '' ? row : { ...row, prose: [...row.prose, span(` · ${note}`, 'quiet')] };
    });
}

/** Whether what is satisfied today is carried by processes that are lived (3.10). */
function sustainNote(carried: Sustained | undefined, reading: Reading, pen: Pen): string {
  if (carried === undefined) return '';
  const holds = reading === 'claimed' ? carried.claimed : carried.evidenced;
  if (holds === true) return pen.say('sustainedYes');
  return pen.say(holds === false ? 'sustainedNo' : 'sustainedOpen', { rows: carried.short.map(shortOf) });
}

function overlayLines(view: PlaceView, pen: Pen): readonly Line[] {
  const { place, overlays } = view;
  if (place.overlays.length === 0) return [];
  const titles = new Map<string, string>(
    overlays.flatMap(({ id, rows }) => rows.map((row) => [`${id}/${row.id}`, row.title] as const)),
  );
  const rows = place.overlays.map((verdict) =>
    rowOf(verdict, titles.get(verdict.requirement) ?? '', place.ref, pen),
  );
  return [[], [span(pen.say('overlays'), 'strong')], ...rowLines(rows, view, pen)];
}

function rowLines(rows: readonly Row[], { terminal }: PlaceView, pen: Pen): readonly Line[] {
  const columns = [{ least: ID_WIDTH }, { least: pen.longest(VERDICT_IDS) }];
  return inColumns(rows, { columns, proseAfter: 2, proseLeast: 24, proseLines: 3 }, terminal);
}

/** A glyph and the longest id of 62443-3-3, so that the columns of all FRs line up. */
const ID_WIDTH = '● SR 1.13 RE 1'.length;

function rowOf(verdict: Verdict | OverlayVerdict, title: string, place: string, pen: Pen): Row {
  const requirement = verdict.requirement;
  const id = 'fr' in verdict ? requirement.slice(requirement.indexOf('/') + 1) : requirement;
  const note = noteOf(verdict, place, pen);
  const prose: Line = note === '' ? [] : [span(` · ${note}`, 'quiet')];
  return {
    cells: [[verdictGlyph(verdict.verdict), span(` ${id}`)], [span(pen.term(verdict.verdict))]],
    prose: [span(pen.text(title)), ...prose],
  };
}
