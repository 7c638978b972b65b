/** A file that may have changed since it was collected. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'evidence-without-hash',
  severity: 'note',
  doc: {
    title: 'Evidence file without its digest',
    looksAt: 'Evidence that names a `file` and states no `sha256`. One finding for the plant.',
    clause: '62443-2-1 ORG, DATA',
    cannotSee: 'Whether the file is there and its digest is the one stated.',
    fix: 'State the SHA-256 of the file as it was collected.',
    checkByHand: 'Compare the digest of the file with the one taken on the day it was collected.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const bare = plant.evidence.filter(({ file, sha256 }) => file !== undefined && sha256 === undefined);
    if (bare.length === 0) return;
    const params = { n: bare.length, evidence: few(bare.map(({ id }) => id)) };
    yield { at: 'site', params, concerns: concerned('evidence', bare) };
  },
};
