/** Signing in at a provider elsewhere, and making an account known by it. */
import { z } from '@hono/zod-openapi';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { knownElsewhere, linkElsewhere, unlinkElsewhere } from '../../accounts/oidc/known.ts';
import { CALLBACK_PATH, type Oidc } from '../../accounts/oidc/oidc.ts';
import { ProviderAway, type Claims } from '../../accounts/oidc/provider.ts';
import { newRound, ROUND_MINUTES, roundOf, type Round } from '../../accounts/oidc/round.ts';
import { isDisabled } from '../../accounts/standing.ts';
import { isFirstUse } from '../../accounts/tries.ts';
import type { Asked, Host } from '../context.ts';
import { refuseEmbedded } from '../cross-site.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, PROBLEMS } from '../schemas.ts';
import { endedWell, slowDown, tellFailed, wentWell } from './signing.ts';

const PROVIDER = {
  method: 'get',
  path: '/api/v1/oidc',
  operationId: 'sign-in-provider',
  summary: 'The provider at which people sign in besides, if there is one',
  'x-needs': 'anyone',
  responses: {
    200: answer('its issuer, or null', z.object({ issuer: z.string().nullable() })),
    ...PROBLEMS,
  },
} as const;

const BEGIN = {
  method: 'get',
  path: '/api/v1/oidc/start',
  operationId: 'sign-in-elsewhere',
  summary: 'Sign in at the provider: a browser is sent there',
  'x-needs': 'anyone',
  responses: { 303: { description: 'to the provider' }, ...PROBLEMS },
} as const;

const LINK = {
  method: 'post',
  path: '/api/v1/oidc/link',
  operationId: 'link-elsewhere',
  summary: 'Make the account one that signs in at the provider as well',
  'x-needs': 'account-session with second factor',
  responses: {
    200: answer('where the browser goes next', z.object({ location: z.string() })),
    ...PROBLEMS,
  },
} as const;

const UNLINK = {
  method: 'delete',
  path: '/api/v1/oidc/link',
  operationId: 'unlink-elsewhere',
  summary: 'Make the account one that signs in here alone; sessions begun at the provider end',
  'x-needs': 'account-session with second factor',
  responses: { 204: { description: 'it is so' }, ...PROBLEMS },
} as const;

const COME_BACK = {
  method: 'get',
  path: CALLBACK_PATH,
  operationId: 'come-back-from-elsewhere',
  summary: 'Where the provider sends the browser back to',
  'x-needs': 'anyone',
  responses: {
    303: { description: 'signed in, or linked; a browser that was refused is sent to the sign-in' },
    ...PROBLEMS,
  },
} as const;

export function offerOidcRoutes(api: Api): void {
  const { host } = api;

  offer(api, PROVIDER, async (c) => c.json({ issuer: host.oidc?.settings.issuer ?? null }, 200));

  offer(api, BEGIN, async (c) => {
    refuseEmbedded(c.req.raw.headers, host.origin);
    return c.redirect((await begun(host, c, null)).href, 303);
  });

  offer(api, LINK, async (c) => {
    const location = await begun(host, c, c.get('principal')?.account ?? '');
    return c.json({ location: location.href }, 200);
  });

  offer(api, UNLINK, async (c) => {
    const { settings } = needed(host);
    const unlinked = await unlinkElsewhere(host.record, settings, c.get('principal')?.account ?? '');
    if (unlinked === 'not-linked') throw notFound();
    if (unlinked === 'alone') throw new HttpProblem({ status: 409, code: 'link-alone' });
    return c.body(null, 204);
  });

  offer(api, COME_BACK, async (c) => {
    try {
      await comeBack(host, c);
      return c.redirect('/', 303);
    } catch (error) {
      // A person looks at this in a browser: what a program is told there would be of no use.
      const isSeen = c.req.header('accept')?.includes('text/html') === true;
      if (isSeen && error instanceof HttpProblem)
        return c.redirect(`/sign-in?problem=${error.problem.code}`, 303);
      throw error;
    }
  });
}

