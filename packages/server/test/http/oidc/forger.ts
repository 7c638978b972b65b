/** A provider that lies: it gives out whatever ID token it is told to. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OidcSettings } from '../../../accounts/oidc/settings.ts';

export interface Forgery {
  /** In place of what belongs there. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How it is signed: as it should be, by another key, by the secret as if it were a key, or not at all. */
  readonly signed?: 'well' | 'otherwise' | 'with-secret' | 'none' | 'cut-off';
}

export interface Forger {
  readonly settings: OidcSettings;
  /** The nonce that the last sign-in asked for, as the browser carried it. */
  nonce: string;
  forgery: Forgery;
  /** What it says of them where it is asked for more. */
  userinfo: Readonly<Record<string, unknown>>;
  /** What its description says, where it lies about that. */
  description: Readonly<Record<string, unknown>>;
  stop(): Promise<void>;
}

const OWN = generateKeyPairSync('rsa', { modulusLength: 2048 });
const OTHER = generateKeyPairSync('rsa', { modulusLength: 2048 });
const SECRET = 'a secret of the client';

export async function forger(): Promise<Forger> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', issuer);
    const answer = answers[pathname];
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer?.() ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made: Forger = {
    settings: {
      issuer,
      clientId: 'bulkhead',
      clientSecret: SECRET,
      tenantClaim: 'tid',
      tenant: 'waterworks',
    },
    nonce: '',
    forgery: {},
    userinfo: {},
    description: {},
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const answers: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
      ...made.description,
    }),
    '/keys': () => ({
      keys: [{ ...OWN.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
    }),
    '/userinfo': () => made.userinfo,
    '/token': () => ({ access_token: 'x', token_type: 'bearer', id_token: forged(made, issuer) }),
  };
  return made;
}

function forged({ nonce, forgery: { claims = {}, signed = 'well' } }: Forger, issuer: string): string {
  const now = Math.floor(Date.now() / 1000);
  const alg =
    signed === 'none' || signed === 'cut-off' ? 'none' : signed === 'with-secret' ? 'HS256' : 'RS256';
  const usual = {
    iss: issuer,
    aud: 'bulkhead',
    sub: 'ann',
    iat: now,
    exp: now + 60,
    nonce,
    tid: 'waterworks',
  };
  const verified = { email: 'ann@waterworks.test', email_verified: true };
  const head = [
    { alg, kid: 'one' },
    { ...usual, ...verified, ...claims },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const text = head.join('.');
  if (signed === 'cut-off') return text;
  if (signed === 'none') return `${text}.`;
  if (signed === 'with-secret')
    return `${text}.${createHmac('sha256', SECRET).update(text).digest('base64url')}`;
  const { privateKey } = signed === 'otherwise' ? OTHER : OWN;
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
}
