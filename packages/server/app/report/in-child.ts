/**
 * Makes a file in a process of its own: what sets documents holds its thread and much memory, and gives both back at its
 * end. The script reads its input from standard input and writes the file to standard output.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A process that waits for its input. */
export interface Maker {
  /** A part of the input, in order. Resolves when the process has it, or has ended. */
  readonly give: (part: string) => Promise<void>;
  /** The last part. */
  readonly finish: (part: string) => InMaking;
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

/** @param script path of a module */
export function startMaker(script: string): Maker {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  // A child that ended before it read everything says why by its code.
  child.stdin.on('error', () => undefined);
  const content = contentFrom(child);
  // Whoever made it may have failed before anybody waits for it: it is told where it is awaited.
  content.catch(() => undefined);
  return {
    give: (part) => new Promise((done) => child.stdin.write(part, () => done())),
    finish: (part) => ({ given: new Promise((done) => child.stdin.end(part, () => done())), content }),
    stop: () => void child.kill(),
  };
}

function contentFrom(child: Child): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(out));
      else fail(new Error(Buffer.concat(err).toString('utf8').slice(0, 2000)));
    });
  });
}
