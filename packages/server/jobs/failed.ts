/** Why a job has no result. */
export interface Failed {
  readonly error: string;
  readonly problems?: readonly unknown[];
}
