/**
 * Requests that another site makes a browser send. A cookie comes with them, so whoever changes anything by a cookie has
 * to come from here: browsers say where a request is from, and who does not say is not believed.
 */
import { HttpProblem } from './problem.ts';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws HttpProblem */
export function refuseCrossSite(method: string, headers: Headers, origin: string): void {
  if (READING.has(method) || !headers.has('cookie')) return;
  const from = headers.get('origin');
  if (from === origin && (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin') return;
  throw new HttpProblem({
    status: 403,
    code: 'cross-site',
    params: { found: (from ?? '').slice(0, 200), expected: origin },
  });
}

/** What a browser opens for a person, and never an image, a frame or a script of a page. @throws HttpProblem */
export function refuseEmbedded(headers: Headers, origin: string): void {
  if ((headers.get('sec-fetch-dest') ?? 'document') === 'document') return;
  const found = (headers.get('referer') ?? '').slice(0, 200);
  throw new HttpProblem({ status: 403, code: 'cross-site', params: { found, expected: origin } });
}

/** A name that this server does not go by would let another site's name lead here. @throws HttpProblem */
export function refuseOtherHost(headers: Headers, origin: string): void {
  const found = headers.get('host') ?? '';
  if (found.toLowerCase() === new URL(origin).host.toLowerCase()) return;
  throw new HttpProblem({ status: 421, code: 'wrong-host', params: { found: found.slice(0, 200) } });
}
