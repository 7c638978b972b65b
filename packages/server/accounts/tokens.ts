/**
 * Tokens by which programs come in, such as the command line. Who has one is its account, with no more rights than that
 * has at the time, and never approves or changes accounts. Only the hash is kept.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import type { Record } from '../app/record/record.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';
import { sha256Hex } from '../db/sha256.ts';
import { eventChange } from './event.ts';
import { state } from './installation.ts';

export const TOKEN_KIND = 'token';

export const SCOPES = ['read', 'write', 'installation'] as const;

export interface Token {
  readonly id: string;
  readonly account: string;
  /** What it is for, in the words of whoever made it. */
  readonly name: string;
  /** What it does, where its account may: read; change plants as well; and also what is for every site. */
  readonly scope: (typeof SCOPES)[number];
  /** SHA-256 of the secret part. */
  readonly hash: string;
  readonly created: string;
  /** ISO 8601 in UTC. */
  readonly expires: string;
  readonly ended?: true;
}

/** Such a form is found by scanners of secrets. */
const FORM = /^bulkhead_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

export interface TokenAsked extends Pick<Token, 'account' | 'name' | 'scope'> {
  readonly days: number;
}

/** @returns the token, which nobody can be shown again */
export async function makeToken(
  record: Record,
  { days, ...asked }: TokenAsked,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const created = record.now();
  const expires = new Date(Date.parse(created) + days * 86_400_000).toISOString();
  const token: Token = { id, ...asked, hash: sha256Hex(secret), created, expires };
  const changes = [
    { kind: TOKEN_KIND, id, before: null, after: token },
    eventChange(record, 'token-made', asked.account),
  ];
  await state(record, { actor: asked.account, reason: 'token-made', changes });
  return { token, secret: `bulkhead_${id}_${secret}` };
}

/** Whose it is; null for one that is none, is over or was ended. */
export async function tokenOf(reader: Reader, text: string, now: string): Promise<Token | null> {
  const [, id, secret = ''] = FORM.exec(text) ?? [];
  if (id === undefined) return null;
  const kept = await keptEntity<Token>(reader, INSTALLATION, TOKEN_KIND, id);
  if (kept === null) return null;
  const { hash } = kept.entity;
  const isRight = timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(sha256Hex(secret), 'hex'));
  return isRight && isInForce(kept.entity, now) ? kept.entity : null;
}

export function isInForce({ expires, ended }: Token, now: string): boolean {
  return ended !== true && now < expires;
}

/** Of an account, by their id; also those that are over. */
export async function tokensOf(reader: Reader, account: string): Promise<readonly Token[]> {
  const all = await keptEntities<Token>(reader, INSTALLATION, TOKEN_KIND);
  return all.map(({ entity }) => entity).filter((token) => token.account === account);
}

/** @param by whoever ends it @returns whether the account had such a token that was not ended */
export async function endToken(record: Record, account: string, id: string, by: string): Promise<boolean> {
  const kept = await keptEntity<Token>(record.database.reading, INSTALLATION, TOKEN_KIND, id);
  if (kept?.entity.account !== account || kept.entity.ended === true) return false;
  const stated = await state(record, {
    actor: by,
    reason: 'token-ended',
    changes: [ended(kept.entity), eventChange(record, 'token-ended', account)],
  });
  // Somebody ended it in this very moment: it is looked at again.
  return stated.outcome === 'written' || (await endToken(record, account, id, by));
}

/** Changes that end all of an account, for an entry with others. */
export async function endedTokens(reader: Reader, account: string): Promise<readonly AskedChange[]> {
  return (await tokensOf(reader, account)).filter((token) => token.ended !== true).map(ended);
}

function ended(token: Token): AskedChange {
  const after: Token = { ...token, ended: true };
  return { kind: TOKEN_KIND, id: token.id, before: token, after };
}
