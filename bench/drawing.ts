/**
 * The drawing's placement and routing beside elkjs and Graphviz: a tree with half as many cross edges, zones in six bands. elkjs is
 * installed for the run into a folder of its own and lays out the smallest plan, with BULKHEAD_LONG=1 the others as well; neither is a
 * part of Bulkhead.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayoutInput } from '@bulkhead/core/drawing/layout/input.ts';
import { layOut } from '@bulkhead/core/drawing/layout/layout.ts';
import { crossingCount } from './crossings.ts';
import { dotCrossings } from './dot.ts';
import { plan } from './drawing-plan.ts';
import { elkTime, installElk } from './elk.ts';
import { median } from './timing.ts';

const SIZES = [200, 1_000, 5_000] as const;
const GOALS = { 200: 16, 1000: 100, 5000: 1000 } as const;
/** elkjs takes minutes for the larger plans. */
const LONG = process.env['BULKHEAD_LONG'] === '1';
const SEED = 7;

export function drawing(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  const elk = installElk(folder);
  for (const size of SIZES) {
    const input = plan(size, SEED);
    const mine = ours(input, size > 1_000 ? 7 : 41);
    const beside = elk && (size === 200 || LONG) ? besideElk(folder, input, mine) : '';
    process.stdout.write(
      `drawing of ${size} zones, ${input.links.length} conduits, placed and routed: ${mine.toFixed(1)} ms (goal <= ${GOALS[size]} ms)${beside}\n`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  crossings();
}

/** Processor time in ms, the median of some rounds: a machine that others use as well tells little by the clock. */
function ours(input: LayoutInput, rounds: number): number {
  for (let i = 0; i < rounds / 4; i++) layOut(input);
  return median(
    Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      layOut(input);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

function besideElk(folder: string, input: LayoutInput, mine: number): string {
  const theirs = elkTime(folder, plan(200, SEED), input);
  if ('ms' in theirs)
    return `, elkjs layered ${theirs.ms.toFixed(0)} ms, ${(theirs.ms / mine).toFixed(0)}x faster (goal >= 20x)`;
  const { withoutResult, why } = theirs;
  return `, elkjs layered ended after ${(withoutResult / 1000).toFixed(0)} s without a result by ${why}, so at least ${Math.floor(withoutResult / mine)}x faster (goal >= 20x)`;
}

function crossings(): void {
  for (const seed of [7, 11, 13]) {
    const input = plan(200, seed);
    const mine = crossingCount(
      layOut(input).pipes.map(({ points }) => points.map(({ x, y }) => [x, y] as const)),
    );
    const theirs = dotCrossings(input);
    const beside =
      theirs === null
        ? 'Graphviz is not there: skipped'
        : `dot ${theirs}, ${(mine / theirs).toFixed(2)}x (goal <= 1.2x)`;
    process.stdout.write(`crossings at 200 zones, plan ${seed}: ours ${mine}, ${beside}\n`);
  }
}
