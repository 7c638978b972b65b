/** Why a job has no result. */
export interface Failed {
  readonly error: string;
  /** All that is wrong with what was asked, or the first of it. */
  readonly problems?: readonly unknown[];
  /** How many there are in all. */
  readonly total?: number;
  /** The same as `error` for whoever has words of their own. */
  readonly why?: Why;
}

export interface Why {
  readonly code: string;
  readonly params: object;
}
