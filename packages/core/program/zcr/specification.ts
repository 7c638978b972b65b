/** ZCR 6 and 7: what the requirements specification is made from, and its approval. */
import type { Zone } from '../../model/plant.ts';
import { found, held, lack, type Found, type Lack, type RecordedAnswer } from './step.ts';
import { partitioned } from './partition.ts';
import type { Scope } from './scope.ts';

/** ZCR 6.1: made from its parts. */
export function specification(parts: readonly { readonly row: string; readonly status: string }[]): Found {
  const isThere = (status: string): boolean => status === 'done' || status === 'notNeeded';
  const open = parts.filter(({ status }) => !isThere(status));
  const some = parts.some(({ status }) => isThere(status) || status === 'begun');
  return found(
    some,
    open.map(({ row }) => lack('part')(row)),
    [held('parts', parts.length - open.length, parts.length)],
  );
}

/** ZCR 6.2 */
export function sucDescription({ suc, ref }: Scope): Found {
  if (suc === null) return found(false, [lack('suc')('plant')], []);
  return found(true, suc.description === undefined ? [lack('sucDescription')(ref)] : [], []);
}

/** ZCR 6.3: every asset in one zone or conduit, so that a drawing shows it. */
export function drawings(scope: Scope): Found {
  const { status, missing } = partitioned(scope);
  const loose = missing.filter(({ code }) => code !== 'flowConduit');
  const { zones, conduits, assets } = scope;
  return found(status !== 'notBegun', loose, [
    held('zones', zones.length),
    held('conduits', conduits.length),
    held('placed', assets.length),
  ]);
}

const CHARACTERISTICS: readonly (readonly ['owner' | 'description' | 'boundary', (zone: Zone) => boolean])[] =
  [
    ['description', ({ description }) => description !== undefined],
    ['owner', ({ owner }) => owner !== undefined],
    [
      'boundary',
      ({ logicalBoundary, physicalBoundary, networks = [] }) =>
        logicalBoundary !== undefined || physicalBoundary !== undefined || networks.length > 0,
    ],
  ];

/** ZCR 6.4 */
export function characteristics({ zones, conduits }: Scope): Found {
  const missing: readonly Lack[] = CHARACTERISTICS.flatMap(([code, says]) => [
    ...zones.filter((zone) => !says(zone)).map(({ id }) => lack(code)(`zone:${id}`)),
    ...(code === 'owner'
      ? conduits.filter(({ owner }) => owner === undefined).map(({ id }) => lack(code)(`conduit:${id}`))
      : []),
  ]);
  const all = zones.length + conduits.length;
  const wanting = new Set(missing.map(({ at }) => at)).size;
  return found(
    zones.some((zone) => CHARACTERISTICS.some(([, says]) => says(zone))),
    missing,
    [held('characteristics', all - wanting, all)],
  );
}

/** ZCR 6.5: of the site, of the SUC as a whole, or of its zones. */
export function environment({ suc, ref, zones, ground }: Scope): Found {
  const n =
    (ground.plant.site?.assumptions?.length ?? 0) +
    (suc?.assumptions?.length ?? 0) +
    zones.filter(({ assumptions }) => assumptions !== undefined).length;
  const missing = n > 0 ? [] : [suc === null ? lack('suc')('plant') : lack('assumptions')(ref)];
  return found(n > 0, missing, [held('assumptions', n)]);
}

/** ZCR 6.6 */
export function threatEnvironment({ ground }: Scope): Found {
  const sources = ground.plant.risk?.threatSources ?? [];
  const bare = sources.filter(({ basis }) => basis === undefined);
  return found(
    sources.length > 0,
    [
      ...(sources.length === 0 ? [lack('threatSources')('risk')] : []),
      ...(bare.length === 0 ? [] : [lack('basis')('risk')]),
    ],
    [held('threatSources', sources.length)],
  );
}

/** ZCR 6.8 */
export function tolerableRisk({ ground }: Scope): Found {
  const { risk } = ground.plant;
  if (risk === undefined) return found(false, [lack('criteria')('plant')], []);
  const isApproved = risk.approvedBy !== undefined && risk.date !== undefined;
  const missing = isApproved ? [] : [lack('criteriaApproval')('risk')];
  return found(true, missing, [held('tolerated', risk.categories.length)]);
}

/** ZCR 6.7 and 6.9: what is stated is a beginning; whether it is all that applies only people can tell. */
export function byRecord(counts: Found['held'], answer: RecordedAnswer | null, row: string): Found {
  const missing = [lack('record')(`site:62443-3-2/${row}`)];
  switch (answer?.verdict) {
    case 'met':
    case 'compensated':
      return { status: 'done', by: 'answer', held: counts, missing: [] };
    case 'notApplicable':
      return { status: 'notNeeded', by: 'answer', held: counts, missing: [] };
    case 'partial':
      return { status: 'begun', by: 'answer', held: counts, missing };
    case 'unmet':
      return { status: 'notBegun', by: 'answer', held: counts, missing };
    default:
      return {
        status: counts.some(({ n }) => n > 0) ? 'begun' : 'undetermined',
        by: 'answer',
        held: counts,
        missing,
      };
  }
}

/** ZCR 7.1: what can be approved on its own is approved, and somebody recorded that the whole was. */
export function approval({ ground, places, zones, conduits }: Scope, answer: RecordedAnswer | null): Found {
  const stated = [...zones, ...conduits].flatMap(({ slTarget }, i) =>
    slTarget === undefined ? [] : [{ place: places[i] as string, slTarget }],
  );
  const open = stated.filter(
    ({ slTarget }) => typeof slTarget === 'number' || slTarget.approvedBy === undefined,
  );
  const { risk, document } = ground.plant;
  const isRecorded = answer?.claimed === true && answer.verdict !== 'notApplicable';
  const approved = risk?.approvedBy !== undefined && risk.date !== undefined;
  return found(
    isRecorded || approved || document?.approved !== undefined || open.length < stated.length,
    [
      ...(risk === undefined
        ? [lack('criteria')('plant')]
        : approved
          ? []
          : [lack('criteriaApproval')('risk')]),
      ...open.map(({ place }) => lack('targetApproval')(place)),
      ...(isRecorded ? [] : [lack('record')('site:62443-3-2/ZCR 7.1')]),
    ],
    [held('approvedTargets', stated.length - open.length, stated.length)],
  );
}
