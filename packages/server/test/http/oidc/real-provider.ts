/** A provider as organisations run them, on this machine, and a browser that signs in at it. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { OidcSettings } from '../../../accounts/oidc/settings.ts';

/** What it says of its people, by what they sign in with there. */
export type Directory = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface RealProvider {
  readonly settings: OidcSettings;
  stop(): Promise<void>;
}

const KEY = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) };

/** @param redirect where it may send browsers back to @param inToken whether the ID token says all, and not the userinfo alone */
export async function realProvider(
  people: Directory,
  redirect: string,
  inToken = true,
): Promise<RealProvider> {
  let listener: RequestListener = () => undefined;
  const server = createServer((...both) => listener(...both));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'bulkhead', client_secret: 'a secret & of the client' };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirect], response_types: ['code'] }],
    jwks: { keys: [{ ...KEY, use: 'sig', alg: 'RS256', kid: 'one' }] },
    cookies: { keys: ['of the test'] },
    claims: { openid: ['sub', 'tid'], email: ['email', 'email_verified'], profile: ['name'] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
    conformIdTokenClaims: !inToken,
    pkce: { required: () => true },
    findAccount: (_: unknown, sub: string) =>
      people[sub] === undefined ? undefined : { accountId: sub, claims: () => ({ sub, ...people[sub] }) },
  });
  listener = provider.callback();
  return {
    settings: {
      issuer,
      clientId: client.client_id,
      clientSecret: client.client_secret,
      tenantClaim: 'tid',
      tenant: 'waterworks',
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * Signs in there as this person and agrees to what is asked.
 * @param start where this server sent the browser @param home where it is sent back to
 * @returns the address of the way back
 */
export async function signedInThere(start: string, login: string, home: string): Promise<string> {
  const jar = new Map<string, string>();
  let next: string = start;
  let form: URLSearchParams | null = null;
  for (let hop = 0; hop < 12; hop++) {
    const response: Response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    if (location !== null) {
      next = new URL(location, next).href;
      form = null;
      if (next.startsWith(home)) return next;
      continue;
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (prompt === undefined) throw new Error(`${response.status} of ${next}: ${page.slice(0, 500)}`);
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1] ?? next;
    next = new URL(action, next).href;
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
  }
  throw new Error('no way back');
}
