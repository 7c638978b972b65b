/** A writer in a process of its own, and what it said so far. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EditorTask } from './editor.ts';
import type { WriterTask } from './writer.ts';

export interface Acknowledged {
  readonly request: string;
  readonly seq: number;
  readonly hash: string;
}

export interface WriterProcess {
  readonly child: ChildProcess;
  readonly acknowledged: Acknowledged[];
  /** The class of the error of each write that was refused. */
  readonly failures: string[];
  /** It opened the record, or ended before it could. */
  readonly ready: Promise<void>;
  /** Everything it said was read. What is told here is how it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string; readonly closed: boolean }>;
  /** So many more entries were acknowledged, or the process ended. */
  written(more: number): Promise<void>;
}

/** @param under a program that the writer is started by, with its arguments */
export function startWriter(task: WriterTask, under: readonly string[] = []): WriterProcess {
  return started('writer.ts', task, under);
}

export function startEditor(task: EditorTask): WriterProcess {
  return started('editor.ts', task, []);
}

function started(file: string, task: object, under: readonly string[]): WriterProcess {
  const path = join(import.meta.dirname, file);
  const [program = process.execPath, ...rest] = [...under, process.execPath, path, JSON.stringify(task)];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: Acknowledged[] = [];
  const failures: string[] = [];
  const ready = Promise.withResolvers<void>();
  let another = Promise.withResolvers<void>();
  let closed = false;
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [word, request = '', ...more] = line.split(' ');
    if (word === 'ready') ready.resolve();
    if (word === 'closed') closed = true;
    if (word === 'failed') failures.push(more[0] ?? '');
    if (word !== 'written') return;
    acknowledged.push({ request, seq: Number(more[0]), hash: more[1] ?? '' });
    another.resolve();
    another = Promise.withResolvers();
  });
  const linesRead = new Promise<void>((resolve) => lines.once('close', resolve));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).then(async (code) => {
    await linesRead;
    ready.resolve();
    another.resolve();
    return { code, said, closed };
  });
  return {
    child,
    acknowledged,
    failures,
    ready: ready.promise,
    ended,
    written: async (more) => {
      const due = acknowledged.length + more;
      while (acknowledged.length < due && runs(child)) await another.promise;
    },
  };
}

function runs({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
