/** One zone: the figure, its way hop by hop, and what raises it; and the same from elsewhere where that is another way. */
import { isEntered, type ZoneExposure } from '../../../../evaluate/exposure/exposure.ts';
import type { Hop } from '../../../../evaluate/exposure/path.ts';
import type { Raise } from '../../../../evaluate/exposure/raises.ts';
import type { Standing } from '../../../../evaluate/exposure/standing.ts';
import type { TerminalWords } from '../../../locales/en/terminal.ts';
import { inColumns, type Row } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { groupedLines } from './rows.ts';
import { levelText } from './level.ts';
import { hopText, isAsset } from './way.ts';

export interface AskedZone {
  readonly zone: ZoneExposure;
  readonly raises: readonly Raise[];
  /** What raises what is needed from elsewhere. */
  readonly raisesElsewhere: readonly Raise[];
}

export function zoneLines({ zone, raises, raisesElsewhere }: AskedZone, pen: Pen): readonly Line[] {
  return [
    ...groupedLines([zone], pen),
    ...wayLines('exposureHops', zone, raises, pen),
    ...(isEntered(zone) ? wayLines('exposureHopsElsewhere', zone.fromElsewhere, raisesElsewhere, pen) : []),
  ];
}

function wayLines(
  title: keyof TerminalWords,
  { path, deciding }: Standing,
  raises: readonly Raise[],
  pen: Pen,
): readonly Line[] {
  if (path.length === 0) return [];
  return [[], [span(pen.say(title), 'strong')], ...hopLines(path, deciding, pen), ...raiseLines(raises, pen)];
}

function hopLines(path: readonly Hop[], deciding: number | null, pen: Pen): readonly Line[] {
  const rows = path.map((hop, i): Row => ({
    cells: [[span(`SL ${hop.strength}`, i === deciding ? 'strong' : 'plain')]],
    prose: [
      span(hopText(hop, pen)),
      span(`, ${strengthText(hop, pen)}`, 'quiet'),
      ...(i === deciding ? [span(`; ${pen.say('exposureDecides', { to: hop.to })}`, 'strong')] : []),
    ],
  }));
  return inColumns(rows, LISTED, pen.terminal);
}

function strengthText({ through, boundary, zone }: Hop, pen: Pen): string {
  if (through === null || isAsset(through)) return pen.say('exposureHopBare', { zone });
  return pen.say('exposureHop', { boundary, zone });
}

const LISTED = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 4 };

function raiseLines(raises: readonly Raise[], pen: Pen): readonly Line[] {
  if (raises.length === 0)
    return [[], ...wrapped([span(pen.say('exposureRaisesNone'))], pen.terminal.columns)];
  const rows = raises.map(({ ref, from, to, needed }): Row => {
    const key = ref.startsWith('conduit:') ? 'exposureRaiseConduit' : 'exposureRaiseZone';
    return {
      cells: [[span(ref)]],
      prose: [span(pen.say(key, { from, to, needed: levelText(needed, pen) }))],
    };
  });
  return [[], [span(pen.say('exposureRaises'), 'strong')], ...inColumns(rows, LISTED, pen.terminal)];
}
