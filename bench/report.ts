/** What a whole report costs, format by format, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const AS_OF = '2026-11-24';

/** Prints seconds, and the most memory this process took. */
const MEASURED = `
const { main } = await import('${ROOT}/packages/server/main.ts');
const start = performance.now();
const write = process.stdout.write;
process.stdout.write = (text, done) => { if (typeof done === 'function') done(); return true; };
process.stderr.write = () => true;
const code = await main(process.argv.slice(1));
process.stdout.write = write;
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ code, seconds, mebibytes: Math.round(process.resourceUsage().maxRSS / 1024) }));`;

interface Measured {
  readonly code: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

function measured(plant: string, only: readonly string[]): Measured {
  const out = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  try {
    const call = ['report', join(ROOT, plant), '--out', out, '--as-of', AS_OF, ...only];
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', MEASURED, ...call], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return JSON.parse(run.stdout) as Measured;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

export function reports(): void {
  for (const plant of ['examples/chemical-plant', 'examples/waterworks']) {
    for (const format of ['html', 'md', 'csv', 'svg', 'docx', 'pdf'])
      tell(`${plant}, ${format}`, measured(plant, ['--only', format]));
    tell(`${plant}, all formats (goal <= 15 s)`, measured(plant, []));
  }
}

function tell(what: string, { code, seconds, mebibytes }: Measured): void {
  const failed = code === 0 ? '' : `  exit ${code}`;
  process.stdout.write(
    `${what}: ${seconds.toFixed(1)} s, peak ${mebibytes} MiB in the process itself${failed}\n`,
  );
}
