/** `npm start`, `npm test` and every other verb: install if needed, then run the steps on Node 26. */
import { BootError, ROOT, prepare, run, withPackedPackages } from './runtime.mjs';
import { stepsOf } from './verbs.mjs';

const [verb = 'start', ...rest] = process.argv.slice(2);
const steps = stepsOf(verb, rest);

if (steps === null) {
  process.stderr.write(`bulkhead: unknown verb \`${verb}\`\n`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await runSteps(steps);
  } catch (error) {
    if (!(error instanceof BootError)) throw error;
    process.stderr.write(`bulkhead: ${error.message}\n`);
    process.exitCode = 1;
  }
}

/** @param {import('./verbs.mjs').Step[]} list */
async function runSteps(list) {
  const node = await prepare();
  if (process.env['BULKHEAD_TRACE']) process.stderr.write(`bulkhead: runs on ${node}\n`);
  const from = process.cwd();
  process.chdir(ROOT);
  for (const step of list) {
    const started = Date.now();
    const packed = step.packed ? { NODE_OPTIONS: withPackedPackages(process.env['NODE_OPTIONS']) } : {};
    const env = { INIT_CWD: process.env['INIT_CWD'] ?? from, ...step.env, ...packed };
    const code = await run(node, step.args, env);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (step.name !== '')
      process.stderr.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${step.name}, ${seconds} s\n`);
    if (code !== 0) return code;
  }
  return 0;
}
