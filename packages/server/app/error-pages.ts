/**
 * Where the page of a code lies in this installation: a path that can be opened from any folder, with no network. The
 * pages come with the program, so nothing has to be asked for them.
 */
import { join } from 'node:path';
import type { ProblemCode } from '@bulkhead/core/model/problems.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/errors');
/** More codes than this are looked up from the index. */
const MOST = 3;

/** Where they lie in every installation: what a server says of them, which is on another machine. */
export const PAGES_ELSEWHERE = 'docs/errors';

/** What a server said, with its pages as they lie here. */
export function withPagesHere(text: string): string {
  return text.replaceAll(
    /^ {2}docs\/errors\/([\w-]+)\.md$/gm,
    (_, name: string) => `  ${join(FOLDER, `${name}.md`)}`,
  );
}

/** The page of each code, or the index of all pages where there are many. */
export function errorPages(codes: readonly ProblemCode[], folder: string = FOLDER): readonly string[] {
  const distinct = [...new Set(codes)];
  return (distinct.length > MOST ? ['README'] : distinct).map((name) => join(folder, `${name}.md`));
}
