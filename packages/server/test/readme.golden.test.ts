/** The smallest plant of the README is read, and the README shows what the program prints of it; `npm run golden` writes it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { parseCall } from '../cli/arguments.ts';
import { assessCommand } from '../cli/assess.ts';

const README = join(import.meta.dirname, '../../../README.md');
const PLANT = /```yaml\n(schema: bulkhead\/plant@1\n[^`]*)```/;
const SHOWN = /```text\n([^`]*)```/;
const COMMAND = /`npx (bulkhead assess my-plant [^`]*)` then begins with/;

function partOf(pattern: RegExp, readme: string): string {
  return pattern.exec(readme)?.[1] ?? expect.fail(`the README has no ${pattern}`);
}

/** Up to what the legend explains; the rest has pages of its own. */
function beginning(output: string): string {
  return `${output.split('\n\n').slice(0, 3).join('\n\n')}\n`;
}

it('the smallest plant gives what the README shows', async () => {
  const readme = readFileSync(README, 'utf8');
  const text = partOf(PLANT, readme);
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-readme-'));
  try {
    mkdirSync(join(folder, 'my-plant'));
    writeFileSync(join(folder, 'my-plant/plant.yaml'), text);
    const [, ...argv] = partOf(COMMAND, readme).split(' ');
    const call = parseCall(argv.map((word) => (word === 'my-plant' ? join(folder, word) : word)));
    const terminal = { columns: 80, colour: false, unicode: true };
    const { out, code } = await assessCommand(call, { terminal, words: await loadWords('en') });
    expect(code).toBe(0);
    const shown = beginning(out);
    if (process.env['BULKHEAD_GOLDEN'] === 'write')
      writeFileSync(
        README,
        readme.replace(SHOWN, () => `\`\`\`text\n${shown}\`\`\``),
      );
    expect(partOf(SHOWN, readFileSync(README, 'utf8'))).toBe(shown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
