/** Fields of a request that are not as its route declares them, each with its place. */
import type { Hook } from '@hono/zod-openapi';
import type { Env } from './context.ts';
import { HttpProblem } from './problem.ts';

/** Of many the first are enough to go on. */
const MOST = 20;

/** @throws HttpProblem */
export const refusedFields: Hook<unknown, Env, string, void> = (result) => {
  if (result.success) return;
  const { issues } = result.error;
  const errors = issues.slice(0, MOST).map(({ path, message, code }) => ({
    at: result.target === 'json' ? `/${path.map(pointerPart).join('/')}` : path.join('.'),
    code,
    message,
  }));
  throw new HttpProblem({ status: 422, code: 'invalid', params: { n: issues.length }, errors });
};

/** @see RFC 6901 §3 */
function pointerPart(part: PropertyKey): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1');
}
