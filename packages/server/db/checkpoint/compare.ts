/** A record against checkpoints that were kept elsewhere: what they say was there must be there still, and the same. */
import type { Reader } from '../ledger/read.ts';
import type { Findings } from '../verify/findings.ts';
import { installationOf, type Installation } from './installation.ts';
import { isSignedBy, type SignedCheckpoint } from './note.ts';

/** @param kept the public key, kept elsewhere as well: whoever can write to the record can put another one into it */
export async function compareCheckpoints(
  reader: Reader,
  notes: readonly SignedCheckpoint[],
  kept: Uint8Array | null,
  findings: Findings,
): Promise<void> {
  const installation = await installationOf(reader);
  if (kept !== null) compareKey(installation, kept, findings);
  for (const note of notes) {
    const { origin, size, root } = note;
    if (installation === null) {
      findings.add({ code: 'checkpoint-without-key', chain: null, found: origin });
      continue;
    }
    const start = `bulkhead/${installation.id}/`;
    if (!origin.startsWith(start)) {
      findings.add({ code: 'checkpoint-foreign', chain: null, found: origin, expected: `${start}…` });
      continue;
    }
    const at = { chain: origin.slice(start.length), seq: size };
    if (!isSignedBy(note, kept ?? installation.publicKey))
      findings.add({ code: 'checkpoint-signature', ...at });
    const entry = await reader
      .selectFrom('entry')
      .select('hash')
      .where('plant', '=', at.chain)
      .where('seq', '=', size)
      .executeTakeFirst();
    if (entry === undefined) findings.add({ code: 'checkpoint-cut', ...at });
    else if (entry.hash !== root)
      findings.add({ code: 'checkpoint-differs', ...at, found: entry.hash, expected: root });
  }
}

function compareKey(installation: Installation | null, kept: Uint8Array, findings: Findings): void {
  const there = installation === null ? '' : base64(installation.publicKey);
  if (there !== base64(kept))
    findings.add({ code: 'checkpoint-key', chain: null, found: there, expected: base64(kept) });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
