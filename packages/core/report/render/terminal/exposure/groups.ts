/** Zones by how they stand, each group with a title. */
import type { ZoneExposure } from '../../../../evaluate/exposure/exposure.ts';
import type { TerminalWords } from '../../../locales/en/terminal.ts';
import type { Tone } from '../style.ts';

export interface Group {
  readonly title: keyof TerminalWords;
  readonly tone: Tone;
  readonly has: (zone: ZoneExposure) => boolean;
}

export const GROUPS: readonly Group[] = [
  { title: 'exposureExposed', tone: 'deficit', has: isExposedFromElsewhere },
  {
    title: 'exposureThere',
    tone: 'deficit',
    has: (zone) => zone.exposed === true && zone.fromElsewhere.exposed === false,
  },
  {
    title: 'exposureThereUnknown',
    tone: 'unknown',
    has: (zone) => zone.exposed === true && zone.fromElsewhere.exposed === null,
  },
  { title: 'exposureNoTraffic', tone: 'unknown', has: (zone) => zone.unknownBecause === 'noTraffic' },
  { title: 'exposureUnknown', tone: 'unknown', has: (zone) => zone.unknownBecause === 'slTarget' },
  { title: 'exposureEntryFacts', tone: 'unknown', has: (zone) => zone.unknownBecause === 'entryFacts' },
  {
    title: 'exposureWithstands',
    tone: 'achieved',
    has: (zone) => zone.exposed === false && !isUnreached(zone),
  },
  { title: 'exposureUnreached', tone: 'achieved', has: isUnreached },
];

function isExposedFromElsewhere({ fromElsewhere }: ZoneExposure): boolean {
  return fromElsewhere.exposed === true;
}

/** Nor would a path lead there if attackers entered where that is not known. */
function isUnreached({ needed, exposed, ifEntered }: ZoneExposure): boolean {
  return needed === null && exposed === false && ifEntered === null;
}
