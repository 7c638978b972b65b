/** The server as one function from a request to its answer. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { HttpBindings } from '@hono/node-server';
import { matchedRoutes } from 'hono/route';
import { once } from '@bulkhead/core/lib/once.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { addressOf, socketAddress } from './address.ts';
import { answerOf } from './answer-of.ts';
import type { Asked, Env, Host, Principal } from './context.ts';
import { refuseCrossSite, refuseOtherHost } from './cross-site.ts';
import { securityHeaders } from './headers.ts';
import { refusedFields } from './invalid.ts';
import { preferredLanguage } from './language.ts';
import { principalOf } from './principal.ts';
import { refuseOtherVersion } from './other-version.ts';
import { otherMethods } from './other-method.ts';
import { notFound, problemResponse } from './problem.ts';
import type { Api, ApiRoute } from './route.ts';
import { offerAccountRoutes } from './routes/account.ts';
import { offerAccountsRoutes } from './routes/accounts.ts';
import { offerEventRoutes } from './routes/events.ts';
import { offerCatalogRoutes } from './routes/catalogs.ts';
import { offerCommandLineRoutes } from './routes/command-line.ts';
import { offerDocumentRoutes } from './routes/documents.ts';
import { offerFileRoutes } from './routes/files.ts';
import { offerOidcRoutes } from './routes/oidc.ts';
import { offerPasswordRoutes } from './routes/password.ts';
import { offerFolderRoutes } from './routes/folders.ts';
import { offerInstallationRoutes } from './routes/installation.ts';
import { offerInstallationJobRoutes } from './routes/installation-jobs.ts';
import { offerInventoryRoutes } from './routes/inventory.ts';
import { offerStarterRoutes } from './routes/starters.ts';
import { offerJobRoutes } from './routes/jobs.ts';
import { offerPeopleRoutes } from './routes/people.ts';
import { offerPlantRoutes } from './routes/plants.ts';
import { offerQuestionnaireRoutes } from './routes/questionnaire.ts';
import { isBelowRoot, ROOTS } from './routes/roots.ts';
import { offerServerRoutes } from './routes/server.ts';
import { offerViewRoutes } from './routes/views.ts';
import { offerWorksheetRoutes } from './routes/worksheets.ts';
import { offerWritingRoutes } from './routes/writing.ts';

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
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    c.res.headers.set('x-request-id', c.get('id'));
    log(host, c, performance.now() - from);
  });
  // Pages are the same for everybody and held in memory: nothing is looked up for them, and nobody waits for one.
  app.use(async (c, next) => {
    const page = pageAt(host, c);
    if (page === null) return await next();
    refuseOtherHost(c.req.raw.headers, host.origin);
    return page;
  });
  app.use(async (c, next) => {
    if (ROOTS.get(c.req.path)?.isAlways === true) return await next();
    const leave = host.admission.enter(c.get('address'));
    try {
      await next();
    } finally {
      leave();
    }
  });
  app.use(async (c, next) => {
    // Nobody is looked up who was not admitted: a database that is away or busy is not theirs to wait for.
    const root = ROOTS.get(c.req.path);
    if (root?.isAlways === true) return await next();
    if (root?.isByAnyName !== true) refuseOtherHost(c.req.raw.headers, host.origin);
    refuseCrossSite(c.req.method, c.req.raw.headers, host.origin);
    refuseOtherVersion(c.req.raw.headers, host.version);
    const principal = await lookedUp(host, c.req.raw);
    c.set('principal', principal);
    const leave = host.admission.enterAs(principal?.account ?? null, c.get('address'));
    try {
      await next();
    } finally {
      leave();
    }
  });
  app.onError((error, c) => answerOf(error, c, host));
  const api: Api = { host, app, routes: [] };
  const other = once(() => otherMethods(api.routes));
  app.notFound((c) => problemResponse((other()(c.req.path) ?? notFound()).problem, c.get('words')));
  offerServerRoutes(api);
  offerAccountRoutes(api);
  offerPasswordRoutes(api);
  offerOidcRoutes(api);
  offerAccountsRoutes(api);
  offerPeopleRoutes(api);
  offerPlantRoutes(api);
  offerViewRoutes(api);
  offerWritingRoutes(api);
  offerWorksheetRoutes(api);
  offerQuestionnaireRoutes(api);
  offerFileRoutes(api);
  offerDocumentRoutes(api);
  offerCommandLineRoutes(api);
  offerFolderRoutes(api);
  offerInventoryRoutes(api);
  offerStarterRoutes(api);
  offerJobRoutes(api);
  offerInstallationRoutes(api);
  offerInstallationJobRoutes(api);
  offerCatalogRoutes(api);
  offerEventRoutes(api);
  return { app, routes: api.routes };
}

async function lookedUp(host: Host, request: Request): Promise<Principal | null> {
  const end = await host.turns.entering.take(request.signal);
  try {
    return await principalOf(host, request.headers);
  } finally {
    end();
  }
}

/** Null for what is no page: all that is named like a route. */
function pageAt({ workbench }: Host, c: Asked): Response | null {
  const { method, path } = c.req;
  if (workbench === null || (method !== 'GET' && method !== 'HEAD')) return null;
  if (isBelowRoot(path)) return null;
  return workbench.answer(path, c.req.header('accept-encoding') ?? null);
}

async function prepare(host: Host, c: Asked): Promise<void> {
  c.set('id', host.record.newId());
  c.set('words', await loadWords(preferredLanguage(c.req.header('accept-language') ?? null)));
  c.set('principal', null);
  c.set('roles', []);
  c.set('endTurn', () => undefined);
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const forwarded = c.req.header('x-forwarded-for') ?? null;
  c.set('address', addressOf(forwarded, socketAddress(incoming), host.proxies));
}

/** Of a request that was turned away before it came to its route: the one it was for. */
function routeOf(c: Asked): string {
  const { routePath } = c.req;
  if (routePath !== '/*') return routePath;
  return matchedRoutes(c).find(({ path }) => path !== '/*')?.path ?? routePath;
}

function log(host: Host, c: Asked, ms: number): void {
  const account = c.get('principal')?.account ?? null;
  const { method } = c.req;
  const { status } = c.res;
  const route = routeOf(c);
  host.metrics.request({ method, route, status }, ms);
  host.log.request({ id: c.get('id'), method, route, status, ms: Math.round(ms), account });
}
