/** What a whole report costs, format by format, with the memory of the process and of those it starts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFlags } from '../scripts/runtime.mjs';

const ROOT = join(import.meta.dirname, '..');
const AS_OF = '2026-11-24';
const EVERY_MS = 40;

interface Measured {
  readonly code: number | null;
  readonly seconds: number;
  /** The most at one time: of the process, of those it started, of all together; null where the system does not tell. */
  readonly mebibytes: Memory | null;
}
interface Memory {
  readonly own: number;
  readonly children: number;
  readonly together: number;
}

function measured(plant: string, only: readonly string[]): Promise<Measured> {
  const out = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  const call = ['report', join(ROOT, plant), '--out', out, '--as-of', AS_OF, ...only];
  const start = performance.now();
  const program = [...nodeFlags('report'), join(ROOT, 'packages/server/main.ts')];
  const run = spawn(process.execPath, [...program, ...call], { stdio: 'ignore' });
  let most: Memory | null = null;
  const watch = setInterval(() => {
    most = larger(most, memoryNow(run.pid ?? 0));
  }, EVERY_MS);
  return new Promise((done) => {
    run.on('close', (code) => {
      clearInterval(watch);
      rmSync(out, { recursive: true, force: true });
      done({ code, seconds: (performance.now() - start) / 1000, mebibytes: most });
    });
  });
}

function larger(a: Memory | null, b: Memory | null): Memory | null {
  if (a === null || b === null) return a ?? b;
  return {
    own: Math.max(a.own, b.own),
    children: Math.max(a.children, b.children),
    together: Math.max(a.together, b.together),
  };
}

/** What is resident now, by the files of Linux. */
function memoryNow(pid: number): Memory | null {
  const own = resident(pid);
  if (own === null) return null;
  const children = below(pid).reduce((sum, child) => sum + (resident(child) ?? 0), 0);
  return { own, children, together: own + children };
}

function resident(pid: number): number | null {
  const found = /^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1];
  return found === undefined ? null : Math.round(Number(found) / 1024);
}

function below(pid: number): readonly number[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...below(child)]);
}

/** Empty where a process has ended meanwhile, or the system has no such files. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export async function reports(): Promise<void> {
  for (const plant of ['examples/chemical-plant', 'examples/waterworks']) {
    for (const format of ['csv', 'html', 'md', 'svg', 'docx', 'pdf'])
      tell(`${plant}, ${format}`, await measured(plant, ['--only', format]));
    tell(
      `${plant}, gap report in all its formats (goal <= 15 s)`,
      await measured(plant, ['--only', 'gap-report']),
    );
    tell(`${plant}, every document in all formats`, await measured(plant, []));
  }
}

function tell(what: string, { code, seconds, mebibytes }: Measured): void {
  const failed = code === 0 ? '' : `  exit ${code}`;
  const memory =
    mebibytes === null
      ? 'memory not told here'
      : `peak ${mebibytes.together} MiB together (process ${mebibytes.own}, children ${mebibytes.children})`;
  process.stdout.write(`${what}: ${seconds.toFixed(1)} s, ${memory}${failed}\n`);
}
