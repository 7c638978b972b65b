/**
 * The search behind exposure beside a plain Dijkstra with a binary heap over objects, and beside graphology, which is
 * installed for the run into a folder of its own and is no part of Bulkhead.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hopGraph, type ConduitHops } from '@bulkhead/core/evaluate/exposure/hop-graph.ts';
import { searchPaths, type Strengths } from '@bulkhead/core/evaluate/exposure/search.ts';
import { graphologyTime, installGraphology } from './graphology.ts';
import { heapDijkstra, type Link } from './heap-dijkstra.ts';
import { median } from './timing.ts';

const ZONES = 10_000;
const CONDUITS = 50_000;
const ENTRIES = 20;
const ROUNDS = 15;
const SEED = 7;

export function exposure(): void {
  const { conduits, strengths, entries, parents } = network();
  const links = linksOf(conduits, strengths);
  const starts = { within: entries, entered: [] };
  const graph = hopGraph({ parents, conduits });
  const least = searchPaths(graph, strengths, starts).least;
  const heap = heapDijkstra(links, entries);
  if (!heap.every((level, zone) => Math.min(level, 5) === least[zone]))
    throw new Error('the two searches disagree');
  const ours = processorTime(() => searchPaths(graph, strengths, starts));
  const peer = processorTime(() => heapDijkstra(links, entries));
  const building = processorTime(() => hopGraph({ parents, conduits }));
  tell('plain heap Dijkstra', ours, peer, '>= 15x');
  process.stdout.write(`the graph of it made from zones and conduits: ${building.toFixed(2)} ms\n`);
  besideGraphology(links, entries, ours);
}

function besideGraphology(
  links: readonly (readonly Link[])[],
  entries: readonly number[],
  ours: number,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  if (installGraphology(folder))
    tell(
      'graphology, single source Dijkstra over sums',
      ours,
      graphologyTime(folder, links, entries),
      '>= 80x',
    );
  rmSync(folder, { recursive: true, force: true });
}

function tell(peer: string, ours: number, theirs: number, goal: string): void {
  const what = `exposure of ${ZONES} zones over ${CONDUITS} conduits`;
  process.stdout.write(
    `${what}: ours ${ours.toFixed(2)} ms, ${peer} ${theirs.toFixed(2)} ms, ${(theirs / ours).toFixed(1)}x faster (goal ${goal})\n`,
  );
}

/** Processor time in ms, the median of some rounds after a few to warm up. */
function processorTime(work: () => unknown): number {
  for (let i = 0; i < 5; i++) work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
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
function linksOf(
  conduits: readonly ConduitHops[],
  { boundary, zone }: Strengths,
): readonly (readonly Link[])[] {
  const links = Array.from({ length: ZONES }, (): Link[] => []);
  conduits.forEach(({ joins: [a = 0, b = 0] }, c) => {
    const strength = (to: number): number => Math.max(boundary[c] as number, zone[to] as number);
    links[a]?.push({ to: b, strength: strength(b) });
    links[b]?.push({ to: a, strength: strength(a) });
  });
  return links;
}

/** Numbers below a bound, the same in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
