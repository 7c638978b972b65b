/** Commands that write to a record, as they are called: what they print, how they end, what they refuse. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { afterAll, expect, test } from 'vitest';
import { reviewProposal } from '../../app/record/proposal/review.ts';
import { applyCommand } from '../../cli/apply.ts';
import { parseCall } from '../../cli/arguments.ts';
import { baselineCommand } from '../../cli/baseline.ts';
import { changeCommand } from '../../cli/change.ts';
import { createCommand } from '../../cli/create.ts';
import { diffCommand } from '../../cli/diff.ts';
import { historyCommand } from '../../cli/history.ts';
import { proposalsCommand } from '../../cli/proposals.ts';
import { proposeCommand } from '../../cli/propose.ts';
import { withRecord } from '../../cli/record.ts';
import { reviewCommand } from '../../cli/review.ts';
import { undoCommand } from '../../cli/undo.ts';

const WORLD = { words, terminal: { columns: 100, colour: false, unicode: true } };
const COMMANDS = {
  apply: applyCommand,
  baseline: baselineCommand,
  change: changeCommand,
  create: createCommand,
  diff: diffCommand,
  history: historyCommand,
  proposals: proposalsCommand,
  propose: proposeCommand,
  review: reviewCommand,
  undo: undoCommand,
} as const;
const home = mkdtempSync(join(tmpdir(), 'bulkhead-writing-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let files = 0;
function changes(...of: readonly string[]): string {
  const path = join(home, `${files++}.yaml`);
  writeFileSync(path, `schema: bulkhead/changes@1\nchanges:\n${of.map((each) => `  - ${each}\n`).join('')}`);
  return path;
}

function record(name: string) {
  const data = join(home, name);
  const callOf = (command: keyof typeof COMMANDS, argv: readonly string[]) =>
    parseCall([command, ...argv, '--data', data]);
  return {
    callOf,
    called: async (command: keyof typeof COMMANDS, ...argv: readonly string[]) =>
      await COMMANDS[command](callOf(command, argv), WORLD),
  };
}

const ZONE = '{ ref: zone:control, add: { name: Control, level: 1, kind: control, slTarget: 1 } }';
const ANSWER = '{ ref: "answer:zone:control:62443-3-3/SR 6.1", set: { status: met, how: read daily } }';

test('a plant is begun, tried, changed, signed off, taken back and compared', async () => {
  const { called } = record('one');
  expect((await called('create', 'mixer', '--name', 'Mixer')).out).toContain('as entry 1');
  await expect(called('create', 'pump', '--name', 'Pump', '--reason', '')).rejects.toMatchObject({
    code: 'reason-missing',
  });
  await expect(called('create', 'mixer', '--name', 'Mixer')).rejects.toMatchObject({ code: 'plant-there' });
  await called('change', 'mixer', '--file', changes(ZONE), '--reason', 'walked through');
  const file = changes(ANSWER);
  const tried = await called('change', 'mixer', '--file', file, '--try', '--as-of', '2026-11-26');
  expect(tried.out).toContain('gap');
  expect(tried.out).toContain('would be written; nothing was written');
  const json = await called('change', 'mixer', '--file', file, '--try', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({
    tried: true,
    seq: null,
    does: { gapsClosed: [{ ref: 'gap:zone:control:62443-3-3/SR 6.1' }] },
  });
  const set = await called('baseline', 'mixer', 'before', '--reason', 'as it was');
  expect(set.out).toContain('mixer@before names entry 2');
  const made = await called('change', 'mixer', '--file', file, '--reason', 'seen', '--format', 'json');
  expect(JSON.parse(made.out)).toMatchObject({ seq: 4, does: null });
  expect((await called('diff', 'mixer@before', 'mixer')).out).toContain('gap');
  const undone = await called('undo', 'mixer@4', '--reason', 'was another zone');
  expect(undone.out).toContain('1 change of mixer written as entry 5');
  const history = await called('history', 'mixer', '--limit', '2');
  expect(history.out).toContain('undo of entry 4: was another zone');
  expect(history.out).toContain('history mixer --before 4');
  const list = await called('baseline', 'mixer', '--format', 'json');
  for (const { out } of [json, made, list, await called('history', 'mixer', '--format', 'json')])
    expect(invalidities(out)).toEqual([]);
});

test('what is in the way is shown with all three values, and ends with 1', async () => {
  const { called } = record('two');
  await called('create', 'mixer', '--name', 'Mixer');
  const file = (name: string) => changes(`{ ref: plant, set: { name: ${name} } }`);
  await called('change', 'mixer', '--file', file('Agitator'), '--reason', 'r');
  const since = await called('change', 'mixer@1', '--file', file('Stirrer'), '--reason', 'r');
  expect(since.code).toBe(1);
  expect(since.out).toMatch(/plant · name: .*\n.*`Mixer`\n.*`Stirrer`\n.*`Agitator`\n/);
  const other = changes('{ ref: plant, before: { name: Mixer }, set: { name: Stirrer } }');
  const stale = await called('change', 'mixer', '--file', other, '--reason', 'r');
  expect(stale.code).toBe(1);
  expect(stale.out).toMatch(/expected: `Mixer`\n.*asked for: `Stirrer`\n.*now: `Agitator`\n/);
  const unread = called('change', 'mixer', '--file', changes('{ ref: zone:lab }'), '--reason', 'r');
  await expect(unread).rejects.toMatchObject({ problems: [{ code: 'missing-field' }] });
});

test('a proposal is told at each step', async () => {
  const { called, callOf } = record('three');
  await called('create', 'mixer', '--name', 'Mixer');
  const made = await called('propose', 'mixer', '--file', changes(ZONE), '--reason', 'plan of May');
  expect(made.out).toContain('proposal-1  open, 1 change made from entry 1');
  expect(made.out).toContain("review mixer proposal-1 --accept --reason 'why'");
  const own = called('review', 'mixer', 'proposal-1', '--accept', '--reason', 'fine');
  await expect(own).rejects.toMatchObject({ code: 'proposal-own' });
  await expect(called('apply', 'mixer', 'proposal-1')).rejects.toMatchObject({
    code: 'proposal-not-accepted',
  });
  await withRecord(callOf('review', []), async (it) => {
    await reviewProposal(it, 'mixer', 'proposal-1', 'accepted', { actor: 'ben', reason: 'as agreed' });
  });
  const shown = await called('proposals', 'mixer', 'proposal-1');
  expect(shown.out).toContain('somebody whose name was erased');
  expect(shown.out).toContain('apply mixer proposal-1');
  const json = await called('proposals', 'mixer', 'proposal-1', '--format', 'json');
  expect((await called('apply', 'mixer', 'proposal-1')).out).toContain('as entry 4');
  expect((await called('proposals', 'mixer')).out).toContain('applied by entry 4');
  const list = await called('proposals', 'mixer', '--format', 'json');
  for (const { out } of [json, list]) expect(invalidities(out)).toEqual([]);
});

test('a call that lacks something says how it is made', async () => {
  const { called } = record('four');
  await expect(called('undo')).rejects.toMatchObject({
    code: 'call-form',
    params: { example: 'undo waterworks@12 --data record' },
  });
  await expect(called('undo', 'mixer@audit')).rejects.toMatchObject({ code: 'undo-baseline' });
  await expect(called('undo', 'mixer')).rejects.toMatchObject({ code: 'undo-entry' });
  await expect(called('change', 'mixer')).rejects.toMatchObject({ code: 'reason-missing' });
  await expect(called('baseline', 'mixer', 'Audit')).rejects.toMatchObject({ code: 'baseline-name' });
  await expect(called('review', 'mixer', 'proposal-1')).rejects.toMatchObject({ code: 'review-one' });
  await expect(called('create', 'Mixer', '--name', 'M')).rejects.toMatchObject({
    problems: [{ code: 'bad-id' }],
  });
  const nothing = called('create', 'mixer', '--name', 'M', '--catalogs', '62443-3-3@2031');
  await expect(nothing).rejects.toMatchObject({ problems: [{ code: 'unknown-edition' }] });
});
