/** What is read of a change without its line. */
import type { Change } from './scene.ts';

/** Part of the text it stands before, so that there is room for it. What changed has a cloud around it. */
const SIGNS = { added: '+ ', removed: '− ', changed: '' } as const satisfies Record<Change, string>;

export function signOf(change: Change | null): string {
  return change === null ? '' : SIGNS[change];
}
