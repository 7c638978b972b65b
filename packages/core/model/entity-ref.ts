/** How an entity is named in every output: `zone:control`, `answer:zone:control:62443-3-3/SR 1.1`, `site`. */
import { LIST_KINDS, SINGLE_KINDS } from './kinds.ts';

/** @param id as `keyOf` gives it */
export function entityRef(kind: string, id: string): string {
  if (kind === 'answer' || kind === 'disposition') return `${kind}:${id.replace(' ', ':')}`;
  if (kind === 'check') return `check:${id.replace(CHECK_KEY, '$1:$2:$3:$4')}`;
  return isSingle(kind) ? kind : `${kind}:${id}`;
}

/** A key of a check: place, requirement, date, by whom. Only a requirement has spaces in it. */
const CHECK_KEY = /^(\S+) (.+) (\S+) (\S+)$/s;

const PLACE = '(organisation|site|[a-zA-Z]+:[^:]+)';
const ANSWER_REF = new RegExp(`^${PLACE}:(.+)$`, 's');
const CHECK_REF = new RegExp(`^${PLACE}:(.+):([^:]+):([^:]+)$`, 's');

/**
 * What a reference names, or null when it has the form of none.
 * @param plant the id of the plant, which its head is known by
 * @param more kinds beside those of a plant
 */
export function parseEntityRef(
  text: string,
  plant: string,
  more: readonly string[] = [],
): { readonly kind: string; readonly id: string } | null {
  if (isSingle(text)) return { kind: text, id: text === 'plant' ? plant : text };
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(0, colon));
  const rest = text.slice(colon + 1);
  if (rest === '' || !(Object.hasOwn(LIST_KINDS, kind) || more.includes(kind))) return null;
  if (kind === 'answer' || kind === 'disposition') return keyed(kind, ANSWER_REF.exec(rest));
  if (kind === 'check') return keyed(kind, CHECK_REF.exec(rest));
  return { kind, id: rest };
}

function keyed(kind: string, parts: RegExpExecArray | null): { kind: string; id: string } | null {
  return parts === null ? null : { kind, id: parts.slice(1).join(' ') };
}

function isSingle(kind: string): boolean {
  return kind === 'plant' || (SINGLE_KINDS as readonly string[]).includes(kind);
}
