/**
 * Exposure over a large network: beside a plain Dijkstra with a binary heap, and beside graphology, which is installed for the run into a
 * folder of its own and is no part of Bulkhead. All find the same levels, or the run ends.
 *
 * The plain Dijkstra is what an engineer writes for this: a heap of (zone, level), a new entry where a zone got easier, old ones
 * passed over. *Over objects* a zone is an object with its links, as a program has a plant in memory; that is the one with a
 * goal. *Over positions* it is given half of what makes ours fast, zones and conduits as numbers and levels in typed arrays; it tells what the
 * search without a heap is worth by itself. Ours is over positions in both lines.
 *
 * What is searched stands ready in each (typed arrays, lists of links, a graph of graphology's), since a plant is searched again
 * and again over the same hops: in both ends of the interval, for what is needed from elsewhere, and once for each place tried in what
 * raises it. What it costs to make it ready is told besides. Times are processor time, since other programs may run, medians over
 * blocks of rounds in turns: were they in turns round by round, what sweeps up after the peer would run in the time of ours.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sidesOf } from '@bulkhead/core/evaluate/exposure/elsewhere.ts';
import { hopGraph, type ConduitHops } from '@bulkhead/core/evaluate/exposure/hop-graph.ts';
import { searcherOf, type Searcher } from '@bulkhead/core/evaluate/exposure/search.ts';
import type { Starts, Strengths } from '@bulkhead/core/evaluate/exposure/searched.ts';
import { graphologyRun, installGraphology, type WeighedHops } from './graphology.ts';
import { heapDijkstra, objectDijkstra, type Link, type ZoneNode } from './heap-dijkstra.ts';
import { median } from './timing.ts';

const ZONES = 10_000;
const CONDUITS = 50_000;
const ENTRIES = 20;
/** Each as long, so that both run as what V8 makes of them when it knows them, which takes some hundreds of the quicker. */
const WARM_UP_MS = 1500;
const BLOCKS = 3;
const ROUNDS = 15;
const EACH = 10;
const SEED = 7;

export function exposure(): void {
  const { conduits, strengths, entries, parents } = network();
  const links = linksOf(conduits);
  const starts = { within: entries, entered: [] };
  const search = searcherOf(hopGraph({ parents, conduits, bridges: [] }));
  const { least } = search(strengths, starts);
  same(
    'heap Dijkstra',
    least,
    heapDijkstra(links, strengths, entries).map(({ level }) => level),
  );
  const ours = besideHeap(
    'heap Dijkstra over positions',
    null,
    () => search(strengths, starts),
    () => heapDijkstra(links, strengths, entries),
  );
  besideObjects({ links, strengths, entries }, least, () => search(strengths, starts));
  besideGraphology({ zones: ZONES, entries, hops: hopsOf(links, strengths) }, least, ours);
  const every = { within: [], entered: Array.from({ length: ZONES }, (_, at) => at) };
  const [all, one] = inTurns(
    () => elsewhereOfAll(search, strengths, every),
    () => search(strengths, every),
  );
  process.stdout.write(
    `from elsewhere, every zone an entry point: ${all.toFixed(2)} ms, as long as ${(all / one).toFixed(0)} searches, where one for each zone would be ${ZONES}\n`,
  );
  const [making, linking] = inTurns(
    () => searcherOf(hopGraph({ parents, conduits, bridges: [] })),
    () => linksOf(conduits),
  );
  process.stdout.write(
    `made ready for it, from zones and conduits: ours ${making.toFixed(2)} ms, links for the heap ${linking.toFixed(2)} ms\n`,
  );
}

function elsewhereOfAll(search: Searcher, strengths: Strengths, starts: Starts): number {
  const { elsewhere } = sidesOf(search, strengths, starts);
  return starts.entered.reduce((sum, zone) => sum + (elsewhere(zone).least[zone] as number), 0);
}

/** @returns ours in ms */
function besideHeap(peer: string, goal: string | null, ours: () => unknown, theirs: () => unknown): number {
  const [mine, heap] = inTurns(ours, theirs);
  tell(peer, mine, heap, goal);
  return mine;
}

interface Network {
  readonly links: readonly (readonly Link[])[];
  readonly strengths: Strengths;
  readonly entries: readonly number[];
}

