/** A file with another value at one of its keys; comments stay with what they hang on. */
import { mergedPart } from './merged-part.ts';
import { NO_NOTES, type MapEntry, type MapPart, type Part } from './part.ts';

/** @param next null takes the key out @returns the same file where it says so already */
export function withKey(file: MapPart, key: string, next: Part | null): MapPart {
  const { entries } = file;
  const old = entries.find((entry) => entry.key === key);
  if (next === null)
    return old === undefined ? file : { ...file, entries: entries.filter((each) => each !== old) };
  if (old === undefined) return { ...file, entries: [...entries, { ...NO_NOTES, key, value: next }] };
  const value = mergedPart(old.value, next);
  if (value === old.value) return file;
  return { ...file, entries: entries.map((each): MapEntry => (each === old ? { ...old, value } : each)) };
}
