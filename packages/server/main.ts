/** The command line as a process: one call is answered, written, and ends with its code; a server runs until it is stopped. */
import { answer } from './cli/answer.ts';
import { hostOfProcess } from './cli/host.ts';
import { write } from './cli/streams.ts';

/** Runs one call. @returns 0 done, 1 findings, 2 the input or the call is wrong, 3 our fault */
export async function main(argv: string[]): Promise<number> {
  // A reader that goes away, such as `head`, ends the output and is no error.
  process.stdout.on('error', () => undefined);
  const { out, err, code } = await answer(argv, { ...hostOfProcess(), serve });
  if (out !== '') await write(process.stdout, out);
  if (err !== '') await write(process.stderr, err);
  return code;
}

/** Loaded for a server alone: it brings all that answers requests. */
const serve: NonNullable<Parameters<typeof answer>[1]['serve']> = async (call, world) => {
  const { serveCommand } = await import('./serve.ts');
  return await serveCommand(call, world, (text) => write(process.stdout, text));
};

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
