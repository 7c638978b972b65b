/**
 * Makes a file in a process of its own: what sets documents holds its thread and much memory, and gives both back at its
 * end. The script reads its input from standard input and writes the file to standard output.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A file that is being made. */
export interface InMaking {
  /** Resolves when the process has all its input, so that this one may hold its own thread. */
  readonly given: Promise<void>;
  readonly content: Promise<Uint8Array>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** @param script path of a module */
export function madeInChild(script: string, input: string): InMaking {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  const content = contentFrom(child);
  // Whoever made it may have failed before anybody waits for it: it is told where it is awaited.
  content.catch(() => undefined);
  return { given: give(child, input), content };
}

function give({ stdin }: Child, input: string): Promise<void> {
  return new Promise((done) => {
    // A child that ended before it read everything says why by its code.
    stdin.on('error', () => done());
    stdin.end(input, () => done());
  });
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
