/** Where output goes and what the reader's terminal can show. */
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import { program } from './called.ts';
import { isUtf8 } from './locale.mjs';

const WIDEST = 120;
/** Seven gauges and their figures take this much; a narrower terminal breaks the lines itself. */
const NARROWEST = 72;
const DEFAULT = 100;

export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const dumb = env['TERM'] === 'dumb';
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colour = env['NO_COLOR'] === undefined && !dumb && (forced || stream.isTTY === true);
  const columns = stream.columns ?? Number(env['COLUMNS'] ?? DEFAULT);
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns || DEFAULT)),
    colour,
    unicode: isUtf8(env),
    program: program(),
  };
}

/** Writes all of it before the process may end; a reader that went away is no fault. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') fail(error);
      else done();
    });
  });
}
