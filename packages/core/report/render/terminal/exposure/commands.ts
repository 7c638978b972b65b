/** What to ask next. */
import type { ExposureView } from '../exposure.ts';
import { commandLines, shellWord } from '../command.ts';
import type { Pen } from '../pen.ts';
import type { Line } from '../style.ts';
import { ranked } from './rank.ts';

export function exposureCommands(
  { exposure, asked, folder, options }: ExposureView,
  pen: Pen,
): readonly Line[] {
  const { zones, reading } = exposure;
  const zone = asked?.zone ?? ranked(zones)[0];
  if (zone === undefined) return [];
  const plant = shellWord(folder);
  const how = reading === 'evidenced' ? '' : ` --reading ${reading}`;
  const why = {
    label: pen.say('riskAskWhy'),
    call: `why ${plant} exposure:${zone.ref}:${reading}${options}`,
  };
  const call = `exposure ${plant} --place ${zone.ref}${how}${options}`;
  return [
    [],
    ...commandLines([...(asked === null ? [{ label: pen.say('triageZone'), call }] : []), why], pen),
  ];
}
