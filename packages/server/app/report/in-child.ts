/**
 * Makes a file in a process of its own: what sets documents holds its thread and much memory, and counts on from one
 * document to the next. The script reads its input from standard input and writes the file to standard output.
 */
import { spawn } from 'node:child_process';

/** @param script path of a module */
export function madeInChild(script: string, input: string): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    // A child that ended before it read everything says why by its code.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(out));
      else fail(new Error(Buffer.concat(err).toString('utf8').slice(0, 2000)));
    });
    child.stdin.end(input);
  });
}
