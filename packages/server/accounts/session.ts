/** Somebody who is signed in, in one browser. */
export interface Session {
  readonly id: string;
  readonly account: string;
  /** ISO 8601 in UTC. */
  readonly since: string;
  /** When the second factor was last shown; null where it never was. */
  readonly secondFactorAt: string | null;
  /** Whether the account has a second factor at all. */
  readonly hasSecondFactor: boolean;
  /** Begun at a provider elsewhere, which answers for how it was. */
  readonly isElsewhere: boolean;
  /** Of an account that is disabled, and so of nobody who may come in. */
  readonly isDisabled: boolean;
}
