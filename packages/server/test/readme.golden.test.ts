/** The plant and the list of the README are read, and the README shows what the program prints of that plant; `npm run golden` writes it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemSink } from '@bulkhead/core/model/problems.ts';
import { inventoryWords } from '@bulkhead/core/report/inventory/words.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { plantWith } from '@bulkhead/core/test/build.ts';
import { vocabulary } from '@bulkhead/core/test/read-text.ts';
import { openInventory } from '@bulkhead/core/worksheet/inventory/open-inventory.ts';
import { takeInventory } from '@bulkhead/core/worksheet/inventory/take-inventory.ts';
import { parseCall } from '../cli/arguments.ts';
import { assessCommand } from '../cli/assess.ts';

const README = join(import.meta.dirname, '../../../README.md');
const PLANT = /```yaml\n(schema: bulkhead\/plant@1\n[^`]*)```/;
const LIST = /```csv\n([^`]*)```/;
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

it('the list of the README is understood to the last cell; only what its zones are is asked', async () => {
  const content = partOf(LIST, readFileSync(README, 'utf8'));
  const words = inventoryWords([(await loadWords('en')).sheets]);
  const sink = problemSink();
  const open = openInventory(sink, { path: 'list.csv', content }, 'assets', {}, words);
  if (open === null) return expect.fail(JSON.stringify(sink.problems));
  const context = { plant: plantWith({}), organisation: null, vocabulary, words };
  const taken = takeInventory(open.table, 'assets', {}, context);
  expect(Object.keys(taken.columns)).toHaveLength(content.split('\n', 1)[0]?.split(',').length ?? 0);
  expect(new Set(taken.problems.map(({ code }) => code))).toEqual(new Set(['unknown-reference']));
  expect(taken.strange.map(({ field, text }) => `${field} ${text}`)).toEqual([
    'zones Filters',
    'zones Control room',
  ]);
});
