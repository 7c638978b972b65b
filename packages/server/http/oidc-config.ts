/** The provider at which people sign in. All of it or none: a part would let in whom nobody meant. */
import { readFileSync } from 'node:fs';
import type { OidcSettings } from '../accounts/oidc/settings.ts';
import type { Fault } from './config.ts';
import { isNear } from './here.ts';

const ISSUER = 'BULKHEAD_OIDC_ISSUER';
const CLIENT_ID = 'BULKHEAD_OIDC_CLIENT_ID';
const SECRET = 'BULKHEAD_OIDC_CLIENT_SECRET';
const SECRET_FILE = 'BULKHEAD_OIDC_CLIENT_SECRET_FILE';
const CLAIM = 'BULKHEAD_OIDC_TENANT_CLAIM';
const TENANT = 'BULKHEAD_OIDC_TENANT';

/** @param text a setting by its name, empty where it is not set */
export function oidcOf(text: (name: string) => string, fault: Fault): OidcSettings | null {
  if ([ISSUER, CLIENT_ID, SECRET, SECRET_FILE, CLAIM, TENANT].every((name) => text(name) === '')) return null;
  for (const name of [ISSUER, CLIENT_ID, CLAIM, TENANT])
    if (text(name) === '') fault(name, 'incomplete', { other: 'BULKHEAD_OIDC_…' });
  return {
    issuer: issuerOf(text(ISSUER), fault),
    clientId: text(CLIENT_ID),
    clientSecret: secretOf(text(SECRET), text(SECRET_FILE), fault),
    tenantClaim: text(CLAIM),
    tenant: text(TENANT),
  };
}

/** By TLS, but for one on this very machine. */
function issuerOf(found: string, fault: Fault): string {
  const url = URL.parse(found);
  const isPlain = url?.protocol === 'http:' && isNear(url.hostname);
  const isBare = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (found !== '' && !(isBare && (isPlain || url.protocol === 'https:')))
    fault(ISSUER, 'form', { found, expected: 'https://login.example/tenant' });
  return found;
}

function secretOf(secret: string, file: string, fault: Fault): string {
  if (secret !== '' && file !== '') fault(SECRET, 'together', { other: SECRET_FILE });
  if (secret === '' && file === '') fault(SECRET, 'missing', { other: SECRET_FILE });
  if (file === '') return secret;
  try {
    const read = readFileSync(file, 'utf8').trim();
    if (read !== '') return read;
  } catch {
    // Told as what cannot be read.
  }
  fault(SECRET_FILE, 'file', { found: file });
  return '';
}
