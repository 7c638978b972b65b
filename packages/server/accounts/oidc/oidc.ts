/** Signing in at a provider elsewhere, by OpenID Connect. */
import { provider, type Provider } from './provider.ts';
import type { OidcSettings } from './settings.ts';

export interface Oidc {
  readonly settings: OidcSettings;
  readonly provider: Provider;
  /** What rounds are worked out by. */
  readonly secret: string;
}

export const CALLBACK_PATH = '/api/v1/oidc/callback';

/** Null where no provider is named: then nothing is asked of anybody. */
export function oidc(
  settings: OidcSettings | null,
  { secret, origin, now }: { readonly secret: string; readonly origin: string; readonly now: () => number },
): Oidc | null {
  if (settings === null) return null;
  return { settings, secret, provider: provider(settings, `${origin}${CALLBACK_PATH}`, now) };
}
