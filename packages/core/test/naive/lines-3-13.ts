/** The naive account of 3.13, "Do next": which causes stand in which line, told from the text alone. */
import type { Finding } from '../../evaluate/assessment.ts';
import type { Cause } from '../../plan/cause.ts';
import type { LineKind } from '../../plan/weight.ts';
import { isSettled } from './dispositions-3-9.ts';
import { factAt } from './facts-3-2.ts';
import { rowNamed, type Place, type World } from './world.ts';

export interface NaiveLine {
  readonly kind: LineKind;
  readonly ids: readonly string[];
}

/** What causes bring together, by evaluation. */
type Brings = (causes: readonly Cause[]) => { readonly levels: number; readonly closed: number };

interface Candidate {
  readonly kind: LineKind;
  readonly causes: readonly Cause[];
}

/** @param all causes by gaps, then by id */
export function naiveLines(
  world: World,
  findings: readonly Finding[],
  all: readonly Cause[],
  brings: Brings,
): readonly NaiveLine[] {
  const settles = ({ place, requirement, blocked }: Cause['gaps'][number]): boolean =>
    isSettled(world, place, requirement) || (blocked && isSettled(world, place, baseOf(world, requirement)));
  const causes = all.filter(({ gaps }) => !gaps.every(settles));
  const kinds = new Map(causes.map((cause) => [cause, naiveKind(world, findings, cause)] as const));
  const holes = causes.filter((cause) => kinds.get(cause) !== 'question');
  const asked = causes.filter((cause) => kinds.get(cause) === 'question');
  const topics = [...new Set(asked.map((cause) => topic(world, cause)))];
  const ask = ranked(
    world,
    topics.map((each) => ({ kind: 'question', causes: asked.filter((c) => topic(world, c) === each) })),
    brings,
  ).slice(0, 3);
  const order = ranked(
    world,
    holes.map((cause) => ({ kind: kinds.get(cause) ?? 'other', causes: [cause] })),
    brings,
  );
  const lines: NaiveLine[] = [];
  const told = new Set<Cause>();
  const paid = new Set<string>();
  const tell = (cause: Cause) => {
    const own = (cause.params.measures ?? []).filter((id) => !paid.has(id));
    own.forEach((id) => paid.add(id));
    told.add(cause);
    const closed = own.length === 0 ? [] : holes.filter((each) => !told.has(each) && isPaid(each, paid));
    closed.forEach((each) => told.add(each));
    lines.push({ kind: kinds.get(cause) ?? 'other', ids: [cause, ...closed].map(({ id }) => id) });
  };
  for (const [kind, most] of [
    ['outer', 2],
    ['safety', 2],
    ['error', 1],
  ] as const) {
    const before = lines.length;
    for (const cause of order.filter((one) => one.kind === kind).flatMap((one) => one.causes)) {
      if (lines.length < before + most && !told.has(cause)) tell(cause);
    }
  }
  for (const cause of order.flatMap((one) => one.causes)) {
    if (lines.length < 10 - ask.length && !told.has(cause)) tell(cause);
  }
  return [
    ...lines,
    ...ask.map(({ kind, causes: each }): NaiveLine => ({ kind, ids: each.map(({ id }) => id) })),
  ];
}

function baseOf({ catalog }: World, requirement: string): string {
  return `${catalog.id}/${rowNamed(catalog, requirement)?.base ?? ''}`;
}

function isPaid({ code, params }: Cause, paid: ReadonlySet<string>): boolean {
  return code === 'measure' && (params.measures ?? []).every((id) => paid.has(id));
}

