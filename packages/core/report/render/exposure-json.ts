/** `bulkhead/exposure@1`, a zone a line. */
import type { Assessment } from '../../evaluate/assessment.ts';
import type { Exposure, ZoneExposure } from '../../evaluate/exposure/exposure.ts';
import type { Raise } from '../../evaluate/exposure/raises.ts';
import type { Standing } from '../../evaluate/exposure/standing.ts';
import { jsonText } from './json-text.ts';
import type { AskedZone } from './terminal/exposure/zone.ts';

/** One zone with what raises what is needed for it, from anywhere and from elsewhere. */
export function zoneWithRaises({ zone, raises, raisesElsewhere }: AskedZone): ZoneWithRaises {
  return { ...zone, raises, fromElsewhere: { ...zone.fromElsewhere, raises: raisesElsewhere } };
}

interface WithRaises {
  readonly raises?: readonly Raise[];
}

type ZoneWithRaises = ZoneExposure & WithRaises & { readonly fromElsewhere: Standing & WithRaises };

/** @param zones those that were asked for; one alone comes with what raises it */
export function exposureJson(
  { reading, entryPoints, undecided }: Exposure,
  zones: readonly ZoneWithRaises[],
  { plant, asOf, inputs }: Pick<Assessment, 'plant' | 'asOf' | 'inputs'>,
): string {
  const head = {
    schema: 'bulkhead/exposure@1',
    plant,
    asOf,
    inputs,
    index: 'screening',
    reading,
    entryPoints: entryPoints.map(({ ref, reasons }) => ({ ref, reasons })),
    undecided,
  };
  const lines = zones.map((zone) => `    ${jsonText(zone)}`).join(',\n');
  return `${jsonText(head).slice(0, -1)},\n  "zones": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}
