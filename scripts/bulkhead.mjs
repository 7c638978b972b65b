#!/usr/bin/env node
/**
 * The `bulkhead` command. Help and version need neither an install nor another Node; the rest runs in this
 * process where it can, since a needless second start of Node doubles the time of every call.
 */
import * as modules from 'node:module';
import { helpFor } from '../packages/server/cli/help.mjs';

const argv = process.argv.slice(2);
const help = await helpFor(argv, process.env);
if (help !== null) process.stdout.write(help);
else await runProgram();

async function runProgram() {
  const {
    BootError,
    CODE_CACHE,
    ROOT,
    isInstalled,
    nodeFlags,
    prepare,
    run,
    runsOnWantedNode,
    withPackedPackages,
  } = await import('./runtime.mjs');
  const flags = nodeFlags(argv[0]);
  const main = `${ROOT}/packages/server/main.ts`;
  try {
    if (flags.length === 0 && runsOnWantedNode() && isInstalled()) {
      // Here and in processes that are started for documents.
      process.env['NODE_COMPILE_CACHE'] ??= CODE_CACHE;
      modules.enableCompileCache(process.env['NODE_COMPILE_CACHE']);
      process.env['NODE_OPTIONS'] = withPackedPackages(process.env['NODE_OPTIONS']);
      await import('./packed-packages.mjs');
      if (argv[0] === 'serve') (await import('./build-web.mjs')).buildWorkbench();
      const program = await import(new URL('../packages/server/main.ts', import.meta.url).href);
      process.exitCode = await program.main(argv);
      return;
    }
    const node = await prepare();
    if (argv[0] === 'serve') await run(node, [`${ROOT}/scripts/build-web.mjs`]);
    const packed = { NODE_OPTIONS: withPackedPackages(process.env['NODE_OPTIONS']) };
    process.exitCode = await run(node, [...flags, main, ...argv], packed);
  } catch (error) {
    if (!(error instanceof BootError)) throw error;
    process.stderr.write(`bulkhead: ${error.message}\n`);
    process.exitCode = 1;
  }
}
