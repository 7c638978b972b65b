/** Levels an attacker needs, in words. */
import type { Standing } from '../../../../evaluate/exposure/standing.ts';
import type { Pen } from '../pen.ts';

export function levelText(level: number, pen: Pen): string {
  return level > 4 ? pen.say('exposureBeyond') : `SL ${level}`;
}

/** Where no path leads: none at all, or none that is known. */
export function noPathText({ ifEntered, unknownBecause }: Standing, pen: Pen): string {
  return pen.say(
    ifEntered === null && unknownBecause !== 'noTraffic' ? 'exposureNoPath' : 'exposureNoKnownPath',
  );
}

export function targetText(target: number | null, pen: Pen): string {
  return target === null ? pen.say('noTarget') : `SL-T ${target}`;
}
