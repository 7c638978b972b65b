/** `bulkhead worksheet out` and `bulkhead worksheet in`. */
import type { Call } from './arguments.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function worksheetCommand(call: Call, world: World): Promise<Result> {
  const [verb = '', ...rest] = call.positionals;
  if (verb === 'out') return await (await import('./worksheet-out.ts')).worksheetOut(call, rest, world);
  if (verb === 'in') return await (await import('./worksheet-in.ts')).worksheetIn(call, rest, world);
  throw new CallError('worksheet-verb', { found: verb });
}