/** @param linking the account that is to be known by it */
async function begun(host: Host, c: Asked, linking: string | null): Promise<URL> {
  const oidc = needed(host);
  const { record } = host;
  const kept = newRound(oidc.secret, record.now(), linking);
  const round = roundOf(oidc.secret, kept, record.now());
  if (round === null) throw new Error('a round that is none');
  const location = await reached(host, () => oidc.provider.begin(round));
  setCookie(c, cookieName(host), kept, {
    httpOnly: true,
    secure: isSecure(host),
    // The way back comes from the provider's pages.
    sameSite: 'Lax',
    path: '/',
    maxAge: ROUND_MINUTES * 60,
  });
  return location;
}

async function comeBack(host: Host, c: Asked): Promise<void> {
  const oidc = needed(host);
  const round = await takenUp(host, oidc, c);
  const came = new URL(c.req.url);
  // Behind a proxy the request is addressed otherwise than the browser was.
  const address = new URL(`${CALLBACK_PATH}${came.search}`, host.origin);
  const named = await reached(host, async () => await oidc.provider.finish(round, address));
  if (named.outcome === 'refused') return refused(host, c, 'protocol');
  await (round.linking === null
    ? letIn(host, oidc, c, named.claims)
    : link(host, oidc, c, { claims: named.claims, account: round.linking }));
  await wentWell(host, c, null);
}

/** The round that this browser began, once. @throws HttpProblem */
async function takenUp(host: Host, oidc: Oidc, c: Asked): Promise<Round> {
  const { record } = host;
  const kept = getCookie(c, cookieName(host)) ?? '';
  deleteCookie(c, cookieName(host), { path: '/', secure: isSecure(host) });
  const round = roundOf(oidc.secret, kept, record.now());
  if (round === null) return refused(host, c, 'round');
  // Only now: who was not sent by this server tries nothing that could go well.
  await slowDown(host, c, null);
  if (!(await isFirstUse(record, `oidc ${round.id}`))) return refused(host, c, 'replayed');
  return round;
}

async function letIn(host: Host, { settings }: Oidc, c: Asked, claims: Claims): Promise<void> {
  const { record, auth } = host;
  const known = await knownElsewhere(record, settings, claims);
  if (known.outcome === 'refused') return refused(host, c, known.why);
  if (await isDisabled(record.database.reading, known.account))
    return refused(host, c, 'disabled', known.account);
  const tried = await auth.signInElsewhere(c.req.raw.headers, known.account);
  await endedWell(host, c, tried, 'signed-in-elsewhere', known.account);
}

async function link(
  host: Host,
  { settings }: Oidc,
  c: Asked,
  named: { readonly claims: Claims; readonly account: string },
): Promise<void> {
  // Whoever began it has to be signed in still, here.
  const principal = c.get('principal');
  if (principal?.by !== 'session' || principal.account !== named.account) return refused(host, c, 'round');
  const known = await linkElsewhere(host.record, settings, named);
  if (known.outcome === 'refused') return refused(host, c, known.why);
}

/** Why stands in the log; whoever asks is told no more than that it is so. @throws HttpProblem */
function refused(host: Host, c: Asked, why: string, account: string | null = null): never {
  tellFailed(host, c, 'elsewhere', { account, why });
  throw new HttpProblem({ status: 401, code: 'elsewhere-refused' });
}

function needed({ oidc }: Host): Oidc {
  if (oidc === null) throw notFound();
  return oidc;
}

/** @throws HttpProblem where the provider is away */
async function reached<T>({ log }: Host, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ProviderAway) {
      log.note('oidc-away', { why: error.code });
      throw new HttpProblem({ status: 503, code: 'provider-away', retryAfter: RETRY_SECONDS });
    }
    throw error;
  }
}

const RETRY_SECONDS = 30;

function isSecure({ origin }: Host): boolean {
  return origin.startsWith('https:');
}

/** With the prefix no other name of the domain can set it (RFC 6265bis §4.1.3.2). */
function cookieName(host: Host): string {
  return isSecure(host) ? '__Host-bulkhead.oidc' : 'bulkhead.oidc';
}
