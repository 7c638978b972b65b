/** What accounts, sessions and tries are held to. */

/** Characters of a password (NIST SP 800-63B-4 §3.1.1.2 asks for 15 where it stands alone, 8 beside a second factor). */
export const LEAST_PASSWORD = 12;
export const MOST_PASSWORD = 128;
/** A session that nobody uses ends. */
export const IDLE_MINUTES = 60;
/** That it was used is written down as often as this. */
export const REFRESH_SECONDS = 60;
/** And each ends after a working day, used or not. */
export const ABSOLUTE_HOURS = 12;
/** An approval needs the second factor of whoever approves, shown this recently. */
export const STEP_UP_MINUTES = 5;
/** Tries to sign in, for one account and from one address, in a quarter of an hour. */
export const TRIES_MINUTES = 15;
export const TRIES_OF_ACCOUNT = 10;
export const TRIES_FROM_ADDRESS = 50;
/** An answer to a request that named itself is given again for so long. */
export const KEPT_HOURS = 24;
