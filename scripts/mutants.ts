/**
 * Plants each fault of the table, one at a time, in a copy of the evaluation and sees that a test catches it:
 * `npm run mutants`, `npm run mutants -- --only NAME,NAME`. Ends with 1 when one is not caught.
 */
import { join } from 'node:path';
import type { Fault } from './mutants/fault.ts';
import { FAULTS } from './mutants/faults.ts';
import { copiedTree } from './mutants/tree.ts';
import { seenByTypes, tried, type Outcome } from './mutants/trial.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKERS = 2;

function asked(args: readonly string[]): readonly Fault[] {
  const only = args.indexOf('--only');
  if (only < 0) return FAULTS;
  const names = args[only + 1]?.split(',') ?? [];
  const named = FAULTS.filter(({ name }) => names.includes(name));
  if (named.length === 0) process.stderr.write(`no fault is named \`${args[only + 1] ?? ''}\`\n`);
  return named;
}

function tell({ fault, result, by, seconds }: Outcome): void {
  const where = `${fault.paragraph} ${fault.file}`;
  process.stdout.write(`${result.padEnd(8)} ${fault.name} (${where}) ${seconds.toFixed(0)} s: ${by}\n`);
  if (result !== 'caught') process.stdout.write(`         it would mean: ${fault.means}\n`);
}

/** Faults that types see say nothing about the tests and are told at once; the others are left. */
async function unseen(faults: readonly Fault[], outcomes: Outcome[]): Promise<Fault[]> {
  const tree = copiedTree(ROOT);
  const seen = await seenByTypes(tree, faults);
  tree.remove();
  for (const [fault, by] of seen) outcomes.push({ fault, result: 'seen', by, seconds: 0 });
  outcomes.forEach(tell);
  return faults.filter((fault) => !seen.has(fault));
}

/** Each worker takes the next fault that nobody has taken. */
async function work(open: Fault[], outcomes: Outcome[]): Promise<void> {
  const tree = copiedTree(ROOT);
  process.once('exit', () => tree.remove());
  for (let fault = open.shift(); fault !== undefined; fault = open.shift()) {
    const outcome = await tried(tree, fault);
    outcomes.push(outcome);
    tell(outcome);
  }
}

// Broken off, it still takes its copies away.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const faults = asked(process.argv.slice(2));
const started = performance.now();
const outcomes: Outcome[] = [];
const open = faults.length === 0 ? [] : await unseen(faults, outcomes);
const workers = Math.min(WORKERS, open.length);
await Promise.all(Array.from({ length: workers }, () => work(open, outcomes)));
const caught = outcomes.filter(({ result }) => result === 'caught').length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
process.stdout.write(`${caught} of ${faults.length} faults caught in ${seconds} s\n`);
if (faults.length === 0 || caught < faults.length) process.exitCode = 1;
