/** Ids of what a table calls otherwise: the same text gives the same id, so that a table taken in again finds its rows. */
import { isId } from '../../model/refs.ts';

const MOST = 64;

/** Null where nothing is left of it. @param prefix before a text that no id may begin with */
export function idOf(text: string, prefix: string): string | null {
  if (isId(text)) return text;
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  if (plain === '') return null;
  const started = /^[a-z]/.test(plain) && isId(plain.slice(0, MOST)) ? plain : `${prefix}-${plain}`;
  return started.slice(0, MOST).replace(/[-._]+$/, '');
}
