/** What `fmt` has to say. */
export interface FmtReport {
  readonly folder: string;
  /** Digest of the plant. */
  readonly model: string;
  /** Every file of the plant, by path, and whether it was canonical. */
  readonly files: readonly { readonly path: string; readonly canonical: boolean }[];
  /** What was not canonical was rewritten; else it was only looked at. */
  readonly written: boolean;
}
