/**
 * graphology on the same hops, in a process of its own. It adds weights up, so a strength is given as a weight that no sum of weaker
 * ones reaches: the least sum then has the least greatest strength, and what it finds can be checked.
 */
import { spawnSync } from 'node:child_process';

const PACKAGES = ['graphology@0.26.0', 'graphology-shortest-path@2.1.0'];

/** From, to and strength of each hop; a hop of strength s weighs 2 to the power of 14 s, and no way has 2^14 hops. */
export interface WeighedHops {
  readonly zones: number;
  readonly entries: readonly number[];
  readonly hops: readonly (readonly [from: number, to: number, strength: number])[];
}

const MEASURED = `
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const require = createRequire(process.argv[1] + '/x.js');
const { DirectedGraph } = require('graphology');
const { dijkstra } = require('graphology-shortest-path');
const { zones, entries, hops } = JSON.parse(readFileSync(0, 'utf8'));
const graph = new DirectedGraph();
for (let zone = 0; zone < zones; zone++) graph.addNode(zone);
graph.addNode('outside');
for (const [from, to, strength] of hops) {
  const weight = 2 ** (14 * strength);
  if (!graph.hasEdge(from, to)) graph.addEdge(from, to, { weight, strength });
  else if (graph.getEdgeAttribute(from, to, 'strength') > strength) graph.mergeEdge(from, to, { weight, strength });
}
for (const zone of new Set(entries)) graph.addEdge('outside', zone, { weight: 0, strength: 0 });
const times = [];
let paths;
for (let round = 0; round < 9; round++) {
  const start = process.cpuUsage();
  paths = dijkstra.singleSource(graph, 'outside', 'weight');
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}
const least = Array.from({ length: zones }, (_, zone) => {
  const path = paths[zone];
  if (path === undefined) return 5;
  let greatest = 0;
  for (let i = 1; i < path.length; i++)
    greatest = Math.max(greatest, graph.getEdgeAttribute(path[i - 1], path[i], 'strength'));
  return greatest;
});
process.stdout.write(JSON.stringify({ time: times.sort((a, b) => a - b)[4], least }));
`;

/** Installs graphology into a folder. @returns false when it cannot be had, which is said */
export function installGraphology(folder: string): boolean {
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...PACKAGES],
    { encoding: 'utf8' },
  );
  if (npm.status !== 0) process.stdout.write(`${PACKAGES.join(', ')} cannot be installed: skipped\n`);
  return npm.status === 0;
}

/**
 * `time` is the processor time of one search in ms, the median of nine; the graph is made before. `least` is the greatest strength on
 * the way to each zone, 5 without one.
 * @throws when it ends without a result
 */
export function graphologyRun(
  folder: string,
  input: WeighedHops,
): { readonly time: number; readonly least: readonly number[] } {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', MEASURED, folder], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`graphology gave no result: ${run.stderr}`);
  return JSON.parse(run.stdout) as { readonly time: number; readonly least: readonly number[] };
}
