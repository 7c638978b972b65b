/** Conditions of a request on what it is about (RFC 9110 §13): a tag names one state of it. */
import { HttpProblem } from './problem.ts';

/** The tag of a plant as its newest entry left it. */
export function tagOf(hash: string): string {
  return `"${hash.slice(0, 32)}"`;
}

/** Whether who asks has it already: weak comparison, so what a proxy weakened still counts. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch).some((each) => each.replace(/^W\//, '') === tag);
}

/** Strong comparison: a weak tag says that something may differ. @throws HttpProblem where it is another state */
export function needMatch(ifMatch: string | undefined, tag: string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*' || tagsOf(ifMatch).includes(tag)) return;
  refuseOther(tag);
}

/** @param tag of the state that it is in @throws HttpProblem */
export function refuseOther(tag: string): never {
  throw new HttpProblem({ status: 412, code: 'changed-since', headers: { etag: tag } });
}

/** A longer list than anybody sends is read no further. */
const MOST = 4000;

/** A tag may itself hold a comma. */
function tagsOf(header: string): readonly string[] {
  return header.slice(0, MOST).match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
}
