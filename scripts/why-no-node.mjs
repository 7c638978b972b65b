/** What a Node that is there and does not start says about it, and the way out. Plain JavaScript for Node 18 and later. */
import { spawnSync } from 'node:child_process';

/** A small Linux lacks what Node has asked for since 25. */
const LIBRARY = /([\w.+-]+\.so[\d.]*): cannot open shared object file/;

/**
 * @param {string} node its path
 * @returns {string | null} null for one that starts
 */
export function whyItDoesNotStart(node) {
  const { status, error, stderr } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (status === 0) return null;
  const said = (error?.message ?? stderr).trim().split('\n').at(-1) ?? '';
  const library = LIBRARY.exec(said)?.[1];
  if (library === undefined) return said;
  if (library.startsWith('libatomic.'))
    return `it lacks ${library}: apt-get install libatomic1, or dnf install libatomic`;
  return `it lacks the library ${library}`;
}
