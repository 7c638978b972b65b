/** What a call finds around it. */
import type { Call } from './arguments.ts';
import { programOf } from './called.ts';
import type { Result, World } from './world.ts';

export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How this program was called, so that a command it prints can be pasted where the reader stands. */
  readonly program: string;
  /** Whether the folder that it was called in is gone: no name of a file can be found from there, and no process started. */
  readonly isNowhere?: boolean;
  /** What is known of where the output goes. */
  readonly screen: { readonly isTTY?: boolean; readonly columns?: number };
  /** Takes how far something is, where somebody looks at a terminal. */
  readonly progress?: (text: string) => void;
  /** Told when whoever calls wants it ended. @returns what takes the wish to know back */
  readonly interrupted?: (wanted: () => void) => () => void;
  /** Runs a server until it is stopped; only a process can. */
  readonly serve?: (call: Call, world: World) => Promise<Result>;
}

export function hostOfProcess(): Host {
  const { argv, env, stdout, stderr } = process;
  const cwd = currentFolder();
  const program = programOf({ script: argv[1] ?? '', cwd: cwd ?? '/', env });
  return {
    env,
    program,
    isNowhere: cwd === null,
    screen: stdout,
    interrupted,
    ...(stderr.isTTY ? { progress: (text: string) => void stderr.write(text) } : {}),
  };
}

/** @returns null where it was taken away, as by an upgrade, while somebody stood in it */
function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** The first time alone: who asks twice does not want to wait. */
function interrupted(wanted: () => void): () => void {
  process.once('SIGINT', wanted);
  return () => void process.removeListener('SIGINT', wanted);
}
