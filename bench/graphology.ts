/** graphology on the same hops, in a process of its own. It adds weights up, which is as much work as taking the greatest. */
import { spawnSync } from 'node:child_process';
import type { Link } from './heap-dijkstra.ts';

const PACKAGES = ['graphology@0.26.0', 'graphology-shortest-path@2.1.0'];

const MEASURED = `
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const require = createRequire(process.argv[1] + '/x.js');
const { MultiDirectedGraph } = require('graphology');
const { dijkstra } = require('graphology-shortest-path');
const { links, entries } = JSON.parse(readFileSync(0, 'utf8'));
const graph = new MultiDirectedGraph();
links.forEach((_, zone) => graph.addNode(zone));
graph.addNode('outside');
links.forEach((list, zone) => { for (const { to, strength } of list) graph.addEdge(zone, to, { weight: strength }); });
for (const zone of new Set(entries)) graph.addEdge('outside', zone, { weight: 0 });
const times = [];
for (let round = 0; round < 5; round++) {
  const start = process.cpuUsage();
  dijkstra.singleSource(graph, 'outside', 'weight');
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}
process.stdout.write(String(times.sort((a, b) => a - b)[2]));
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
 * Processor time of one search in ms, the median of five; the graph is made before.
 * @throws when it ends without a result
 */
export function graphologyTime(
  folder: string,
  links: readonly (readonly Link[])[],
  entries: readonly number[],
): number {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', MEASURED, folder], {
    input: JSON.stringify({ links, entries }),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`graphology gave no result: ${run.stderr}`);
  return Number(run.stdout);
}
