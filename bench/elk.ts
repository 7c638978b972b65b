/** elkjs on the same plans, in a process of its own: it may need more stack, memory or time than there is. */
import { spawnSync } from 'node:child_process';
import type { LayoutInput } from '@bulkhead/core/drawing/layout/input.ts';
import { SIZE } from './drawing-plan.ts';

const ELKJS = 'elkjs@0.11.1';
/** Of real time; a plan that takes longer has no result. */
const LIMIT_SECONDS = 600;
/** elkjs follows edges by recursion: with the usual stack the largest plan ends in an error. */
const STACK_KB = 6_000;
const MEMORY_MB = 4_096;

/** The smallest plan first, so that the one measured meets a compiled elkjs, as ours is. */
const MEASURED = `
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const Elk = createRequire(process.argv[1] + '/x.js')('elkjs');
const { warm, graph } = JSON.parse(readFileSync(0, 'utf8'));
const elk = new Elk();
await elk.layout(warm);
const start = process.cpuUsage();
await elk.layout(graph);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
`;

/** Installs elkjs into a folder. @returns false when it cannot be had, which is said */
export function installElk(folder: string): boolean {
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ELKJS],
    { encoding: 'utf8' },
  );
  if (npm.status !== 0) process.stdout.write(`${ELKJS} cannot be installed: skipped\n`);
  return npm.status === 0;
}

/** Processor time of one layout in ms, or how long it worked without a result and why it ended. */
export type ElkTime = { readonly ms: number } | { readonly withoutResult: number; readonly why: string };

export function elkTime(folder: string, warm: LayoutInput, input: LayoutInput): ElkTime {
  const node = [`--stack-size=${STACK_KB}`, `--max-old-space-size=${MEMORY_MB}`, '--input-type=module'];
  const start = performance.now();
  const run = spawnSync(process.execPath, [...node, '-e', MEASURED, folder], {
    input: JSON.stringify({ warm: graphOf(warm), graph: graphOf(input) }),
    encoding: 'utf8',
    timeout: LIMIT_SECONDS * 1000,
  });
  if (run.status === 0) return { ms: Number(run.stdout) };
  const timedOut = run.error !== undefined && 'code' in run.error && run.error.code === 'ETIMEDOUT';
  const why = timedOut
    ? 'the limit of time'
    : `an error, with ${MEMORY_MB} MB of memory and ${STACK_KB} KB of stack`;
  return { withoutResult: performance.now() - start, why };
}

function graphOf({ zones, links }: LayoutInput): object {
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
    },
    children: zones.map(({ id }) => ({ id, ...SIZE })),
    edges: links.map(({ id, ends }) => ({ id, sources: [ends[0]], targets: [ends[1]] })),
  };
}
