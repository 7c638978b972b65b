/** How the server is run, by its options and its environment. Everything that is wrong is told at once, before anything is opened. */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { OidcSettings } from '../accounts/oidc/settings.ts';
import type { RecordPlace } from '../app/record/open-record.ts';
import { checkDatabaseAddress } from './database-address.ts';
import { isNear, isReadable } from './here.ts';
import { oidcOf } from './oidc-config.ts';
import { NO_PROXIES, proxiesOf, type Proxies } from './proxies.ts';

export interface ServerConfig {
  readonly place: RecordPlace;
  readonly address: string;
  readonly port: number;
  /** Where browsers reach it. */
  readonly origin: string;
  /** Files of the certificate and its key; null where it serves plain HTTP, on this machine or behind a proxy. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Proxies in front of it, whose word is taken for whom a request is from. */
  readonly proxies: Proxies;
  /** Shown by whoever reads figures from another machine; null where nobody does. */
  readonly metricsToken: string | null;
  /** Where people sign in besides; null where nobody is asked. */
  readonly oidc: OidcSettings | null;
}

/** What is wrong with one setting, and the way out. */
export interface ConfigFault {
  readonly setting: string;
  readonly code:
    | 'missing'
    | 'incomplete'
    | 'form'
    | 'exposed'
    | 'file'
    | 'together'
    | 'insecure-origin'
    | 'database-tls'
    | 'listen';
  readonly params: Readonly<Record<string, string>>;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: ServerConfig }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

type Settings = Readonly<Record<string, string | undefined>>;

/** @param settings by name: `BULKHEAD_…` and `DATABASE_URL` */
export function readConfig(settings: Settings): ReadConfig {
  const faults: ConfigFault[] = [];
  const fault = (setting: string, code: ConfigFault['code'], params: ConfigFault['params'] = {}): void => {
    faults.push({ setting, code, params });
  };
  const text = (name: string): string => settings[name]?.trim() ?? '';
  const place = placeOf(text('BULKHEAD_DATA'), text('DATABASE_URL'), fault);
  const address = text('BULKHEAD_ADDRESS') || '127.0.0.1';
  if (isIP(address) === 0 && address !== 'localhost')
    fault('BULKHEAD_ADDRESS', 'form', { found: address, expected: '127.0.0.1' });
  const port = numberOf('BULKHEAD_PORT', text('BULKHEAD_PORT') || '8440', { least: 0, most: 65_535 }, fault);
  const proxies = proxiesAt(text('BULKHEAD_PROXIES'), fault);
  const tls = tlsOf(text('BULKHEAD_TLS_CERT'), text('BULKHEAD_TLS_KEY'), fault);
  const isHere = isNear(address);
  if (!isHere && tls === null && proxies.size === 0) fault('BULKHEAD_ADDRESS', 'exposed', { found: address });
  const usual = `${tls === null ? 'http' : 'https'}://${isHere ? 'localhost' : hostOf(address)}:${port}`;
  const origin = originOf(text('BULKHEAD_ORIGIN') || usual, fault);
  if (!isHere && origin.startsWith('http:')) fault('BULKHEAD_ORIGIN', 'insecure-origin', { found: origin });
  const metricsToken = tokenOf(text('BULKHEAD_METRICS_TOKEN_FILE'), fault);
  const oidc = oidcOf(text, fault);
  if (faults.length > 0 || place === null) return { ok: false, faults };
  return { ok: true, config: { place, address, port, origin, tls, proxies, metricsToken, oidc } };
}

export type Fault = (setting: string, code: ConfigFault['code'], params?: ConfigFault['params']) => void;

function placeOf(folder: string, url: string, fault: Fault): RecordPlace | null {
  if (folder !== '' && url !== '') fault('BULKHEAD_DATA', 'together', { other: 'DATABASE_URL' });
  if (folder !== '') return { folder };
  if (url !== '') {
    checkDatabaseAddress(url, fault);
    return { url };
  }
  fault('BULKHEAD_DATA', 'missing', { other: 'DATABASE_URL' });
  return null;
}

function numberOf(
  setting: string,
  found: string,
  { least, most }: { readonly least: number; readonly most: number },
  fault: Fault,
): number {
  const value = /^\d{1,6}$/.test(found) ? Number(found) : Number.NaN;
  if (value >= least && value <= most) return value;
  fault(setting, 'form', { found, expected: `${least} … ${most}` });
  return least;
}

function proxiesAt(found: string, fault: Fault): Proxies {
  const proxies = proxiesOf(found.split(/[\s,]+/).filter((each) => each !== ''));
  if (proxies !== null) return proxies;
  fault('BULKHEAD_PROXIES', 'form', { found, expected: '10.0.0.5, 192.168.7.0/24' });
  return NO_PROXIES;
}

/** As it stands in an address of a page. */
function hostOf(address: string): string {
  return isIP(address) === 6 ? `[${address}]` : address;
}

function tlsOf(cert: string, key: string, fault: Fault): ServerConfig['tls'] {
  if (cert === '' && key === '') return null;
  if (cert === '') fault('BULKHEAD_TLS_CERT', 'missing', { other: 'BULKHEAD_TLS_KEY' });
  if (key === '') fault('BULKHEAD_TLS_KEY', 'missing', { other: 'BULKHEAD_TLS_CERT' });
  for (const [setting, path] of [
    ['BULKHEAD_TLS_CERT', cert],
    ['BULKHEAD_TLS_KEY', key],
  ] as const) {
    if (path !== '' && !isReadable(path)) fault(setting, 'file', { found: path });
  }
  return { cert, key };
}

/** Shorter ones could be guessed. */
const LEAST_TOKEN = 20;

function tokenOf(path: string, fault: Fault): string | null {
  const setting = 'BULKHEAD_METRICS_TOKEN_FILE';
  if (path === '') return null;
  if (!isReadable(path)) {
    fault(setting, 'file', { found: path });
    return null;
  }
  const token = readFileSync(path, 'utf8').trim();
  if (token.length < LEAST_TOKEN || /\s/.test(token))
    fault(setting, 'form', { found: path, expected: `${LEAST_TOKEN} …` });
  return token;
}

/** Scheme, name and port alone. */
function originOf(found: string, fault: Fault): string {
  const url = URL.parse(found);
  if (url !== null && ['http:', 'https:'].includes(url.protocol) && url.origin === found.replace(/\/$/, ''))
    return url.origin;
  fault('BULKHEAD_ORIGIN', 'form', { found, expected: 'https://bulkhead.plant.example' });
  return found;
}
