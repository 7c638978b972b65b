/** What the reader's terminal can show. */
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import type { Host } from './host.ts';
import { isUtf8 } from './locale.mjs';

const WIDEST = 120;
/** Seven gauges and their figures take this much; a narrower terminal breaks the lines itself. */
const NARROWEST = 72;
const DEFAULT = 100;

export function terminalOf({ env, program, screen }: Host): Terminal {
  const dumb = env['TERM'] === 'dumb';
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colour = env['NO_COLOR'] === undefined && !dumb && (forced || screen.isTTY === true);
  const columns = screen.columns ?? Number(env['COLUMNS'] ?? DEFAULT);
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns || DEFAULT)),
    colour,
    unicode: isUtf8(env),
    program,
  };
}
