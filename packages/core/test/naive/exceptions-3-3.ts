/** docs/rules.md 3.3, last point: exceptions. */
import type { Answer, Status } from '../../model/plant.ts';
import {
  answerAt,
  assetsIn,
  isPast,
  NONE,
  type Asked,
  type Judged,
  type LonePlace,
  type Place,
  type Told,
} from './world.ts';

interface Exception {
  readonly id: string;
  readonly status: Status;
  readonly expires: string | undefined;
}

/** 3.3: the exceptions the answer used brings, and the answers given at the assets in the place. */
function exceptionsOf(world: Told, place: Place | LonePlace, asked: Asked, answer: Answer): Exception[] {
  const own = (answer.exceptions ?? []).map((exception) => ({
    id: exception.asset ?? exception.class ?? '',
    status: exception.status,
    expires: exception.expires,
  }));
  const atAssets: Exception[] = [];
  for (const asset of assetsIn(world, place)) {
    const given = answerAt(world, `asset:${asset.id}`, asked);
    if (given === undefined) continue;
    atAssets.push({ id: asset.id, status: statusAtAsset(world, given), expires: given.expires });
  }
  return [...own, ...atAssets];
}

/** 3.3: a compensated asset answer whose measures are not all in place counts as unmet. */
function statusAtAsset(world: Told, given: Answer): Status {
  if (given.status === 'compensated' && measuresNotInPlace(world, given).length > 0) return 'unmet';
  return given.status;
}

/** 3.3: a measure is in place iff `inPlace: true`. */
export function measuresNotInPlace(world: Told, answer: Answer): string[] {
  return (answer.measures ?? []).filter(
    (id) => world.plant.measures.find((measure) => measure.id === id)?.inPlace !== true,
  );
}

/** 3.3: what exceptions make of a verdict; only a met or compensated one changes. */
export function withExceptions(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  answer: Answer,
  judged: Judged,
): Judged {
  if (judged.verdict !== 'met' && judged.verdict !== 'compensated') return judged;
  const exceptions = exceptionsOf(world, place, asked, answer);
  const breaking = exceptions.filter(
    ({ status, expires }) => status === 'unmet' || status === 'partial' || isPast(expires, world.asOf),
  );
  if (breaking.length > 0) {
    return {
      ...judged,
      verdict: 'partial',
      reads: NONE,
      upper: false,
      reason: { code: 'exception', exceptions: namesOf(breaking) },
    };
  }
  const compensated = exceptions.filter(({ status }) => status === 'compensated');
  if (compensated.length > 0 && judged.verdict === 'met') {
    return {
      ...judged,
      verdict: 'compensated',
      reason: { code: 'exception', exceptions: namesOf(compensated) },
    };
  }
  return judged;
}

function namesOf(exceptions: readonly Exception[]): string[] {
  return [...new Set(exceptions.map(({ id }) => id))].sort();
}
