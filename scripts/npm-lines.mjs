/**
 * What npm tells of an install, without what does not concern whoever installs: it warns of every package that asks for
 * a later Node than npm runs on, though Node 26 comes with the install and runs them. Plain JavaScript for Node 18.
 */
import { StringDecoder } from 'node:string_decoder';

/** `npm WARN` until npm 9, `npm warn` since, in colour where somebody forces it. */
const ENGINE_WARNING = /^npm warn ebadengine\b/i;

/** @param {string} line */
export function isEngineWarning(line) {
  return ENGINE_WARNING.test(line.replace(/\u001b\[[\d;]*m/g, ''));
}

/**
 * Passes on every line but those, each as soon as it is whole; what ends without a line end is passed on at the end.
 * @param {NodeJS.ReadableStream} from
 * @param {{ write: (text: string) => unknown }} to
 * @returns {Promise<void>}
 */
export async function passOn(from, to) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of from) {
    const lines = (rest + decoder.write(/** @type {Buffer} */ (chunk))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (!isEngineWarning(line)) to.write(`${line}\n`);
  }
  rest += decoder.end();
  if (rest !== '' && !isEngineWarning(rest)) to.write(rest);
}
