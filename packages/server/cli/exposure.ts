/** `bulkhead exposure`: what an attacker needs to reach each zone, a screening index. */
import { nearest } from '@bulkhead/core/lib/near.ts';
import { exposureOf, type Exposure } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import type { ExposureReading } from '@bulkhead/core/evaluate/exposure/hops-of-plant.ts';
import { raisesAt } from '@bulkhead/core/evaluate/exposure/raises.ts';
import { waysElsewhere } from '@bulkhead/core/evaluate/exposure/ways.ts';
import { exposureJson, zoneWithRaises } from '@bulkhead/core/report/render/exposure-json.ts';
import { exposureText } from '@bulkhead/core/report/render/terminal/exposure.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { dayOf } from './day.ts';
import { sameSpeech } from './going-on.ts';
import { assessedSource, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function exposureCommand(call: Call, world: World): Promise<Result> {
  const assessed = await assessedSource(call, call.positionals[0], dayOf(call));
  const reading = (textOption(call, 'reading') ?? 'evidenced') as ExposureReading;
  const exposure = exposureOf(assessed.index, reading);
  const asked = askedZone(assessed, exposure, textOption(call, 'place'));
  if (!isText(call)) {
    const zones = asked === null ? exposure.zones : [zoneWithRaises(asked)];
    return { out: exposureJson(exposure, zones, assessed.assessment), code: 0 };
  }
  const out = exposureText({
    plantName: assessed.plant.name,
    asOf: assessed.index.asOf,
    exposure,
    claimed: reading === 'claimed' || asked !== null ? null : exposureOf(assessed.index, 'claimed'),
    asked,
    folder: assessed.folder,
    options: sameSpeech(call, assessed),
    ...world,
  });
  return { out, code: 0 };
}

/** @throws CallError where it is no zone of which exposure is told */
function askedZone({ index }: AssessedPlant, { zones, ways }: Exposure, found: string | undefined) {
  if (found === undefined) return null;
  const zone = zones.find(({ ref }) => ref === found);
  if (zone === undefined) {
    const refs = zones.map(({ ref }) => ref);
    const near = refs.find((ref) => ref === `zone:${found}`) ?? nearest(found, refs) ?? '';
    throw new CallError('exposure-place', { found, near });
  }
  const at = index.position.get(found) as number;
  return {
    zone,
    raises: raisesAt(index, ways, at),
    raisesElsewhere: raisesAt(index, waysElsewhere(ways, at), at),
  };
}
