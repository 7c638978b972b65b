/** The provider, asked over the network. The only file that knows openid-client, which makes every check of the protocol. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
  type Configuration,
} from 'openid-client';
import type { Round } from './round.ts';
import type { OidcSettings } from './settings.ts';

/** What the provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

export type Named =
  | { readonly outcome: 'named'; readonly claims: Claims }
  /** The provider refused, or what it said does not hold. */
  | { readonly outcome: 'refused' };

/** The provider cannot be reached, or does not describe itself as it should. */
export class ProviderAway extends Error {
  /** Why, by the innermost code: of the system, of TLS or of the protocol. Never what somebody said. */
  readonly code: string;
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.code = codeIn(cause);
  }
}

function codeIn(error: unknown): string {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  const inner = cause === undefined || cause === error ? 'unknown' : codeIn(cause);
  return inner === 'unknown' && typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)
    ? code
    : inner;
}

export interface Provider {
  /** Where the browser is sent. @throws ProviderAway */
  begin(round: Round): Promise<URL>;
  /** @param came the address with which the browser came back @throws ProviderAway */
  finish(round: Round, came: URL): Promise<Named>;
}

/** Its description is asked for again after an hour; keys are asked for whenever one is used that is not known. */
const HOUR = 3_600_000;
const PATIENCE_SECONDS = 10;
const SCOPE = 'openid email profile';

/** @param redirect where the browser comes back to @param now milliseconds */
export function provider(settings: OidcSettings, redirect: string, now: () => number): Provider {
  let known: { readonly since: number; readonly config: Configuration } | null = null;
  /** Under way, for everybody who waits for it. */
  let asking: Promise<Configuration> | null = null;
  const ask = async (): Promise<Configuration> => {
    try {
      const config = await discovered(settings);
      known = { since: now(), config };
      return config;
    } catch (error) {
      throw new ProviderAway('no description', error);
    } finally {
      asking = null;
    }
  };
  const described = async (): Promise<Configuration> => {
    if (known !== null && now() - known.since < HOUR) return known.config;
    asking ??= ask();
    if (known === null) return await asking;
    // The one before is good until there is another: a provider that is away for a moment ends no sign-in by it.
    asking.catch(() => undefined);
    return known.config;
  };
  return {
    begin: async ({ state, nonce, verifier }) =>
      buildAuthorizationUrl(await described(), {
        redirect_uri: redirect,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }),
    finish: async ({ state, nonce, verifier }, came) => {
      const config = await described();
      try {
        const tokens = await authorizationCodeGrant(config, came, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const own = tokens.claims();
        if (own === undefined) return { outcome: 'refused' };
        if (isWhole(own, settings) || config.serverMetadata().userinfo_endpoint === undefined)
          return { outcome: 'named', claims: own };
        const more = await fetchUserInfo(config, tokens.access_token, own.sub);
        return { outcome: 'named', claims: { ...more, ...own, ...emailOf(own, more) } };
      } catch (error) {
        if (isRefusal(error)) return { outcome: 'refused' };
        throw new ProviderAway('no answer', error);
      }
    },
  };
}

async function discovered({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const plain = new URL(issuer).protocol === 'http:' ? [allowInsecureRequests] : [];
  return await discovery(new URL(issuer), clientId, {}, ClientSecretBasic(clientSecret), {
    // The signature of an ID token is looked at although it comes over TLS from the provider itself.
    execute: [...plain, enableNonRepudiationChecks],
    timeout: PATIENCE_SECONDS,
  });
}

/** Whether the ID token says all that is asked for; else the rest is asked at the provider. */
function isWhole(claims: Claims, { tenantClaim }: OidcSettings): boolean {
  return [tenantClaim, 'email', 'email_verified'].every((name) => name in claims);
}

/** An address and whether it is verified, as one answer says both: in another it may be another address. */
function emailOf(
  ...answers: readonly Readonly<Record<string, unknown>>[]
): Readonly<Record<string, unknown>> {
  const whole = answers.find((each) => 'email' in each && 'email_verified' in each) ?? {};
  return { email: whole['email'], email_verified: whole['email_verified'] };
}

/** Codes of openid-client for answers that did not come or that a proxy between gave. */
const AWAY: ReadonlySet<string> = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

function isRefusal(error: unknown): boolean {
  if (error instanceof ClientError) return !AWAY.has(error.code ?? '');
  return (
    error instanceof AuthorizationResponseError ||
    error instanceof ResponseBodyError ||
    error instanceof WWWAuthenticateChallengeError
  );
}