function naiveKind(world: World, findings: readonly Finding[], { code, gaps }: Cause): LineKind {
  if (code === 'fact' || code === 'answerMissing' || code === 'answerExpired') return 'question';
  const first = gaps.filter(({ requirement }) => rowNamed(world.catalog, requirement)?.level === 1);
  const opens = first.some(({ place, requirement }) => {
    const row = rowNamed(world.catalog, requirement);
    return (row?.fr === 'RDF' || row?.facts.includes('untrustedAccess') === true) && isOuter(world, place);
  });
  if (opens) return 'outer';
  if (first.some(({ place }) => isSafety(world, place))) return 'safety';
  const inError = first.some(
    ({ place, requirement }) =>
      rowNamed(world.catalog, requirement)?.fr === 'RDF' && isInError(world, findings, place),
  );
  return inError ? 'error' : 'other';
}

function placeOf({ plant }: World, ref: string): Place | null {
  const zone = plant.zones.find(({ id }) => ref === `zone:${id}`);
  const conduit = plant.conduits.find(({ id }) => ref === `conduit:${id}`);
  if (zone !== undefined) return { kind: 'zone', ref, zone };
  return conduit === undefined ? null : { kind: 'conduit', ref, conduit };
}

function kindOfZone({ plant }: World, id: string): string | undefined {
  return plant.zones.find((zone) => zone.id === id)?.kind;
}

function isOuter(world: World, ref: string): boolean {
  const place = placeOf(world, ref);
  if (place === null) return false;
  if (place.kind === 'conduit' && place.conduit.joins.some((id) => kindOfZone(world, id) === 'external'))
    return true;
  return factAt(world, place, 'untrustedAccess') === 'true';
}

function isSafety(world: World, ref: string): boolean {
  const place = placeOf(world, ref);
  if (place?.kind === 'zone') return place.zone.kind === 'safety';
  return place?.conduit.joins.some((id) => kindOfZone(world, id) === 'safety') === true;
}

function isInError({ plant }: World, findings: readonly Finding[], ref: string): boolean {
  return findings.some(({ severity, waiver, at }) => {
    if (severity !== 'error' || waiver !== undefined) return false;
    const asset = plant.assets.find(({ id }) => at === `asset:${id}`);
    const flow = plant.flows.find(({ id }) => at === `flow:${id}`);
    return (
      at === ref ||
      asset?.zones?.some((id) => ref === `zone:${id}`) === true ||
      asset?.conduits?.some((id) => ref === `conduit:${id}`) === true ||
      (flow?.conduit !== undefined && ref === `conduit:${flow.conduit}`)
    );
  });
}

function topic({ catalog }: World, { code, params }: Cause): string {
  if (code !== 'answerMissing') return code;
  return rowNamed(catalog, params.requirements[0] ?? '')?.fr ?? '';
}

/** Levels, gaps, the lower cost, the id. */
function ranked(world: World, candidates: readonly Candidate[], brings: Brings): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, ...brings(candidate.causes), id: candidate.causes[0]?.id ?? '' }))
    .sort((a, b) => {
      if (a.levels !== b.levels) return b.levels - a.levels;
      if (a.closed !== b.closed) return b.closed - a.closed;
      const cheaper = cheaperFirst(costOf(world, a.candidate), costOf(world, b.candidate));
      if (cheaper !== 0) return cheaper;
      return a.id < b.id ? -1 : 1;
    })
    .map(({ candidate }) => candidate);
}

interface Cost {
  readonly amount: number;
  readonly currency: string | undefined;
}

/** Null where a measure does not state it, where there is none, and where currencies differ. */
function costOf({ plant }: World, { causes }: Candidate): Cost | null {
  const ids = causes[0]?.params.measures ?? [];
  const measures = ids.map((id) => plant.measures.find((measure) => measure.id === id));
  const [first] = measures;
  if (first === undefined) return null;
  let amount = 0;
  for (const measure of measures) {
    if (measure?.cost === undefined || measure.currency !== first.currency) return null;
    amount += measure.cost;
  }
  return { amount, currency: first.currency };
}

function cheaperFirst(a: Cost | null, b: Cost | null): number {
  if (a === null && b === null) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (a.currency === b.currency) return a.amount - b.amount;
  return (a.currency ?? '') < (b.currency ?? '') ? -1 : 1;
}
