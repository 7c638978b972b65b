/** The command line: finds the command, writes what it gives, and says how it ended. */
import { FolderError } from './app/folder-error.ts';
import { CallError, parseCall, type Call } from './cli/arguments.ts';
import { helpFor } from './cli/help.mjs';
import { PlantProblems } from './cli/plant.ts';
import { problemsText } from './cli/problems.ts';
import { terminalOf, write } from './cli/streams.ts';
import type { Result, World } from './cli/world.ts';

/** Runs one call. @returns 0 done, 1 findings, 2 the input or the call is wrong, 3 our fault */
export async function main(argv: string[]): Promise<number> {
  // A reader that goes away, such as `head`, ends the output and is no error.
  process.stdout.on('error', () => undefined);
  const help = helpFor(argv);
  if (help !== null) {
    await write(process.stdout, help);
    return 0;
  }
  try {
    const call = parseCall(argv);
    const result = await run(call, { terminal: terminalOf(process.stdout, process.env) });
    await write(process.stdout, result.out);
    return result.code;
  } catch (error) {
    return refused(error);
  }
}

/** Each command is loaded only when it is called. */
async function run(call: Call, world: World): Promise<Result> {
  switch (call.command) {
    case 'check':
      return (await import('./cli/check.ts')).checkCommand(call, world);
    case 'assess':
      return (await import('./cli/assess.ts')).assessCommand(call, world);
    case 'why':
      return (await import('./cli/why.ts')).whyCommand(call, world);
    case 'diff':
      return (await import('./cli/diff.ts')).diffCommand(call);
    case 'catalog':
      return (await import('./cli/catalog.ts')).catalogCommand(call);
    default:
      throw new Error(`no code for ${call.command}`);
  }
}

async function refused(error: unknown): Promise<number> {
  if (error instanceof PlantProblems) {
    await write(process.stderr, problemsText(error));
    return 2;
  }
  if (error instanceof CallError || error instanceof FolderError) {
    await write(process.stderr, `bulkhead: ${error.message}\n`);
    return 2;
  }
  const said = error instanceof Error ? error : new Error(String(error));
  const trace = process.env['BULKHEAD_DEBUG'] === '1' ? `\n${said.stack ?? ''}` : '';
  await write(
    process.stderr,
    `bulkhead: this is our fault: ${said.message}. Please report it; BULKHEAD_DEBUG=1 shows where${trace}\n`,
  );
  return 3;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
