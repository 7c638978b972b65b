/** The process of a job was ended from outside, or by its own engine: nearly always because memory was out. */
export class JobKilled extends Error {}

/** What V8 says at the end of a process that would hold more values than it was given. */
const OUT_OF_MEMORY = 'heap out of memory';

/** @param words what it wrote last */
export function whyGone(signal: NodeJS.Signals | null, words: string): Error {
  if (signal === 'SIGKILL' || words.includes(OUT_OF_MEMORY)) return new JobKilled(`${signal ?? ''} ${words}`);
  return new Error(`the process of a job ended: ${words}`);
}
