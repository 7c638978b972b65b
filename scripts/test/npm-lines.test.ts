import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { isEngineWarning, passOn } from '../npm-lines.mjs';

const WARNING = "npm warn EBADENGINE Unsupported engine {\nnpm warn EBADENGINE   package: 'vitest@5.1.1',\n";
const ERROR = 'npm error code ENOTFOUND\nnpm error network request failed\n';

async function passed(chunks: readonly (string | Buffer)[]): Promise<string> {
  let told = '';
  await passOn(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { write: (text) => (told += text) });
  return told;
}

describe('what npm says', () => {
  it('of a Node too old for a package is left out, in the words of each npm and in colour', () => {
    for (const line of [
      'npm WARN EBADENGINE Unsupported engine {',
      'npm warn EBADENGINE }',
      '\u001b[1mnpm\u001b[22m \u001b[33mwarn\u001b[39m \u001b[94mEBADENGINE\u001b[39m }',
    ])
      expect([line, isEngineWarning(line)]).toEqual([line, true]);
  });

  it('of anything else stays: errors, an engine that is refused, other warnings', () => {
    for (const line of [
      'npm error code EBADENGINE',
      'npm error engine Unsupported engine',
      'npm warn tarball data seems to be corrupted. Trying again.',
      'npm warn deprecated a@1.0.0: EBADENGINE',
      '',
    ])
      expect([line, isEngineWarning(line)]).toEqual([line, false]);
  });

  it('is passed on line by line, however it is cut into chunks', async () => {
    const text = `${WARNING}${ERROR}ends ä without a line end`;
    for (const size of [1, 7, 4_096]) {
      const bytes = Buffer.from(text);
      const chunks: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(await passed(chunks)).toBe(`${ERROR}ends ä without a line end`);
    }
  });
});