function besideObjects({ links, strengths, entries }: Network, least: Uint8Array, ours: () => unknown): void {
  const zones = Array.from(strengths.zone, (level): ZoneNode => ({ level, links: [] }));
  const conduits = Array.from(strengths.boundary, (level) => ({ level }));
  links.forEach((list, at) => {
    for (const { to, conduit } of list)
      (zones[at] as ZoneNode).links.push({
        to: zones[to] as ZoneNode,
        conduit: conduits[conduit] as { readonly level: number },
      });
  });
  const search = (): ReturnType<typeof objectDijkstra> =>
    objectDijkstra(entries.map((at) => zones[at] as ZoneNode));
  const found = search();
  same(
    'heap Dijkstra over objects',
    least,
    zones.map((zone) => found.get(zone)?.level ?? 5),
  );
  besideHeap('plain heap Dijkstra over objects', '>= 15x', ours, search);
}

function besideGraphology(input: WeighedHops, least: Uint8Array, ours: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  if (installGraphology(folder)) {
    const peer = graphologyRun(folder, input);
    same('graphology', least, peer.least);
    tell('graphology, Dijkstra from one source', ours, peer.time, '>= 80x');
  }
  rmSync(folder, { recursive: true, force: true });
}

/** @throws when the two found other levels */
function same(peer: string, ours: Uint8Array, theirs: readonly number[]): void {
  if (!theirs.every((level, zone) => Math.min(level, 5) === ours[zone]))
    throw new Error(`${peer} finds other levels`);
}

function tell(peer: string, ours: number, theirs: number, goal: string | null): void {
  const what = `exposure of ${ZONES} zones over ${CONDUITS} conduits, searched`;
  process.stdout.write(
    `${what}: ours ${ours.toFixed(2)} ms, ${peer} ${theirs.toFixed(2)} ms, ${(theirs / ours).toFixed(1)}x faster${goal === null ? '' : ` (goal ${goal})`}\n`,
  );
}

/** Processor time of each in ms, medians of rounds after some to warm up; ten times in a round, as a plant is searched. */
function inTurns(ours: () => unknown, peer: () => unknown): readonly [number, number] {
  const both = [ours, peer].map((work) => ({ work, times: [] as number[] }));
  for (let block = 0; block < BLOCKS; block++)
    for (const { work, times } of both) {
      for (const start = performance.now(); performance.now() - start < WARM_UP_MS;) work();
      for (let round = 0; round < ROUNDS; round++) times.push(processorTime(work));
    }
  const [mine = 0, theirs = 0] = both.map(({ times }) => median(times));
  return [mine, theirs];
}

function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  for (let i = 0; i < EACH; i++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / EACH;
}

/** Conduits that join two zones each, most of them near, so that ways are long; strengths of every height. */
function network() {
  const next = randomOf(SEED);
  const conduits = Array.from({ length: CONDUITS }, (): ConduitHops => {
    const a = next(ZONES);
    const b = next(10) === 0 ? next(ZONES) : (a + 1 + next(50)) % ZONES;
    return { joins: [a, b], oneWay: null, listed: null };
  });
  const strengths: Strengths = {
    boundary: Uint8Array.from({ length: CONDUITS }, () => next(5)),
    zone: Uint8Array.from({ length: ZONES }, () => next(5)),
  };
  const entries = Array.from({ length: ENTRIES }, () => next(ZONES));
  return { conduits, strengths, entries, parents: Array.from({ length: ZONES }, () => -1) };
}

/** Both ways of each conduit, as a plain program would keep them. */
function linksOf(conduits: readonly ConduitHops[]): readonly (readonly Link[])[] {
  const links = Array.from({ length: ZONES }, (): Link[] => []);
  conduits.forEach(({ joins: [a = 0, b = 0] }, conduit) => {
    links[a]?.push({ to: b, conduit });
    links[b]?.push({ to: a, conduit });
  });
  return links;
}

function hopsOf(links: readonly (readonly Link[])[], { boundary, zone }: Strengths): WeighedHops['hops'] {
  return links.flatMap((list, from) =>
    list.map(
      ({ to, conduit }) => [from, to, Math.max(boundary[conduit] as number, zone[to] as number)] as const,
    ),
  );
}

/** Numbers below a bound, the same in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
