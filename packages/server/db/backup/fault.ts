/** Why a backup is not taken. The file may be anything, from anybody. */
export type BackupFaultCode =
  | 'backup-foreign'
  | 'backup-newer'
  | 'backup-cut'
  | 'backup-altered'
  | 'backup-too-large'
  | 'backup-line'
  | 'record-not-empty';

export class BackupFault extends Error {
  readonly code: BackupFaultCode;
  /** Of the text that is packed in the file. */
  readonly line: number | null;
  constructor(code: BackupFaultCode, line: number | null = null) {
    super(line === null ? code : `${code} at line ${line}`);
    this.code = code;
    this.line = line;
  }
}
