/** The server as one function from a request to its answer. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { HttpBindings } from '@hono/node-server';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { addressOf, socketAddress } from './address.ts';
import { answerOf } from './answer-of.ts';
import type { Asked, Env, Host } from './context.ts';
import { refuseCrossSite, refuseOtherHost } from './cross-site.ts';
import { refuseDeep } from './depth.ts';
import { securityHeaders } from './headers.ts';
import { refusedFields } from './invalid.ts';
import { preferredLanguage } from './language.ts';
import { principalOf } from './principal.ts';
import { HttpProblem, notFound, problemResponse } from './problem.ts';
import type { Api, ApiRoute } from './route.ts';
import { offerAccountRoutes } from './routes/account.ts';
import { offerAccountsRoutes } from './routes/accounts.ts';
import { offerEventRoutes } from './routes/events.ts';
import { offerDocumentRoutes } from './routes/documents.ts';
import { offerFileRoutes } from './routes/files.ts';
import { offerOidcRoutes } from './routes/oidc.ts';
import { offerPasswordRoutes } from './routes/password.ts';
import { offerJobRoutes } from './routes/jobs.ts';
import { offerPeopleRoutes } from './routes/people.ts';
import { offerPlantRoutes } from './routes/plants.ts';
import { offerServerRoutes } from './routes/server.ts';
import { offerViewRoutes } from './routes/views.ts';
import { offerWritingRoutes } from './routes/writing.ts';
import { isUpload } from './upload.ts';

/** Bytes of a body; what is larger is uploaded. */
const MOST_BODY = 4 * 2 ** 20;

/** @returns with every route there is */
export function makeApp(host: Host): {
  readonly app: OpenAPIHono<Env>;
  readonly routes: readonly ApiRoute[];
} {
  const app = new OpenAPIHono<Env>({ defaultHook: refusedFields, strict: true });
  const secure = securityHeaders(host.origin.startsWith('https:'));
  app.use(async (c, next) => {
    await prepare(host, c);
    const from = performance.now();
    await next();
    for (const [name, value] of Object.entries(secure))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    c.res.headers.set('x-request-id', c.get('id'));
    log(host, c, performance.now() - from);
  });
  app.use(async (c, next) => {
    refuseOtherHost(c.req.raw.headers, host.origin);
    refuseCrossSite(c.req.method, c.req.raw.headers, host.origin);
    c.set('principal', await principalOf(host, c.req.raw.headers));
    await next();
  });
  const limited = bodyLimit({ maxSize: MOST_BODY, onError: tooLarge });
  app.use(async (c, next) => (isUpload(c) ? await next() : await limited(c, next)));
  app.use(async (c, next) => {
    if (!isUpload(c) && !['GET', 'HEAD', 'DELETE'].includes(c.req.method))
      refuseDeep(readable(await c.req.arrayBuffer()));
    await next();
  });
  app.onError((error, c) => answerOf(error, c, host));
  app.notFound((c) => problemResponse(notFound().problem, c.get('words')));
  const api: Api = { host, app, routes: [] };
  offerServerRoutes(api);
  offerAccountRoutes(api);
  offerPasswordRoutes(api);
  offerOidcRoutes(api);
  offerAccountsRoutes(api);
  offerPeopleRoutes(api);
  offerPlantRoutes(api);
  offerViewRoutes(api);
  offerWritingRoutes(api);
  offerFileRoutes(api);
  offerDocumentRoutes(api);
  offerJobRoutes(api);
  offerEventRoutes(api);
  return { app, routes: api.routes };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** @throws HttpProblem for bytes that are no text: read as one they would be other text */
function readable(bytes: ArrayBuffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new HttpProblem({ status: 400, code: 'body-form', params: { error: 'UTF-8' } });
  }
}

function tooLarge(): never {
  throw new HttpProblem({ status: 413, code: 'body-large', params: { most: MOST_BODY } });
}

async function prepare(host: Host, c: Asked): Promise<void> {
  c.set('id', host.record.newId());
  c.set('words', await loadWords(preferredLanguage(c.req.header('accept-language') ?? null)));
  c.set('principal', null);
  c.set('roles', []);
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const forwarded = c.req.header('x-forwarded-for') ?? null;
  c.set('address', addressOf(forwarded, socketAddress(incoming), host.proxies));
}

function log(host: Host, c: Asked, ms: number): void {
  const account = c.get('principal')?.account ?? null;
  const { method, routePath: route } = c.req;
  host.log.request({ id: c.get('id'), method, route, status: c.res.status, ms: Math.round(ms), account });
}
