/** Whether a password may be used: long enough, and none of those that are tried first. */
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { LEAST_PASSWORD, MOST_PASSWORD } from './limits.ts';

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'names-you';

/** Null for one that may be used. @param named what an attacker knows: name and e-mail address */
export function passwordFault(password: string, named: readonly string[]): PasswordFault | null {
  const length = [...password].length;
  if (length < LEAST_PASSWORD) return 'too-short';
  if (password.length > MOST_PASSWORD) return 'too-long';
  const bare = folded(password);
  if (isCommon(bare)) return 'common';
  return isNamed(bare, named) ? 'names-you' : null;
}

function isNamed(bare: string, named: readonly string[]): boolean {
  const words = named.flatMap(wordsOf);
  if (!words.some((word) => bare.includes(word))) return false;
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), bare);
  return left.replaceAll(/[\W_]/gu, '').length < LEAST_OF_ITS_OWN;
}

/** What has to be left once a name is taken out. */
const LEAST_OF_ITS_OWN = 6;

/** Signs that are put for letters, and back. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, '');
}

function isCommon(bare: string): boolean {
  const letters = [...bare].map((sign) => SIGNS[sign] ?? sign).join('');
  const stem = bare.replace(/[\d\W_]+$/u, '');
  if ([bare, letters, stem].some((form) => COMMON_PASSWORDS.has(form))) return true;
  return isRepeated(bare) || isRun(bare);
}

/** One piece over and over, such as `abcabcabcabc`. */
function isRepeated(bare: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/su.test(bare);
}

/** Each sign the one after the one before, up or down, such as `123456789012`. */
function isRun(bare: string): boolean {
  const steps = [...bare].slice(1).map((sign, i) => (sign.codePointAt(0) ?? 0) - (bare.codePointAt(i) ?? 0));
  const regular = steps.filter((step) => Math.abs(step) === 1 || Math.abs(step) === 9).length;
  return regular >= steps.length - 1;
}

function wordsOf(named: string): readonly string[] {
  return folded(named)
    .split(/[@.\-_]/)
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
}
