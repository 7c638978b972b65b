/** Files of evidence: which are kept, bringing one, and where its bytes are. */
import { query, send } from './client.ts';
import { view, type Moment } from './plants.ts';

export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  /** Evidence that cites it, by id. */
  readonly evidence: readonly string[];
  /** Since when its bytes are taken away; null while they are here. */
  readonly purged: unknown;
}

export function files({ plant, at }: Moment) {
  return view<{ readonly files: readonly KeptFile[] }>({ plant, at }, 'files');
}

export function filePath(plant: string, sha256: string): string {
  return `/api/v1/plants/${encodeURIComponent(plant)}/files/${sha256}`;
}

interface Bringing {
  /** The evidence it is, by id. */
  readonly evidence: string;
  readonly file: File;
  /** Also where that evidence states another file. */
  readonly isReplacing: boolean;
}

/** @returns the entry that was written @throws ApiProblem */
export async function bringFile(
  plant: string,
  { evidence, file, isReplacing }: Bringing,
): Promise<number | null> {
  const asked = query({ name: file.name, for: evidence, replace: isReplacing ? 'true' : undefined });
  const path = `/plants/${encodeURIComponent(plant)}/files${asked}`;
  return (await send<{ readonly seq: number | null }>(path, file)).seq;
}
