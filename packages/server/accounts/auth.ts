/**
 * Signing in: passwords, second factors, accounts elsewhere, sessions. The only file that knows better-auth; it is asked
 * by its functions and never reached by a request of its own, so nothing it can do is open but what a route offers.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth, type BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { twoFactor } from 'better-auth/plugins';
import type { Database } from '../db/database.ts';
import { authStore, LOGIN_TABLES, withNextSecondFactor } from './auth-store.ts';
import { dropNext } from './next-second-factor.ts';
import { isPassword, passwordHash } from './password-hash.ts';
import { AS_HASHES, keptCode, recoveryCodes } from './recovery-codes.ts';
import { heldSession } from './held-session.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES, LEAST_PASSWORD, MOST_PASSWORD, REFRESH_SECONDS } from './limits.ts';
import type { Session } from './session.ts';
import { isDisabled } from './standing.ts';

export interface AuthAsked {
  readonly database: Database;
  /** Signs cookies and seals second factors; never in the database. */
  readonly secret: string;
  /** Where browsers reach this server, such as `https://bulkhead.plant.example`. */
  readonly origin: string;
  /** Of a guess at a password: N of scrypt. */
  readonly passwordCost: number;
}

/** What came of a try, and the cookies that go with it. */
export type Tried =
  | {
      readonly outcome: 'signed-in';
      readonly account: string;
      /** The session that was begun; null where one goes on. */
      readonly session: string | null;
      readonly cookies: readonly string[];
    }
  | { readonly outcome: 'second-factor'; readonly cookies: readonly string[] }
  /** Wrong, unknown, locked, too late: whoever asks is not told which. */
  | { readonly outcome: 'refused' };

export type Auth = ReturnType<typeof auth>;
/** How passwords are kept: it takes some tenths of a second. */
export type Hashing = Pick<Auth, 'hashOf'>;

const ELSEWHERE = {
  method: 'POST',
  metadata: { $Infer: { body: {} as { account: string } } },
} as const;

/** Begins a session for somebody whom a provider has named. Asked as a function alone, like the rest. */
const elsewhere = {
  id: 'bulkhead-elsewhere',
  endpoints: {
    signInElsewhere: createAuthEndpoint('/elsewhere', ELSEWHERE, async (ctx) => {
      const { account } = ctx.body;
      const { internalAdapter } = ctx.context;
      const user = await internalAdapter.findUserById(account);
      if (user === null) throw new APIError('UNAUTHORIZED');
      const session = await internalAdapter.createSession(user.id, false, { elsewhere: 1 });
      await setSessionCookie(ctx, { session, user });
      return ctx.json({ user: { id: user.id } });
    }),
  },
} satisfies BetterAuthPlugin;

/** The password of whoever asks was checked moments ago, by what began their session. */
export const JUST_GIVEN = Symbol('a password that was just given');
const justGiven = new AsyncLocalStorage<true>();

