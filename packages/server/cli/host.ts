/** What a call finds around it. */
import type { Call } from './arguments.ts';
import { programOf } from './called.ts';
import type { Result, World } from './world.ts';

export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How this program was called, so that a command it prints can be pasted where the reader stands. */
  readonly program: string;
  /** What is known of where the output goes. */
  readonly screen: { readonly isTTY?: boolean; readonly columns?: number };
  /** Runs a server until it is stopped; only a process can. */
  readonly serve?: (call: Call, world: World) => Promise<Result>;
}

export function hostOfProcess(): Host {
  const { argv, env, stdout } = process;
  return { env, program: programOf({ script: argv[1] ?? '', cwd: process.cwd(), env }), screen: stdout };
}
