/** Exposure on a terminal: what an attacker needs to reach each zone, or one zone with its way hop by hop. */
import type { Exposure } from '../../../evaluate/exposure/exposure.ts';
import type { TerminalWords } from '../../locales/en/terminal.ts';
import type { Words } from '../../locales/words.ts';
import { exposureCommands } from './exposure/commands.ts';
import { countLines } from './exposure/count.ts';
import { groupedLines } from './exposure/rows.ts';
import { startLines } from './exposure/starts.ts';
import { zoneLines, type AskedZone } from './exposure/zone.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Line, type Terminal, type Tone } from './style.ts';
import { wrapped } from './wrap.ts';

export interface ExposureView {
  readonly plantName: string;
  readonly asOf: string;
  readonly exposure: Exposure;
  /** In the claimed reading, to tell beside another; null where that is asked itself. */
  readonly claimed: Exposure | null;
  /** One zone alone, or null. */
  readonly asked: AskedZone | null;
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function exposureText(view: ExposureView): string {
  const { plantName, asOf, exposure, claimed, asked, words, terminal } = view;
  const pen = penOf(words, terminal);
  const { reading, zones } = exposure;
  const say = (key: keyof TerminalWords, params = {}, tone: Tone = 'plain'): readonly Line[] =>
    wrapped([span(pen.say(key, params), tone)], terminal.columns);
  return rendered(
    [
      [span(pen.text(plantName), 'strong')],
      ...say('exposureHead', { asOf, reading: pen.term(reading) }, 'quiet'),
      ...(zones.length === 0 ? say('exposureNone') : []),
      ...(asked === null ? wholeLines(exposure, claimed, pen) : zoneLines(asked, pen)),
      ...exposureCommands(view, pen),
    ],
    terminal,
  );
}

function wholeLines(exposure: Exposure, claimed: Exposure | null, pen: Pen): readonly Line[] {
  const { zones } = exposure;
  if (zones.length === 0) return [];
  return [
    ...countLines(zones, claimed?.zones ?? null, pen),
    ...groupedLines(zones, pen),
    ...startLines(exposure, pen),
  ];
}
