/** How many zones are exposed. */
import type { ZoneExposure } from '../../../../evaluate/exposure/exposure.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';

/** @param claimed the same zones in the claimed reading; null where that is what is told */
export function countLines(
  zones: readonly ZoneExposure[],
  claimed: readonly ZoneExposure[] | null,
  pen: Pen,
): readonly Line[] {
  const exposed = zones.filter(isExposed);
  const unknown = zones.filter((zone) => zone.exposed === null).length;
  const best = exposed.filter(({ exposedUpper }) => exposedUpper === true).length;
  const count = {
    n: exposed.length,
    all: zones.length,
    best: exposed.length === 0 ? '' : best,
    unknown: unknown === 0 ? '' : unknown,
  };
  const open = exposed.filter(({ fromElsewhere }) => fromElsewhere.exposed === null).length;
  const said = [
    pen.say('exposureCount', count),
    ...(exposed.length === 0
      ? []
      : [pen.say('exposureCountElsewhere', { n: elsewhere(exposed), open: open === 0 ? '' : open })]),
    ...(claimed === null || exposed.length === 0 ? [] : [claimedText(claimed.filter(isExposed), pen)]),
  ];
  return wrapped([span(said.join(' '))], pen.terminal.columns);
}

/** What of it is a matter of what is not shown. */
function claimedText(exposed: readonly ZoneExposure[], pen: Pen): string {
  return pen.say('exposureCountClaimed', { n: exposed.length, elsewhere: elsewhere(exposed) });
}

function isExposed({ exposed }: ZoneExposure): boolean {
  return exposed === true;
}

function elsewhere(exposed: readonly ZoneExposure[]): number {
  return exposed.filter(({ fromElsewhere }) => fromElsewhere.exposed === true).length;
}
