/**
 * Makes files in a process of its own: what sets documents holds its thread and much memory, and gives both back at its
 * end. The script reads lines from standard input and writes its files, each in a frame, to standard output.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { letOthersFirst } from '../../let-others-first.ts';
import { framesOf } from './frames.ts';
import { MAKER_ENV } from './memory.ts';

/** A process that waits for lines. */
export interface Maker {
  /** A line from which no file is made. Resolves when the process has it, or has ended. */
  readonly give: (line: string) => Promise<void>;
  /** A line from which a file is made: one after the other, in the order in which they are asked for. */
  readonly make: (line: string) => InMaking;
  /** Nothing more is asked of it: it ends with the last of its files, and gives its memory back. */
  readonly end: () => void;
  /** Ends it, whatever it is doing. */
  readonly stop: () => void;
}

/** A file that is being made. */
export interface InMaking {
  /** Resolves when the process has all its input, so that this one may hold its own thread. */
  readonly given: Promise<void>;
  readonly content: Promise<Uint8Array>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Those of this thread that have not ended. */
const living = new Set<Child>();

/** Ends all of this thread. Resolves when they are gone: nobody else is told of it, so a thread that ends before leaves them behind. */
export async function stopMakers(): Promise<void> {
  while (living.size > 0) await Promise.all([...living].map(stopped));
}

async function stopped(child: Child): Promise<void> {
  await new Promise<void>((done) => {
    child.once('exit', () => done()).once('error', () => done());
    child.kill('SIGKILL');
  });
}

/** @param script path of a module. @param yields others go first where there are more than the machine has cores for */
export function startMaker(script: string, yields = false): Maker {
  const child = spawn(process.execPath, ['--expose-gc', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: MAKER_ENV,
  });
  living.add(child);
  for (const end of ['exit', 'error'] as const) child.once(end, () => living.delete(child));
  if (yields && child.pid !== undefined) letOthersFirst(child.pid, YIELDING);
  // A child that ended before it read everything says why by its code.
  child.stdin.on('error', () => undefined);
  const next = filesFrom(child);
  const give = (line: string): Promise<void> =>
    new Promise((done) => child.stdin.write(`${line}\n`, () => done()));
  return {
    give,
    make: (line) => ({ given: give(line), content: next() }),
    end: () => void child.stdin.end(),
    stop: () => void child.kill(),
  };
}

/** On a busy machine it must not wait for ever. */
const YIELDING = 5;

/** The next file at each call. */
function filesFrom(child: Child): () => Promise<Uint8Array> {
  const failure = failureOf(child);
  const files = framesOf(child.stdout);
  const next = async (): Promise<Uint8Array> => {
    const { value } = await files.next();
    if (value === undefined) throw await failure;
    return value;
  };
  return () => {
    const content = next();
    // Whoever asked may have failed before anybody waits for it: it is told where it is awaited.
    content.catch(() => undefined);
    return content;
  };
}

/** Why there is no file more to come. */
function failureOf(child: Child): Promise<Error> {
  return new Promise((done) => {
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', done);
    child.on('close', () => done(new Error(Buffer.concat(err).toString('utf8').slice(0, 2000))));
  });
}
