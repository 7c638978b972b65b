/** ZCR 3 and 4: zones and conduits, what has to stand apart, and what needs a detailed assessment. */
import type { Finding } from '../../evaluate/assessment.ts';
import type { RuleId } from '../../evaluate/rules/index.ts';
import type { Asset, Conduit, ZoneKind } from '../../model/plant.ts';
import { found, held, lack, notNeeded, undetermined, type Found, type Lack } from './step.ts';
import { withoutAsset, type Scope } from './scope.ts';

function of(findings: readonly Finding[], rules: readonly RuleId[]): readonly Finding[] {
  return findings.filter(({ rule }) => (rules as readonly string[]).includes(rule));
}

const isOpen = (finding: Finding): boolean => finding.waiver === undefined;

/** ZCR 3.1 */
export function partitioned({ zones, conduits, ref, findings }: Scope): Found {
  const loose = of(findings, ['asset-placement']).filter(isOpen);
  const flows = of(findings, ['flow-without-conduit']).filter(isOpen);
  return found(
    zones.length > 0,
    [
      ...(zones.length === 0 ? [lack('zones')(ref)] : []),
      ...loose.map(({ at }) => lack('placed')(at)),
      ...flows.map(({ at }) => lack('flowConduit')(at)),
    ],
    [held('zones', zones.length), held('conduits', conduits.length)],
  );
}

/** What is to stand apart: which assets, zones and conduits, which rules find it mixed, and the fact that says there is none. */
interface Apart {
  readonly is: (asset: Asset) => boolean;
  readonly kind: ZoneKind;
  readonly medium?: Conduit['medium'];
  readonly rules: readonly RuleId[];
  /** A conduit to a zone of this kind leads to them. */
  readonly meets?: ZoneKind;
  /** For a rule that tells marks apart. */
  readonly mark?: string;
  /** False at every zone: it cannot occur. */
  readonly fact?: string;
}

export const APART: Readonly<Record<string, Apart>> = {
  'ZCR 3.2': {
    is: ({ domain }) => domain === 'business',
    kind: 'enterprise',
    rules: ['business-with-iacs'],
  },
  'ZCR 3.3': {
    is: ({ domain, type }) => domain === 'safety' || type === 'safety-controller',
    kind: 'safety',
    rules: ['safety-with-other'],
  },
  'ZCR 3.4': {
    is: ({ temporary }) => temporary === true,
    kind: 'temporary',
    medium: 'portable',
    rules: ['special-asset-outside-kind'],
    mark: 'temporary',
    fact: 'portableDevices',
  },
  'ZCR 3.5': {
    is: ({ wireless }) => wireless === true,
    kind: 'wireless',
    medium: 'wireless',
    rules: ['special-asset-outside-kind'],
    mark: 'wireless',
    fact: 'wireless',
  },
  'ZCR 3.6': {
    is: ({ external }) => external === true,
    kind: 'remote',
    medium: 'remote',
    meets: 'external',
    rules: ['special-asset-outside-kind', 'external-conduit-open', 'remote-ends-inside'],
    mark: 'external',
    fact: 'untrustedAccess',
  },
};

/** ZCR 3.2 to 3.6: what is mixed without a reason is missing; a waiver is the reason. */
export function separated(scope: Scope, apart: Apart): Found {
  const { is, rules, mark, fact } = apart;
  const { assets, findings } = scope;
  const some = assets.filter(is).length;
  const mixed = of(findings, rules).filter(
    ({ rule, params }) => rule !== 'special-asset-outside-kind' || params['mark'] === mark,
  );
  const open = mixed.filter(isOpen);
  const own = scope.zones.filter(({ kind }) => kind === apart.kind);
  const lines = scope.conduits.filter((conduit) => leadsTo(scope, conduit, apart));
  const counts = [
    held('apart', some),
    held('apartPlaces', own.length + lines.length),
    held('waived', mixed.length - open.length),
  ];
  const missing = [...open.map(({ id }) => lack('separation')(id)), ...emptyOf(scope, own)];
  if (some + mixed.length + own.length + lines.length > 0) return found(true, missing, counts);
  if (assets.length === 0) return undetermined(emptyZones(scope), counts);
  return fact === undefined ? byAssets(scope, counts) : byFact(scope, fact, counts);
}

function leadsTo({ ground }: Scope, { medium, joins }: Conduit, apart: Apart): boolean {
  if (medium !== undefined && medium === apart.medium) return true;
  return ground.plant.zones.some(({ id, kind }) => kind === apart.meets && joins.includes(id));
}

/** Nobody knows what stands in a zone that lists no asset. */
function byAssets(scope: Scope, counts: Found['held']): Found {
  const empty = emptyOf(scope, scope.zones);
  return empty.length === 0 ? notNeeded(counts) : undetermined(empty, counts);
}

/** A fact that is true says that there are some, though no asset is marked. */
function byFact({ zones, ground }: Scope, fact: string, counts: Found['held']): Found {
  const missing = zones.flatMap(({ id }): readonly Lack[] => {
    const state = ground.fact(`zone:${id}`, fact);
    return state === false
      ? []
      : [lack(state === true ? 'unmarked' : 'undecided')(`fact:zone:${id}:${fact}`)];
  });
  if (missing.length === 0) return notNeeded(counts);
  if (missing.some(({ code }) => code === 'unmarked')) return found(true, missing, counts);
  return undetermined(missing, counts);
}

function emptyOf(scope: Scope, zones: Scope['zones']): readonly Lack[] {
  return withoutAsset(scope, zones).map(({ id }) => lack('asset')(`zone:${id}`));
}

function emptyZones(scope: Scope): readonly Lack[] {
  return scope.zones.length === 0 ? [lack('zones')(scope.ref)] : emptyOf(scope, scope.zones);
}

/** ZCR 4.1 */
export function compared(scope: Scope): Found {
  const { ground, ref, worst, worstCases } = scope;
  const unrated = worst.filter(({ outcome }) => outcome === 'unrated');
  const detailed = worst.filter(({ outcome }) => outcome === 'detailed');
  const uncovered = uncoveredIn(scope);
  return found(
    worst.length > unrated.length,
    [
      ...(ground.plant.risk === undefined ? [lack('criteria')('plant')] : []),
      ...(worstCases.length === 0 ? [lack('worstCases')(ref)] : []),
      ...unrated.map(({ worstCase }) => lack('rating')(`worstCase:${worstCase.id}`)),
    ],
    [
      held('compared', worst.length - unrated.length, worstCases.length),
      held('detailed', detailed.length),
      held('covered', detailed.length - uncovered.length, detailed.length),
    ],
  );
}

/** Worst cases that need a detailed assessment, and that no scenario of the plant names. */
export function uncoveredIn({ ground, worst }: Scope): readonly string[] {
  const named = new Set(ground.plant.scenarios.flatMap(({ worstCases = [] }) => worstCases));
  return worst
    .filter(({ outcome, worstCase }) => outcome === 'detailed' && !named.has(worstCase.id))
    .map(({ worstCase }) => `worstCase:${worstCase.id}`);
}
