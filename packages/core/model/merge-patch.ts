/** What is stated of a thing to make it another, by the rules of JSON Merge Patch (RFC 7396). */
import { sameValue } from '../lib/same.ts';

type Fields = Readonly<Record<string, unknown>>;

/** @returns fields that are otherwise, maps key by key and everything else whole; null takes one away */
export function mergePatch(before: object, after: object): Fields {
  const [was, is] = [before as Fields, after as Fields];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [old, now] = [was[key], is[key]];
      if (sameValue(old, now)) return [];
      return [[key, isMap(old) && isMap(now) ? mergePatch(old, now) : (now ?? null)] as const];
    }),
  );
}

/** What `mergePatch` says, laid over what it was said of. */
export function patchedWith(now: object, patch: object): object {
  const next: Record<string, unknown> = { ...now };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete next[key];
    else next[key] = isMap(value) ? patchedWith(isMap(next[key]) ? next[key] : {}, value) : value;
  }
  return next;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
