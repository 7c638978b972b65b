/** Zones and conduits × FRs: two tables with the same columns, the worst places first. */
import type { PlaceAssessment } from '../../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../../evaluate/row-table.ts';
import { byCodeUnit } from '../../../../lib/order.ts';
import { cellsOf } from '../cells.ts';
import { GAUGE_WIDTH, UNDETERMINED, gauge, shortfall, type Reading } from '../gauge.ts';
import type { Pen } from '../pen.ts';
import { padded, span, width, type Line } from '../style.ts';
import type { AssessView } from './view.ts';

/** Zones or conduits listed before the rest is only counted. */
const LISTED = 12;
const OPEN_HEAD = UNDETERMINED.text;
const GAP = 2;

interface Table {
  readonly head: 'zone' | 'conduit';
  readonly places: readonly PlaceAssessment[];
  readonly shown: readonly PlaceAssessment[];
}

interface Columns {
  readonly name: number;
  readonly fr: number;
  readonly gaps: number;
  /** How many of the gaps are undetermined; nothing where none is. */
  readonly open: number;
}

export function placeTables(view: AssessView, pen: Pen): readonly Line[] {
  const tables = (['zone', 'conduit'] as const)
    .map((head) => tableOf(view, head))
    .filter((table) => table.places.length > 0);
  const columns = columnsOf(view, tables, pen);
  return tables.flatMap((table) => [
    [],
    headLine(table, columns, pen),
    ...table.shown.flatMap((place) => rowLines(place, view.reading, columns, pen)),
    ...restLines(table, view.reading, pen),
  ]);
}

function tableOf({ assessment, reading, all }: AssessView, head: Table['head']): Table {
  const places = assessment.places
    .filter((place) => place.ref.startsWith(`${head}:`))
    .sort(
      (a, b) =>
        shortfall(b, reading) - shortfall(a, reading) ||
        b.gaps.length - a.gaps.length ||
        byCodeUnit(a.ref, b.ref),
    );
  const shown = all ? places : places.filter((place) => isOpen(place, reading)).slice(0, LISTED);
  return { head, places, shown };
}

function isOpen(place: PlaceAssessment, reading: Reading): boolean {
  return shortfall(place, reading) > 0 || place.gaps.length > 0 || hasNoTarget(place);
}

function hasNoTarget(place: PlaceAssessment): boolean {
  return Object.values(place.slT).every((sl) => sl === null);
}

/** One width for both tables. Seven gauges come first; an id too long for what is left gets a line of its own. */
function columnsOf({ terminal }: AssessView, tables: readonly Table[], pen: Pen): Columns {
  const shown = tables.flatMap((table) => table.shown);
  const longest = Math.max(
    ...tables.map(({ head }) => cellsOf(pen.say(head))),
    ...shown.map((place) => idOf(place).length),
  );
  const counts = shown.map((place) => String(place.gaps.length).length);
  const gaps = Math.max(cellsOf(pen.say('gapsHead')), ...counts);
  const opens = shown.map((place) => width(openOf(place)));
  const open = opens.some((each) => each > 0) ? Math.max(...opens, OPEN_HEAD.length) + GAP : 0;
  const tail = Math.max(open, ...shown.map((place) => width(tailOf(place, pen))));
  const widthOf = (gap: number): number => FR_ORDER.length * (GAUGE_WIDTH + gap) + gaps + tail;
  const gap = [3, 2].find((each) => longest + 2 + widthOf(each) <= terminal.columns) ?? 1;
  const room = terminal.columns - widthOf(gap) - 2;
  return { name: (longest <= room ? longest : Math.max(room, 0)) + 2, fr: GAUGE_WIDTH + gap, gaps, open };
}

function headLine({ head }: Table, columns: Columns, pen: Pen): Line {
  return [
    ...padded([span(pen.say(head), 'quiet')], columns.name),
    ...FR_ORDER.flatMap((fr) => padded([span(fr, 'quiet')], columns.fr)),
    ...padded([span(pen.say('gapsHead'), 'quiet')], columns.gaps, 'right'),
    ...padded(columns.open === 0 ? [] : [span(OPEN_HEAD, 'unknown')], columns.open, 'right'),
  ];
}

function rowLines(place: PlaceAssessment, reading: Reading, columns: Columns, pen: Pen): readonly Line[] {
  const name = [span(idOf(place))];
  const ownLine = width(name) + 2 > columns.name;
  const row: Line = [
    ...padded(ownLine ? [] : name, columns.name),
    ...FR_ORDER.flatMap((fr) => padded(gauge(place, fr, reading, pen), columns.fr)),
    ...padded([span(String(place.gaps.length))], columns.gaps, 'right'),
    ...(hasNoTarget(place) ? tailOf(place, pen) : padded(openOf(place), columns.open, 'right')),
  ];
  return ownLine ? [name, row] : [row];
}

/** The gaps that are undetermined: counted among the gaps, so in a column of their own and never as a sum. */
function openOf({ counts: { undetermined } }: PlaceAssessment): Line {
  return undetermined === 0 ? [] : [span(String(undetermined), 'unknown')];
}

/** Without SL-T nothing is required, so nothing stands in the column before it. */
function tailOf(place: PlaceAssessment, pen: Pen): Line {
  return hasNoTarget(place) ? [span(`  ${pen.say('noTarget')}`, 'unknown')] : [];
}

function restLines({ places, shown }: Table, reading: Reading, pen: Pen): readonly Line[] {
  const rest = places.filter((place) => !shown.includes(place));
  if (rest.length === 0) return [];
  const open = rest.filter((place) => isOpen(place, reading)).length;
  const atTarget = rest.length - open;
  const key = open === 0 ? 'moreAtTarget' : atTarget === 0 ? 'moreOpen' : 'moreBoth';
  return [[span(pen.say(key, { open, atTarget }), 'quiet')]];
}

function idOf(place: PlaceAssessment): string {
  return place.ref.slice(place.ref.indexOf(':') + 1);
}
