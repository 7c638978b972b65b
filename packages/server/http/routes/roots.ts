/** Where routes begin, and how each is let in. What begins elsewhere is for the workbench to find. */
export interface Root {
  /** Answered however much there is to do, and nobody is looked up: a program that is busy is not to be taken for one that hangs. */
  readonly isAlways?: true;
  /** By whatever name: whoever watches from this machine goes by its own for it. */
  readonly isByAnyName?: true;
}

export const ROOTS: ReadonlyMap<string, Root> = new Map<string, Root>([
  ['/api', {}],
  ['/readyz', { isByAnyName: true }],
  ['/healthz', { isAlways: true, isByAnyName: true }],
  ['/metrics', { isAlways: true, isByAnyName: true }],
]);

/** Whether a route answers there, or nothing does: no page. */
export function isBelowRoot(path: string): boolean {
  return ROOTS.has(/^\/[^/]*/.exec(path)?.[0] ?? '');
}
