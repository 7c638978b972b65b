/** ZCR 1 and 2: the system and the worst that can happen to it. */
import { found, held, lack, type Found } from './step.ts';
import { withoutAsset, type Scope } from './scope.ts';

/** ZCR 1.1 */
export function perimeter(scope: Scope): Found {
  const { suc, ref, zones, conduits, assets } = scope;
  const entries = suc?.accessPoints?.length ?? 0;
  return found(
    suc !== null || zones.length > 0,
    [
      ...(suc === null ? [lack('suc')('plant')] : entries === 0 ? [lack('accessPoints')(ref)] : []),
      ...(zones.length === 0 ? [lack('zones')(ref)] : []),
      ...withoutAsset(scope, zones).map(({ id }) => lack('asset')(`zone:${id}`)),
    ],
    [
      held('zones', zones.length),
      held('conduits', conduits.length),
      held('assets', assets.length),
      held('accessPoints', entries),
    ],
  );
}

/** ZCR 2.1 */
export function initialRisk(scope: Scope): Found {
  const { ground, ref, worst, worstCases } = scope;
  const unrated = worst.filter(({ outcome }) => outcome === 'unrated');
  const rated = worst.length - unrated.length;
  return found(
    worstCases.length > 0,
    [
      ...(ground.plant.risk === undefined ? [lack('criteria')('plant')] : []),
      ...(worstCases.length === 0 ? [lack('worstCases')(ref)] : []),
      ...unrated.map(({ worstCase }) => lack('rating')(`worstCase:${worstCase.id}`)),
    ],
    [held('worstRated', rated, worstCases.length)],
  );
}
