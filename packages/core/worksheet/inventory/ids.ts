/**
 * Ids out of names, wherever one is made: the same text gives the same id, in whatever language it is read, so that a table
 * taken in again finds its rows.
 */
import { sha256Of } from '../../lib/digest.ts';
import { isId } from '../../model/refs.ts';
import { folded } from '../marks.ts';

const MOST = 64;
/** Hexadecimal digits of a digest: of 25,000 names, two share one with a chance of 1 to 3,500. */
const DIGITS = 10;

/**
 * Letters that have two in their place where a keyboard has none of them, as in passports (ICAO 9303) and file names; other
 * marks are left off, `å` and `é` among them.
 */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
};

/**
 * Where letters or digits have none of their own in an id, or the text is too long for one, a digest of it tells it from
 * others. Null where the text holds neither. @param prefix before a text that no id may begin with
 */
export function idOf(text: string, prefix: string): string | null {
  if (isId(text)) return text;
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüßæøœđł]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return null;
  const plain = bare.replace(/[^a-z0-9._-]+/g, '-').replace(/^[-._]+|[-._]+$/g, '');
  const started = /^[a-z]/.test(plain) && isId(plain.slice(0, MOST)) ? plain : joined(prefix, plain);
  const isLost = /[\p{L}\p{N}]/u.test(bare.replace(/[a-z0-9]+/g, ''));
  if (!isLost && started.length <= MOST) return started;
  return joined(started.slice(0, MOST - DIGITS - 1).replace(/[-._]+$/, ''), digestOf(text));
}

/** Something else than capitals and spaces is in the text and not in its id: a plus, an accent, a bracket. */
export function saysMoreThanId(text: string, id: string): boolean {
  const isSpelled = folded(text).replace(/[\s_]+/g, '-') === id.replace(/_/g, '-');
  return !isSpelled && !id.endsWith(digestOf(text));
}

function digestOf(text: string): string {
  const whole = folded(text.normalize('NFKC')).replace(/\s+/g, ' ');
  return sha256Of(whole).slice('sha256:'.length, 'sha256:'.length + DIGITS);
}

function joined(start: string, end: string): string {
  return end === '' ? start : `${start}-${end}`;
}
