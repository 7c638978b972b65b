/** The language of an answer, by what the browser prefers (RFC 9110 §12.5.4). */
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { LANGUAGES } from '../cli/locale.mjs';

/** A header may be long; no browser sends one like that. */
const MOST = 500;

export function preferredLanguage(accept: string | null): Language {
  const asked = (accept ?? '')
    .slice(0, MOST)
    .split(',')
    .map((part, i) => ({ ...weighed(part), i }))
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q || a.i - b.i);
  return asked.flatMap(({ name }) => LANGUAGES.filter((language) => language === name))[0] ?? 'en';
}

function weighed(part: string): { readonly name: string; readonly q: number } {
  const [tag = '', ...params] = part.trim().split(';');
  const q = params.map((param) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(param)?.[1]).find(Boolean);
  return { name: tag.trim().slice(0, 2).toLowerCase(), q: q === undefined ? 1 : Number(q) };
}
