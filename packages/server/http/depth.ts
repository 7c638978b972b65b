/**
 * How deep a body nests. What reads, checks and writes JSON goes down into it, so a body that nests without end would end
 * the stack; nothing that is sent here nests more than some ten levels.
 */
import { HttpProblem } from './problem.ts';

const MOST_DEPTH = 64;

/** @throws HttpProblem */
export function refuseDeep(text: string): void {
  if (depthOf(text) > MOST_DEPTH)
    throw new HttpProblem({ status: 400, code: 'body-deep', params: { most: MOST_DEPTH } });
}

/** Of brackets outside of strings; what is no JSON is refused elsewhere. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (isString) {
      if (sign === BACKSLASH) i++;
      else if (sign === QUOTE) isString = false;
    } else if (sign === QUOTE) isString = true;
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--;
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
