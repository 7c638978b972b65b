/** How many zones are exposed. */
import type { ZoneExposure } from '../../../../evaluate/exposure/exposure.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';

export function countLines(zones: readonly ZoneExposure[], pen: Pen): readonly Line[] {
  const exposed = zones.filter((zone) => zone.exposed === true);
  const unknown = zones.filter((zone) => zone.exposed === null).length;
  const best = exposed.filter(({ exposedUpper }) => exposedUpper === true).length;
  const count = {
    n: exposed.length,
    all: zones.length,
    best: exposed.length === 0 ? '' : best,
    unknown: unknown === 0 ? '' : unknown,
  };
  const elsewhere = exposed.filter(({ fromElsewhere }) => fromElsewhere.exposed === true).length;
  const open = exposed.filter(({ fromElsewhere }) => fromElsewhere.exposed === null).length;
  const said = [
    pen.say('exposureCount', count),
    ...(exposed.length === 0
      ? []
      : [pen.say('exposureCountElsewhere', { n: elsewhere, open: open === 0 ? '' : open })]),
  ];
  return wrapped([span(said.join(' '))], pen.terminal.columns);
}