export function auth({ database, secret, origin, passwordCost }: AuthAsked) {
  const secure = origin.startsWith('https:');
  // With this prefix no other host of the domain can set them (RFC 6265bis §4.1.3.2); the library knows a weaker one.
  const cookiePrefix = secure ? '__Host-bulkhead' : 'bulkhead';
  const library = betterAuth({
    appName: 'Bulkhead',
    baseURL: origin,
    secret,
    database: authStore(database),
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [origin],
    user: { modelName: LOGIN_TABLES.user },
    account: {
      modelName: LOGIN_TABLES.account,
      accountLinking: { enabled: false },
      encryptOAuthTokens: true,
    },
    verification: { modelName: LOGIN_TABLES.verification, storeIdentifier: 'hashed' },
    session: {
      modelName: LOGIN_TABLES.session,
      expiresIn: IDLE_MINUTES * 60,
      updateAge: REFRESH_SECONDS,
      additionalFields: {
        secondFactorAt: { type: 'string', required: false, input: false },
        elsewhere: { type: 'number', required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: MOST_PASSWORD,
      password: {
        hash: async (password) => await passwordHash(password, passwordCost),
        verify: async ({ password, hash }) =>
          justGiven.getStore() === true || (await isPassword(password, hash)),
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Bulkhead',
        schema: { twoFactor: { modelName: LOGIN_TABLES.twoFactor } },
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes, storeBackupCodes: AS_HASHES },
        // Of an account that has none: one that has a password is asked for it all the same.
        allowPasswordless: true,
      }),
      elsewhere,
    ],
    advanced: {
      cookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, secure, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  });
  const made = async (headers: Headers, password: string | null) => {
    const given = await orNull(
      async () => await library.api.enableTwoFactor({ body: bodyOf(password), headers }),
    );
    if (given === null || given.method !== 'totp') return null;
    return { uri: given.totpURI, recoveryCodes: given.backupCodes };
  };
  const tried = async (ask: () => Promise<Given>): Promise<Tried> => await triedOn(library, ask);
  const held = heldSession({ reader: database.reading, secret, cookie: `${cookiePrefix}.session_token` });
  return {
    hashOf: async (password: string): Promise<string> => await passwordHash(password, passwordCost),
    /** As long as it takes for one that has none. */
    isPasswordOf: async (account: string, password: string): Promise<boolean> => {
      const { internalAdapter } = await library.$context;
      const kept = (await internalAdapter.findCredentialAccount(account))?.password;
      if (typeof kept === 'string') return await isPassword(password, kept);
      await passwordHash(password, passwordCost);
      return false;
    },
    signIn: async (headers: Headers, email: string, password: string): Promise<Tried> =>
      await tried(async () => {
        const body = { email, password };
        return await library.api.signInEmail({ body, headers, returnHeaders: true });
      }),
    /** For somebody whom a provider has named, and who is known by it. */
    signInElsewhere: async (headers: Headers, account: string): Promise<Tried> =>
      await tried(
        async () => await library.api.signInElsewhere({ body: { account }, headers, returnHeaders: true }),
      ),
    showCode: async (headers: Headers, code: string): Promise<Tried> =>
      await tried(async () => await library.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })),
    showRecoveryCode: async (headers: Headers, code: string): Promise<Tried> =>
      await tried(
        async () =>
          await library.api.verifyBackupCode({
            body: { code: keptCode(code) },
            headers,
            returnHeaders: true,
          }),
      ),
    /** A new second factor, in force once a code of it was shown; null where the password is not right or there is one. */
    newSecondFactor: async (headers: Headers, password: string | null | typeof JUST_GIVEN) =>
      password === JUST_GIVEN
        ? // The library wants one, which is looked at no more.
          await justGiven.run(true, async () => await made(headers, 'given'))
        : await made(headers, password),
    /** The same beside the one that the account has. One that was made before and is not in force is none any more. */
    nextSecondFactor: async (account: string, headers: Headers, password: string | null) => {
      await dropNext(database, account);
      return await withNextSecondFactor(async () => await made(headers, password));
    },
    /** Whether it is a code of the one that the account is to have next, in a session of it. */
    isCodeOfNext: async (headers: Headers, code: string): Promise<boolean> =>
      (await withNextSecondFactor(
        async () => await orNull(async () => await library.api.verifyTOTP({ body: { code }, headers })),
      )) !== null,
    /** Null for nobody, and for a session that is over. It is idle for no longer. */
    sessionOf: async (headers: Headers, now: string): Promise<Session | null> => {
      const known = await held(headers, now);
      if (known !== null) return known;
      const found = await orNull(async () => await library.api.getSession({ headers }));
      if (found === null) return null;
      const { session, user } = found;
      const since = new Date(session.createdAt).toISOString();
      if (Date.parse(now) - Date.parse(since) > ABSOLUTE_HOURS * 3_600_000) {
        await library.api.signOut({ headers });
        return null;
      }
      return {
        id: session.id,
        account: user.id,
        since,
        secondFactorAt: session.secondFactorAt ?? null,
        hasSecondFactor: user.twoFactorEnabled === true,
        isElsewhere: session.elsewhere === 1,
        isDisabled: await isDisabled(database.reading, user.id),
      };
    },
    /** @returns cookies that end it in the browser */
    signOut: async (headers: Headers): Promise<readonly string[]> => {
      const ended = await orNull(async () => await library.api.signOut({ headers, returnHeaders: true }));
      return ended?.headers.getSetCookie() ?? [];
    },
  };
}

/** Null of an account that has no password. */
function bodyOf(password: string | null): { readonly password?: string } {
  return password === null ? {} : { password };
}

interface Given {
  readonly headers: Headers;
  readonly response: unknown;
}

async function triedOn(
  library: {
    readonly api: {
      getSession: (asked: {
        headers: Headers;
      }) => Promise<{ readonly session: { readonly id: string } } | null>;
    };
  },
  ask: () => Promise<Given>,
): Promise<Tried> {
  const given = await orNull(ask);
  if (given === null) return { outcome: 'refused' };
  const cookies = given.headers.getSetCookie();
  const { twoFactorRedirect, user } = given.response as {
    readonly twoFactorRedirect?: boolean;
    readonly user?: { readonly id: string };
  };
  if (twoFactorRedirect === true) return { outcome: 'second-factor', cookies };
  if (user === undefined) throw new Error('a sign-in without an account');
  const cookie = cookies.map((each) => each.split(';', 1)[0] ?? '').join('; ');
  const begun = await library.api.getSession({ headers: new Headers({ cookie }) });
  return { outcome: 'signed-in', account: user.id, session: begun?.session.id ?? null, cookies };
}

/** What the library refuses; everything else it throws is a fault. */
async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}
