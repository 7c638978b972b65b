/** Zones under the titles of their groups; those that stand alike for one reason in one row. */
import type { ZoneExposure } from '../../../../evaluate/exposure/exposure.ts';
import { inColumns, type Row } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, width, type Line, type Tone } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { GROUPS } from './groups.ts';
import { levelText, noPathText, targetText } from './level.ts';
import { alike, isFromExternal, isOpen, ranked } from './rank.ts';
import { commonText, waysText } from './way.ts';

/** Enough for two ways, each shortened in the middle: what they lead to is never cut. */
const WAY_LINES = 24;

export function groupedLines(zones: readonly ZoneExposure[], pen: Pen): readonly Line[] {
  const shown = GROUPS.map(({ title, tone, has }) => ({
    title: wrapped([span(pen.say(title), 'strong')], pen.terminal.columns),
    rows: alike(ranked(zones.filter(has))).map((each) => rowOf(each, tone, pen)),
  })).filter(({ rows }) => rows.length > 0);
  const head = headOf(pen);
  // The same columns under every title.
  const columns = head.cells.map((_, i) => ({
    least: Math.max(...[head, ...shown.flatMap(({ rows }) => rows)].map((row) => width(row.cells[i] ?? []))),
  }));
  const layout = { columns, proseAfter: 3, proseLeast: 24, proseLines: WAY_LINES };
  return shown.flatMap(({ title, rows }, at) => [
    [],
    ...title,
    ...inColumns(at === 0 ? [head, ...rows] : rows, layout, pen.terminal),
  ]);
}

function headOf(pen: Pen): Row {
  const said = [pen.say('exposureElsewhere'), pen.say('exposureAnywhere'), ''];
  return { cells: said.map((text) => [span(text, 'quiet')]), prose: [] };
}

/** @param zones that stand alike */
function rowOf(zones: readonly ZoneExposure[], tone: Tone, pen: Pen): Row {
  const { needed, target, fromElsewhere } = zones[0] as ZoneExposure;
  const least = fromElsewhere.needed;
  const names = zones.map((zone) => nameText(zone, pen));
  const way = reasonText(zones, pen);
  return {
    cells: [
      [span(least === null ? noPathText(fromElsewhere, pen) : levelText(least, pen), tone)],
      [span(needed === null ? '' : levelText(needed, pen))],
      [span(targetText(target, pen))],
    ],
    prose: [
      span(pen.say(way === '' ? 'exposureZones' : 'exposureZonesBy', { zones: names })),
      ...(way === '' ? [] : [span(' '), span(way, 'quiet')]),
    ],
  };
}

/** With what is needed if all that is open were met, where that is more. */
function nameText({ ref, fromElsewhere: { needed, neededUpper } }: ZoneExposure, pen: Pen): string {
  if (neededUpper === null || neededUpper === needed) return ref;
  return pen.say('exposureAtBest', { zone: ref, upper: levelText(neededUpper, pen) });
}

function reasonText(zones: readonly ZoneExposure[], pen: Pen): string {
  const [first] = zones as readonly [ZoneExposure];
  if (zones.length === 1) return waysText(first.fromElsewhere, pen);
  if (!isOpen(first)) return commonText(first.fromElsewhere, pen);
  if (!isFromExternal(first)) return pen.say('exposureOpen');
  const from = [...new Set(zones.flatMap(({ fromElsewhere: { path } }) => path[0]?.from ?? []))].sort();
  return pen.say('exposureOpenFrom', { from });
}
