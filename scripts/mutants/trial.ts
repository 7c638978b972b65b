/** Whether the tests catch a fault: types must not see it, some test must, and the runner must live to tell. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from './fault.ts';
import type { Tree } from './tree.ts';

/** caught: by a test. survived: by none. crashed: no test told. seen: by types, so it shows nothing about the tests. */
export interface Outcome {
  readonly fault: Fault;
  readonly result: 'caught' | 'survived' | 'seen' | 'crashed';
  /** The test that caught it, or what went wrong. */
  readonly by: string;
  readonly seconds: number;
}

/** Plants for each law, and the seeds they are drawn from; the first that catches the fault ends the trial. */
const RUNS = '60';
const SEEDS = ['62443', '3', '2013'];
/** The tests of the evaluation; those of what is judged beside zones and conduits stand with the programs. */
const TESTS = ['packages/core/evaluate', 'packages/core/program'];
/** What the plan makes of the evaluation is for its own tests to catch. */
const TESTS_OF_PLAN = ['packages/core/plan'];
const TESTS_OF_DRAWING = ['packages/core/drawing'];
const TESTS_OF_RISK = ['packages/core/risk'];
const TESTS_OF_ATTACK = ['packages/core/attack'];
/** A fault that makes a test hang is not caught by it. */
const LIMIT_MS = 180_000;

export async function tried(tree: Tree, fault: Fault): Promise<Outcome> {
  const started = performance.now();
  const { result, by } = await tree.with(fault, () => outcomeIn(tree.root, testsOf(fault)));
  return { fault, result, by, seconds: (performance.now() - started) / 1000 };
}

/** Of these faults those that types see, with what they say: one run of the compiler over a copy of each faulty file. */
export async function seenByTypes(tree: Tree, faults: readonly Fault[]): Promise<ReadonlyMap<Fault, string>> {
  const copies = tree.beside(faults);
  const { said } = await node(tree.root, ['node_modules/typescript/bin/tsc', '-p', 'packages/core']);
  const seen = new Map<Fault, string>();
  for (const line of said.split('\n')) {
    const fault = copies.get(line.slice(0, Math.max(0, line.indexOf('('))));
    if (fault !== undefined && !seen.has(fault)) seen.set(fault, line);
  }
  return seen;
}

type Result = Pick<Outcome, 'result' | 'by'>;

function testsOf({ file }: Fault): readonly string[] {
  if (file.startsWith('../drawing/')) return TESTS_OF_DRAWING;
  if (file.startsWith('../risk/')) return TESTS_OF_RISK;
  if (file.startsWith('../attack/')) return TESTS_OF_ATTACK;
  return file.startsWith('../plan/') ? TESTS_OF_PLAN : TESTS;
}

async function outcomeIn(root: string, tests: readonly string[]): Promise<Result> {
  const cases = await failing(root, ['--project', 'unit', ...tests], {});
  if (cases !== null) return cases;
  for (const seed of SEEDS) {
    const env = { BULKHEAD_RUNS: RUNS, BULKHEAD_SEED: seed };
    const laws = await failing(root, ['--project', 'property', ...tests], env);
    if (laws !== null) return laws;
  }
  return { result: 'survived', by: 'no test' };
}

/** null when every test passed. */
async function failing(
  root: string,
  tests: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Result | null> {
  const report = join(root, 'report.json');
  rmSync(report, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--reporter=json'];
  const { code, said } = await node(root, [...vitest, `--outputFile=${report}`, ...tests], env);
  if (code === 0) return null;
  const test = firstFailure(report);
  if (test === null) return { result: 'crashed', by: said.trim().split('\n').at(-1) ?? '' };
  return {
    result: 'caught',
    by: env['BULKHEAD_SEED'] === undefined ? test : `${test}, seed ${env['BULKHEAD_SEED']}`,
  };
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function firstFailure(path: string): string | null {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    // No report: the runner did not come that far.
    return null;
  }
  for (const { name, assertionResults } of report.testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed !== undefined) return `${basename(name, '.test.ts')}: ${failed.fullName}`;
  }
  return null;
}

function node(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      timeout: LIMIT_MS,
    });
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, said }));
  });
}
