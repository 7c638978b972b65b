/** A part of the load in a process of its own, which is sent messages and sends some back. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Part {
  readonly pid: number;
  ask<T>(message: object | string): Promise<T>;
  /** What it says by itself. */
  said<T>(): Promise<T>;
  stop(): void;
}

export function part(file: string, args: readonly string[] = []): Part {
  const child = fork(join(import.meta.dirname, file), args, { stdio: 'inherit' });
  const said = async <T>(): Promise<T> => {
    const ended = new AbortController();
    const { signal } = ended;
    try {
      const exit = once(child, 'exit', { signal }).then(() => {
        throw new Error(`${file} ended`);
      });
      const [message] = (await Promise.race([once(child, 'message', { signal }), exit])) as [T];
      return message;
    } finally {
      ended.abort();
    }
  };
  return {
    pid: child.pid ?? 0,
    said,
    ask: async <T>(message: object | string): Promise<T> => {
      const answer = said<T>();
      child.send(message);
      return await answer;
    },
    stop: () => child.kill(),
  };
}
