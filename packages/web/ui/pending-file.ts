/** A file that one page hands to the next: what was pasted or dropped, before anything of it is sent. */
let pending: File | null = null;

export function leaveFile(file: File): void {
  pending = file;
}

/** Once. */
export function takeFile(): File | null {
  const file = pending;
  pending = null;
  return file;
}
