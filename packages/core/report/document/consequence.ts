/**
 * Findings of the design rules by severity, and by what can come of them: first what lets somebody from outside reach
 * or change safety or the process, then ways past what should part the zones, then zones that hold together what should be
 * apart, last what is only not
 * written down. Our judgement, not a standard's.
 */
import type { Finding, Severity } from '../../evaluate/assessment.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { Plant } from '../../model/plant.ts';

const WORST_FIRST: readonly string[] = [
  'safety-remote-access',
  'safety-changed-from-outside',
  'dual-homed',
  'level-skip',
  'flow-without-conduit',
  'one-way-against-flow',
  'safety-with-other',
  'business-with-iacs',
  'parent-across-border',
  'asset-placement',
];

const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Errors first, then by what can come of them; those that reach outside the plant before those inside, then by id. */
export function byConsequence(plant: Plant): (a: Finding, b: Finding) => number {
  const outer = outerRefs(plant);
  const isOuter = ({ at, concerns = [] }: Finding): boolean =>
    [at, ...concerns].some((ref) => outer.has(ref));
  return (a, b) =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    rank(a.rule) - rank(b.rule) ||
    byCodeUnit(a.rule, b.rule) ||
    Number(isOuter(b)) - Number(isOuter(a)) ||
    byCodeUnit(a.id, b.id);
}

/** External zones, what stands in them, and the flows and conduits that end there. */
function outerRefs({ zones, assets, conduits, flows }: Plant): ReadonlySet<string> {
  const external = new Set(zones.filter(({ kind }) => kind === 'external').map(({ id }) => id));
  const some = (ids: readonly string[] = []): boolean => ids.some((id) => external.has(id));
  const ends = new Set([
    ...[...external].map((id) => `zone:${id}`),
    ...assets.filter((asset) => some(asset.zones)).map(({ id }) => `asset:${id}`),
  ]);
  return new Set([
    ...ends,
    ...conduits.filter(({ joins }) => some(joins)).map(({ id }) => `conduit:${id}`),
    ...flows.filter(({ from, to }) => ends.has(from) || ends.has(to)).map(({ id }) => `flow:${id}`),
  ]);
}

function rank(rule: string): number {
  const at = WORST_FIRST.indexOf(rule);
  return at === -1 ? WORST_FIRST.length : at;
}
