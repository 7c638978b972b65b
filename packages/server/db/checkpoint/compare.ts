/** A record against checkpoints that were kept elsewhere: what they say was there must be there still, and the same. */
import type { Reader } from '../ledger/read.ts';
import type { Findings } from '../verify/findings.ts';
import { installationOf } from './installation.ts';
import { isSignedBy, type SignedCheckpoint } from './note.ts';

export async function compareCheckpoints(
  reader: Reader,
  notes: readonly SignedCheckpoint[],
  findings: Findings,
): Promise<void> {
  const installation = await installationOf(reader);
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
    if (!isSignedBy(note, installation.publicKey)) findings.add({ code: 'checkpoint-signature', ...at });
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
