/** Where attackers are taken to start. */
import type { Exposure } from '../../../../evaluate/exposure/exposure.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';

export function startLines({ entryPoints, undecided, ways }: Exposure, pen: Pen): readonly Line[] {
  const isExternal = ({ reasons }: Exposure['entryPoints'][number]): boolean => reasons.includes('external');
  const external = entryPoints.filter(isExternal).map(({ ref }) => ref);
  const entered = entryPoints.filter((point) => !isExternal(point)).map(({ ref }) => ref);
  const said = [
    ...(entryPoints.length === 0
      ? [pen.say('exposureNoEntries', { closed: ways.hasTraffic ? 'yes' : '' })]
      : []),
    ...(external.length === 0 ? [] : [pen.say('exposureExternal', { zones: external })]),
    ...(entered.length === 0 ? [] : [pen.say('exposureEntered', { zones: entered })]),
  ];
  const open = undecided.length === 0 ? [] : [pen.say('exposureUndecided', { zones: undecided })];
  const { columns } = pen.terminal;
  return [
    [],
    ...said.flatMap((text) => wrapped([span(text, 'quiet')], columns)),
    ...open.flatMap((text) => wrapped([span(text, 'unknown')], columns)),
  ];
}
