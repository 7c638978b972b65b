/** Who is signed in, and signing in and out. */
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, ask } from './client.ts';

export type Permission = 'read' | 'propose' | 'change' | 'approve' | 'purge' | 'people' | 'answer';

export type Role = 'viewer' | 'assessor' | 'engineer' | 'approver' | 'admin' | 'supplier';

export interface Account {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly roles: readonly {
    readonly site: string;
    readonly roles: readonly Role[];
    readonly may: readonly Permission[];
  }[];
}

/** Null where nobody is signed in. */
export const whoAmI = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Account | null> => {
    try {
      return (await ask<Account>('/session', { signal })).value;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
  retry: false,
});

/** What somebody may do at a site, by roles there and everywhere. */
export function mayAt(account: Account | null | undefined, site: string, permission: Permission): boolean {
  return (account?.roles ?? []).some(
    ({ site: at, may }) => (at === site || at === '*') && may.includes(permission),
  );
}

/** Plants of which somebody answers the questionnaire. */
export function answersAt(account: Account | null | undefined): readonly string[] {
  return (account?.roles ?? []).filter(({ may }) => may.includes('answer')).map(({ site }) => site);
}

export interface SignedIn {
  readonly state: 'signed-in' | 'second-factor';
}

export interface NewPerson {
  readonly secret: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

export const setUp = async (sent: NewPerson) =>
  (await ask<{ account: string }>('/set-up', { method: 'POST', body: sent })).value;
export const acceptInvitation = async (sent: NewPerson) =>
  (await ask<{ account: string }>('/invitations/accept', { method: 'POST', body: sent })).value;
export const joinByInvitation = async (secret: string) =>
  (await ask<undefined>('/invitations/join', { method: 'POST', body: { secret } })).value;
export const signIn = async (sent: { readonly email: string; readonly password: string }) =>
  (await ask<SignedIn>('/session', { method: 'POST', body: sent })).value;
export const showCode = async (sent: { readonly code: string } | { readonly recoveryCode: string }) =>
  (await ask<SignedIn>('/session/second-factor', { method: 'POST', body: sent })).value;
/** @param password none where it was given moments ago: signing in to it */
export const newSecondFactor = async (password: string | null) =>
  (
    await ask<{ readonly uri: string; readonly recoveryCodes: readonly string[] }>('/second-factor', {
      method: 'POST',
      body: password === null ? {} : { password },
    })
  ).value;
/** By the link that an administrator made; every session and token of the account ends. */
export const resetPassword = async (sent: { readonly secret: string; readonly password: string }) =>
  (await ask<undefined>('/password/reset', { method: 'POST', body: sent })).value;
/** The issuer at which people sign in besides; null where there is none. */
export const providerElsewhere = queryOptions({
  queryKey: ['provider'],
  queryFn: async ({ signal }) =>
    (await ask<{ readonly issuer: string | null }>('/oidc', { signal })).value.issuer,
  staleTime: 60_000,
});
export const signOut = async () => (await ask<undefined>('/session', { method: 'DELETE' })).value;

export interface OpenSession {
  readonly id: string;
  readonly since: string;
  readonly lastSeen: string;
  readonly here: boolean;
  /** What the browser called itself. */
  readonly program: string | null;
}

export const openSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) =>
    (await ask<{ readonly sessions: readonly OpenSession[] }>('/sessions', { signal })).value.sessions,
});
export const endSession = async (id: string) =>
  (await ask<undefined>(`/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' })).value;
