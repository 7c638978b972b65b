/** What is said of a backup, and of trying one out. */
export interface BackupReport {
  /** Of the file. */
  readonly bytes: number;
  /** Of what is packed in it. */
  readonly unpacked: number;
  readonly lines: number;
  /** SHA-256 of what is packed in it, hexadecimal: two records that say the same have the same. */
  readonly content: string;
}

export interface DrillReport extends BackupReport {
  /** Milliseconds. */
  readonly backup: number;
  /** With verifying what was restored. */
  readonly restore: number;
  readonly compare: number;
  /** What was restored says the same, to the byte. */
  readonly equal: boolean;
  readonly chains: number;
  readonly entries: number;
}
