/**
 * What a backup holds, table by table. A table of the record that has to outlive its machine is added here, and nowhere
 * else; the order is that in which they stand in the file.
 */
import type { Tables } from '../tables.ts';
import { CHANGE_FORM, ENTITY_FORM, ENTRY_FORM, REQUEST_FORM, type Form } from '../verify/row-form.ts';

export interface TableForm {
  readonly name: keyof Tables;
  /** Rows stand in the order of these columns, and no two have the same. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Form | 'bytes'>>;
}

type FormOf<T> = Readonly<Record<keyof T, Form | 'bytes'>>;

function table<N extends keyof Tables>(
  name: N,
  key: readonly (keyof Tables[N] & string)[],
  columns: FormOf<Tables[N]>,
): TableForm {
  return { name, key, columns };
}

export const BACKED_UP: readonly TableForm[] = [
  table('setting', ['name'], { name: 'text', value: 'text' }),
  table('secret', ['name'], { name: 'text', sealed: 'text' }),
  table('actor', ['id'], { id: 'text', name: 'text or null' }),
  table('head', ['plant'], { plant: 'text', seq: 'number', hash: 'text' }),
  table('entry', ['plant', 'seq'], ENTRY_FORM),
  table('change', ['plant', 'seq', 'ord'], CHANGE_FORM),
  table('entity', ['plant', 'kind', 'id'], ENTITY_FORM),
  table('request', ['plant', 'key'], REQUEST_FORM),
  table('file', ['sha256'], { sha256: 'text', blob: 'text', size: 'number', added: 'text' }),
  table('file_chunk', ['blob', 'ord'], {
    blob: 'text',
    ord: 'number',
    added: 'text',
    hash: 'text',
    bytes: 'bytes',
  }),
  // Who may sign in. Sessions are none of it: a copy of the record is nobody signed in.
  table('login_user', ['id'], {
    id: 'text',
    name: 'text',
    email: 'text',
    emailVerified: 'number',
    image: 'text or null',
    twoFactorEnabled: 'number',
    createdAt: 'text',
    updatedAt: 'text',
  }),
  table('login_credential', ['id'], {
    id: 'text',
    accountId: 'text',
    providerId: 'text',
    userId: 'text',
    accessToken: 'text or null',
    refreshToken: 'text or null',
    idToken: 'text or null',
    accessTokenExpiresAt: 'text or null',
    refreshTokenExpiresAt: 'text or null',
    scope: 'text or null',
    password: 'text or null',
    createdAt: 'text',
    updatedAt: 'text',
  }),
  table('login_second_factor', ['id'], {
    id: 'text',
    secret: 'text',
    backupCodes: 'text',
    userId: 'text',
    verified: 'number',
    failedVerificationCount: 'number',
    lockedUntil: 'text or null',
  }),
  table('invitation_address', ['id'], { id: 'text', email: 'text' }),
];
