/**
 * One way to the provider and back. All that must come back as it went, state, nonce and the verifier of the code, is
 * worked out of one value that the browser keeps and this server's secret: nothing is kept here, and any server of several
 * can end what another began.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Long enough for a second factor at the provider. */
export const ROUND_MINUTES = 10;

/** Milliseconds by which the clock of a server that began it may be ahead of this one's. */
const AHEAD = 60_000;

export interface Round {
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636: 43 signs. */
  readonly verifier: string;
  /** The account that wants to be known by it; null for somebody who signs in. */
  readonly linking: string | null;
  /** Names it, so that it is gone once. */
  readonly id: string;
}

/** @returns what the browser keeps */
export function newRound(secret: string, now: string, linking: string | null): string {
  const parts = [Date.parse(now).toString(36), randomBytes(32).toString('base64url'), linking ?? ''];
  const text = parts.join('.');
  return `${text}.${derived(secret, 'round', text)}`;
}

/** Null for one that is not of this server, or too old. */
export function roundOf(secret: string, kept: string, now: string): Round | null {
  const [time = '', id = '', linking = '', seal = '', ...more] = kept.split('.');
  if (more.length > 0 || !isSame(seal, derived(secret, 'round', `${time}.${id}.${linking}`))) return null;
  const age = Date.parse(now) - Number.parseInt(time, 36);
  if (!(age >= -AHEAD && age <= ROUND_MINUTES * 60_000)) return null;
  return {
    state: derived(secret, 'state', kept),
    nonce: derived(secret, 'nonce', kept),
    verifier: derived(secret, 'verifier', kept),
    linking: linking === '' ? null : linking,
    id,
  };
}

function derived(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`oidc ${purpose} ${text}`).digest('base64url');
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
