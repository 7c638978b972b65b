/** Another password: by who has the one before, or by the link of an administrator. */
import { z } from '@hono/zod-openapi';
import { changePassword, resetOf, resetPassword } from '../../accounts/new-password.ts';
import { personOf } from '../../accounts/people.ts';
import { forgotten } from '../../accounts/tries.ts';
import type { Host } from '../context.ts';
import { HttpProblem } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { body, Password, PROBLEMS } from '../schemas.ts';
import { accountKey, ownKey, refuseWeak, slowDown, wentWell } from './signing.ts';

const CHANGE = {
  method: 'post',
  path: '/api/v1/password',
  operationId: 'change-password',
  summary: 'Another password; every other session of the account ends',
  'x-needs': 'account-session',
  request: {
    body: body(z.strictObject({ old: Password, password: Password }).openapi('PasswordChange')),
  },
  responses: { 204: { description: 'changed' }, ...PROBLEMS },
} as const;

const RESET = {
  method: 'post',
  path: '/api/v1/password/reset',
  operationId: 'reset-password',
  summary:
    'Another password by a link that an administrator made; every session and token of the account ends',
  'x-needs': 'anyone',
  request: {
    body: body(z.strictObject({ secret: z.string().max(200), password: Password }).openapi('PasswordReset')),
  },
  responses: { 204: { description: 'changed; sign in' }, ...PROBLEMS },
} as const;

export function offerPasswordRoutes(api: Api): void {
  const { host } = api;
  const { record, auth } = host;

  offer(api, CHANGE, async (c, { body: { old, password } }) => {
    await slowDown(host, c, null);
    const principal = c.get('principal');
    if (principal?.by !== 'session') throw new HttpProblem({ status: 403, code: 'needs-session' });
    const { account, session } = principal;
    await refuseWeakFor(host, account, password);
    if (!(await changePassword(record, auth, { account, session: session.id, old, password })))
      throw new HttpProblem({ status: 403, code: 'password-wrong' });
    await wentWell(host, c, null);
    await forgotten(record, ownKey(account));
    return c.body(null, 204);
  });

  offer(api, RESET, async (c, { body: { secret, password } }) => {
    await slowDown(host, c, null);
    const account = await resetOf(record, secret);
    if (account !== null) {
      await refuseWeakFor(host, account, password);
      if (await resetPassword(record, auth, secret, password)) {
        await wentWell(host, c, null);
        // Whoever was held up by wrong tries at the old one comes in with the new one.
        const person = await personOf(record.database.reading, account);
        if (person !== null) await forgotten(record, accountKey(person.email));
        return c.body(null, 204);
      }
    }
    throw new HttpProblem({ status: 410, code: 'reset-over' });
  });
}

/** @throws HttpProblem */
async function refuseWeakFor({ record }: Host, account: string, password: string): Promise<void> {
  const person = await personOf(record.database.reading, account);
  refuseWeak(password, person === null ? [] : [person.email, person.name]);
}
