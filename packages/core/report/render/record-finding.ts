/** A finding of a stored record as a sentence, and where it is. */
import type { RecordFinding } from '../../model/record-finding.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';

export function findingSentence({ code, found, expected }: RecordFinding, words: Words): string {
  const side = (text: string | undefined): string =>
    text ?? (code === 'before-hash' ? words.verify.nothingThere : '');
  return fill(words, words.verify[code], { found: side(found), expected: side(expected) });
}

/** Such as `works, entry 12, zone control`. */
export function findingPlace({ chain, seq, kind, id }: RecordFinding, words: Words): string {
  if (chain === null) return fill(words, words.verify.wholeRecord);
  const entity = kind === undefined ? '' : `${kind} ${id ?? ''}`;
  const params = { chain, seq: seq === undefined ? '' : String(seq), entity };
  return fill(words, words.verify.place, params);
}
