/**
 * What one edit costs, kind by kind, beside the naive way: to compile the changed plant whole. Edits and compiles
 * take turns in one process after a warm-up.
 */
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { findingsOf } from '@bulkhead/core/evaluate/findings.ts';
import { ruleMemory } from '@bulkhead/core/evaluate/rules/memory.ts';
import { update } from '@bulkhead/core/evaluate/update.ts';
import { apply, type Change } from '@bulkhead/core/model/change.ts';
import { keyOf, type ListEntity, type ListKind } from '@bulkhead/core/model/kinds.ts';
import type {
  Answer,
  Asset,
  Check,
  Evidence,
  Flow,
  Measure,
  Plant,
  Zone,
} from '@bulkhead/core/model/plant.ts';
import { otherSeverity } from './scenarios.ts';
import { median, quantile, timed } from './timing.ts';

/** The second half of the changes undoes the first, so every round starts from the same plant. */
interface Kind {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly goal?: string;
}

const ROUNDS = 5;
const COMPILES = 3;

export function edits(plant: Plant, catalog: Catalog, asOf: string): void {
  measured(plant, catalog, asOf, kindsOf(plant));
}

/** What it costs to rate one scenario otherwise. */
export function scenarioEdits(plant: Plant, catalog: Catalog, asOf: string): void {
  const rated = kind('scenario', 'scenario', plant.scenarios, otherSeverity, 'p99 <= 5 ms');
  measured(plant, catalog, asOf, [rated]);
}

/** What is found after an answer was given otherwise, beside the naive way: all rules run over the changed plant. */
export function findingsAgain(plant: Plant, catalog: Catalog, asOf: string): void {
  const memory = ruleMemory();
  let index = compile(plant, catalog, asOf);
  findingsOf(index, undefined, undefined, memory);
  const atZone = some(
    plant.answers.filter(({ place }) => place.startsWith('zone:')),
    100,
  );
  const kinds = [
    kind('worded otherwise', 'answer', atZone, reworded),
    kind('given otherwise', 'answer', atZone, flipped),
  ];
  for (const { name, changes } of kinds) {
    const [own, naive]: [number[], number[]] = [[], []];
    for (const change of changes) {
      index = update(index, [change]).index;
      own.push(timed(() => findingsOf(index, undefined, undefined, memory)));
      if (own.length % 10 === 0) naive.push(timed(() => findingsOf(index)));
    }
    const [p50, peer] = [median(own), median(naive)];
    process.stdout.write(
      `findings after an answer was ${name}, ${own.length} edits: p50 ${p50.toFixed(2)} ms, p99 ${quantile(own, 0.99).toFixed(2)} ms; ` +
        `all rules over the whole plant p50 ${peer.toFixed(1)} ms, ${(peer / p50).toFixed(0)}x\n`,
    );
  }
}

function measured(plant: Plant, catalog: Catalog, asOf: string, kinds: readonly Kind[]): void {
  let index = compile(plant, catalog, asOf);
  const make = (change: Change): number =>
    timed(() => {
      index = update(index, [change]).index;
    });
  const compiles: number[] = [];
  const rounds = new Map(kinds.map((kind) => [kind, [] as number[][]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, known] of rounds) known.push(kind.changes.map(make));
    for (const { changes } of kinds.slice(0, COMPILES)) {
      compiles.push(timed(() => compile(apply(plant, changes.slice(0, 1)), catalog, asOf)));
    }
  }
  const peer = median(compiles.slice(COMPILES));
  process.stdout.write(`the peer of an edit, compile of the whole plant: p50 ${peer.toFixed(1)} ms\n`);
  // The first round warms up.
  for (const [kind, known] of rounds) tell(kind, known.slice(1), peer);
}

/** A busy machine stops an edit now and then for as long as others take, so the quietest round is told as well. */
function tell({ name, goal }: Kind, rounds: readonly (readonly number[])[], peer: number): void {
  const all = rounds.flat();
  const p50 = median(all);
  const quietest = Math.min(...rounds.map((times) => quantile(times, 0.99)));
  process.stdout.write(
    `${name}, ${rounds.length} x ${all.length / rounds.length} edits: p50 ${p50.toFixed(3)} ms, ` +
      `p99 ${quantile(all, 0.99).toFixed(3)} ms, of the quietest round ${quietest.toFixed(3)} ms; ` +
      `compile takes ${(peer / p50).toFixed(0)}x${goal === undefined ? '' : ` (goal ${goal})`}\n`,
  );
}

function kindsOf(plant: Plant): readonly Kind[] {
  const atZone = plant.answers.filter((answer) => answer.place !== 'site');
  const atSite = plant.answers.filter((answer) => answer.place === 'site');
  const zones = plant.zones.filter((zone) => zone.parent !== undefined);
  const parents = plant.zones.filter((zone) => zone.parent === undefined);
  const [everywhere, ...ofZones] = plant.evidence;
  return [
    kind('answer at a zone', 'answer', some(atZone, 1_000), flipped, 'p99 <= 1 ms'),
    kind('answer at the site, 1,000 zones take it', 'answer', some(atSite, 40), flipped, 'p50 <= 3 ms'),
    kind('fact of a zone', 'zone', some(zones, 500), withFact),
    kind('evidence of one zone', 'evidence', some(ofZones, 500), lapsed),
    kind(
      'evidence that 10,000 answers cite',
      'evidence',
      everywhere === undefined ? [] : [everywhere],
      lapsed,
    ),
    kind('check', 'check', some(plant.checks, 500), failing),
    kind('asset moved', 'asset', some(plant.assets, 500), moved),
    kind('flow', 'flow', some(plant.flows, 500), secret),
    kind('measure in place', 'measure', some(plant.measures, 500), undone),
    kind('slTarget of a parent of nine zones', 'zone', some(parents, 50), lowered),
    kind('zone under another parent, compiled anew', 'zone', some(zones, 2), outside),
  ];
}

/** That many of the list, from all over it. */
function some<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, i) => i % step === 0).slice(0, count);
}

function kind<T extends ListEntity>(
  name: string,
  of: ListKind,
  entities: readonly T[],
  edit: (entity: T) => T,
  goal?: string,
): Kind {
  const changes = entities.map((before): Change => {
    const after = edit(before);
    return { kind: of, id: keyOf(of, before), before, after };
  });
  const undo = changes.map((change): Change => ({ ...change, before: change.after, after: change.before }));
  return { name, changes: [...changes, ...undo], ...(goal === undefined ? {} : { goal }) };
}

function reworded(answer: Answer): Answer {
  return { ...answer, how: `${answer.how ?? ''} Seen again.` };
}

const flipped = (answer: Answer): Answer => ({
  ...answer,
  status: answer.status === 'met' ? 'unmet' : 'met',
});
const withFact = (zone: Zone): Zone => ({ ...zone, facts: { ...zone.facts, portableDevices: false } });
const lapsed = (evidence: Evidence): Evidence => ({ ...evidence, expires: '2020-01-01' });
const failing = (check: Check): Check => ({ ...check, result: 'fail' });
const moved = (asset: Asset): Asset => ({ ...asset, zones: ['z0001'] });
const secret = (flow: Flow): Flow => ({
  ...flow,
  confidential: true,
  interactive: flow.interactive !== true,
});
const undone = (measure: Measure): Measure => ({ ...measure, inPlace: false });
const lowered = (zone: Zone): Zone => ({ ...zone, slTarget: 1 });

function outside(zone: Zone): Zone {
  const { parent: _, ...rest } = zone;
  return rest;
}
