/** People of a plant, invitations to it, and tokens of one's own account. */
import { queryOptions } from '@tanstack/react-query';
import type { Role } from './account.ts';
import { ask } from './client.ts';

export interface Person {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly disabled: boolean;
  readonly roles: readonly Role[];
  /** The supplier it answers for, with that role alone. */
  readonly supplier?: string;
  /** Roles at every site. */
  readonly everywhere: readonly Role[];
}

export interface Invitation {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly supplier?: string;
  readonly expires: string;
  readonly email: string | null;
}

const at = (plant: string, path: string): string => `/plants/${encodeURIComponent(plant)}/${path}`;

export function people(plant: string) {
  return queryOptions({
    queryKey: ['people', plant],
    queryFn: async ({ signal }) =>
      (
        await ask<{ readonly people: readonly Person[]; readonly invitations: readonly Invitation[] }>(
          at(plant, 'people'),
          { signal },
        )
      ).value,
  });
}

export async function setRoles(plant: string, account: string, roles: readonly Role[]): Promise<void> {
  await ask(at(plant, `people/${encodeURIComponent(account)}`), { method: 'PUT', body: { roles } });
}

export interface InvitationAsked {
  readonly roles: readonly Role[];
  readonly supplier?: string;
  readonly days: number;
  readonly email?: string;
}

/** @returns the link, which is shown this once */
export async function invite(plant: string, body: InvitationAsked): Promise<{ readonly link: string }> {
  return (await ask<{ readonly link: string }>(at(plant, 'invitations'), { method: 'POST', body })).value;
}

export async function withdraw(plant: string, id: string): Promise<void> {
  await ask(at(plant, `invitations/${encodeURIComponent(id)}`), { method: 'DELETE' });
}

export const SCOPES = ['read', 'write', 'installation'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly created: string;
  readonly expires: string;
  readonly ended: boolean;
}

export const tokens = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) =>
    (await ask<{ readonly tokens: readonly Token[] }>('/tokens', { signal })).value.tokens,
});

export async function newToken(body: {
  readonly name: string;
  readonly scope: Scope;
  readonly days: number;
}): Promise<{ readonly token: string }> {
  return (await ask<{ readonly token: string }>('/tokens', { method: 'POST', body })).value;
}

export async function endToken(id: string): Promise<void> {
  await ask(`/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
}
