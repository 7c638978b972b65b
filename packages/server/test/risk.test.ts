/** `bulkhead risk`: what it prints is what its schema says, each case can be asked why, and a call that is wrong is told so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { words as swedish } from '@bulkhead/core/report/locales/sv/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import type { Call } from '../cli/arguments.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { CallError } from '../cli/refused.ts';
import { riskCommand } from '../cli/risk.ts';
import { whyCommand } from '../cli/why.ts';

const PLANT = join(import.meta.dirname, '../../../examples/chemical-plant');
const FOLDER = mkdtempSync(join(tmpdir(), 'bulkhead-risk-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const inFolder = (name: string, text: string): string => {
  writeFileSync(join(FOLDER, name), text);
  return join(FOLDER, name);
};

const world = { words, terminal: { columns: 100, colour: false, unicode: true } };
const run = async (positionals: readonly string[], options: Call['options'] = {}): Promise<string> =>
  (await riskCommand({ command: 'risk', positionals, options }, world)).out;
const json = async (positionals: readonly string[], options: Call['options'] = {}) => {
  const told = await run(positionals, { format: 'json', ...options });
  expect(invalidities(told)).toEqual([]);
  return JSON.parse(told) as Readonly<Record<string, unknown>>;
};
const refusal = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof CallError) return error.code;
    if (error instanceof PlantProblems) return error.problems.map(({ code }) => code).join(' ');
    throw error;
  }
  return 'nothing refused';
};

/** The company's matrix with the gravest row first and one cell raised. */
const RAISED = `,Remote,Unlikely,Possible,Likely,Frequent
Disastrous,M,H,H,C,C
Grave,M,M,H,H,C
Serious,L,M,M,H,H
Noticeable,L,L,M,M,H
Slight,L,L,L,L,H
`;

const TWO_SUCS = `schema: bulkhead/plant@1
id: two
name: Two
catalogs: [62443-3-3@2013]
suc: [{ id: one, name: One, zones: [a] }, { id: two, name: Two, zones: [b] }]
zones: [{ id: a, name: A, kind: control }, { id: b, name: B, kind: control }]
`;

describe('risk', () => {
  it('gives results that are valid against their schemas', async () => {
    const worstCases = (await json(['worst', PLANT]))['worstCases'] as readonly { readonly ref: string }[];
    expect(worstCases).toHaveLength(10);
    for (const { ref } of worstCases) {
      const call = { command: 'why', positionals: [PLANT, ref], options: { format: 'json' } };
      expect(JSON.parse((await whyCommand(call, world)).out)).toMatchObject({ ref, rule: '3.9' });
    }
    expect(await json(['criteria', PLANT])).toMatchObject({ plant: { id: 'chemical-plant' }, tried: null });
    expect(await json(['preset', '3x7'])).toMatchObject({ plant: null });
  });

  it('rates the scenarios of a day, which can be asked why', async () => {
    const on = async (asOf: string) =>
      (await json(['scenarios', PLANT], { 'as-of': asOf }))['scenarios'] as readonly {
        readonly ref: string;
        readonly residual: Readonly<Record<'claimed' | 'evidenced', { readonly outcome: string }>>;
      }[];
    const then = await on('2026-11-24');
    expect(then.map(({ residual }) => residual.evidenced.outcome).toSorted()).toEqual([
      'accepted',
      'lapsed',
      'planned',
      'tolerable',
      'tolerable',
      'tolerable',
      'untreated',
      'untreated',
    ]);
    expect(then.find(({ ref }) => ref === 'scenario:s-false-view')?.residual).toMatchObject({
      claimed: { outcome: 'tolerable' },
      evidenced: { outcome: 'untreated' },
    });
    // What was decided comes back when its day has passed.
    const later = (await on('2027-06-01')).map(({ residual }) => residual.evidenced.outcome);
    expect(later).not.toContain('accepted');
    expect(later).not.toContain('planned');
    const [{ ref }] = then as [(typeof then)[0]];
    const options = { format: 'json', 'as-of': '2026-11-24' };
    const why = await whyCommand({ command: 'why', positionals: [PLANT, ref], options }, world);
    expect(JSON.parse(why.out)).toMatchObject({ ref, rule: '3.9' });
  });

  it('tells where the assessment stands when a plant is named in place of a verb', async () => {
    expect(await json([PLANT], { 'as-of': '2026-11-24' })).toMatchObject({
      schema: 'bulkhead/risk-overview@1',
      worstCases: { unrated: 1 },
      scenarios: { untreated: 2, lapsed: 1, accepted: 1, planned: 1, tolerable: 3 },
    });
    expect(await run([PLANT])).toContain('ZCR 2.1');
    expect(await refusal(() => run(['nowhere']))).toBe('risk-verb');
    expect(await refusal(() => run([PLANT, PLANT]))).toBe('risk-verb');
  });

  it('tells the steps of each SUC, or of one that is named', async () => {
    const sucs = async (plant: string, options: Call['options'] = {}) =>
      (await json(['steps', plant], { 'as-of': '2026-11-24', ...options }))['sucs'] as readonly {
        readonly ref: string;
        readonly steps: readonly { readonly requirement: string; readonly contradiction: string | null }[];
      }[];
    const [train] = await sucs(PLANT);
    expect(train?.steps).toHaveLength(32);
    const against = train?.steps.filter(({ contradiction }) => contradiction === 'claimsMore');
    expect(against?.map(({ requirement }) => requirement)).toContain('62443-3-2/ZCR 5.4');
    const two = mkdtempSync(join(FOLDER, 'two-'));
    writeFileSync(join(two, 'plant.yaml'), TWO_SUCS);
    expect((await sucs(two)).map(({ ref }) => ref)).toEqual(['suc:one', 'suc:two']);
    expect((await sucs(two, { suc: 'two' })).map(({ ref }) => ref)).toEqual(['suc:two']);
    expect(await run(['steps', two])).toContain('suc:one');
    expect(await refusal(() => run(['steps', two], { suc: 'tow' }))).toBe('risk-suc');
  });

  it('tells what a raised cell flips, and changes nothing', async () => {
    const file = inFolder('matrix.csv', RAISED);
    const before = await run(['criteria', PLANT]);
    const { tried } = await json(['criteria', PLANT], { try: file });
    expect(tried).toMatchObject({
      cases: 10,
      flips: [
        {
          ref: 'worstCase:w-view-frozen',
          before: { rank: 'medium', outcome: 'tolerable' },
          after: { rank: 'high', outcome: 'detailed' },
        },
      ],
    });
    expect(await run(['criteria', PLANT])).toBe(before);
  });

  it('tells what flips of scenarios and SL-T, as of a day', async () => {
    const file = inFolder('matrix.csv', RAISED);
    const { tried } = await json(['criteria', PLANT], { try: file, 'as-of': '2026-11-24' });
    expect(tried).toMatchObject({ asOf: '2026-11-24', scenarios: { cases: 8 }, slT: { all: 112 } });
    expect(await run(['criteria', PLANT], { try: file })).toContain('SL-Ts, counted FR by FR');
  });

  it('flips nothing with the criteria of the plant itself', async () => {
    const { tried } = await json(['criteria', PLANT], { try: join(PLANT, 'risk.yaml') });
    expect(tried).toMatchObject({ flips: [], scenarios: { flips: [] }, slT: { flipping: 0, places: [] } });
  });

  it('says which cases other criteria cannot rate', async () => {
    const file = inFolder('small.yaml', await run(['preset', '3x3']));
    const text = await run(['criteria', PLANT], { try: file });
    expect(text).toContain('not to be rated');
    expect((await json(['criteria', PLANT], { try: file }))['tried']).toMatchObject({
      flips: expect.arrayContaining([expect.objectContaining({ after: null })]) as unknown,
    });
  });

  it('prints a preset in the language asked for, and takes a matrix with the letters of English in it too', async () => {
    const speaking = { ...world, words: swedish };
    const preset = async (named: string): Promise<string> =>
      (await riskCommand({ command: 'risk', positionals: ['preset', named], options: {} }, speaking)).out;
    expect(await preset('3x3')).toContain('name: Lindrig');
    const own = RAISED.replaceAll('C', 'K');
    expect(await preset(inFolder('sv.csv', own))).toContain('name: Kritisk');
    expect(await preset(inFolder('en.csv', RAISED))).toContain('name: Critical');
    expect(await refusal(() => preset(inFolder('none.csv', RAISED.replaceAll('M', 'Z'))))).not.toBe(
      'nothing refused',
    );
  });

  it('prints a preset that a plant takes as it is, also around a matrix of its own', async () => {
    const own = mkdtempSync(join(FOLDER, 'plant-'));
    writeFileSync(
      join(own, 'plant.yaml'),
      'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
    );
    const around = await run(['preset', inFolder('corporate.csv', RAISED)]);
    expect(around).toContain(
      '# ours, to replace: the highest rank that your company tolerates\n  tolerable: medium',
    );
    expect(around).not.toMatch(/from:|texts:|tolerable: low/);
    writeFileSync(join(own, 'risk.yaml'), around);
    expect((await json(['criteria', own]))['criteria']).toMatchObject({
      matrix: { 0: ['low', 'low', 'low', 'low', 'high'] },
    });
    expect(await run(['worst', own])).toContain('lists no worst cases');
    expect(await run(['scenarios', own])).toContain('lists no scenarios');
  });

  it('says what a plant without criteria can do', async () => {
    const own = mkdtempSync(join(FOLDER, 'plant-'));
    writeFileSync(
      join(own, 'plant.yaml'),
      'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
    );
    expect(await run(['criteria', own])).toContain('risk preset 5x5');
    expect(await run(['scenarios', own])).toContain('risk preset 5x5');
    expect(await json(['scenarios', own])).toMatchObject({ criteria: null, scenarios: [] });
    expect(await json(['criteria', own])).toMatchObject({ criteria: null, tolerated: [] });
    expect(await refusal(() => run(['criteria', own], { try: join(PLANT, 'risk.yaml') }))).toBe(
      'risk-nothing-to-try',
    );
  });
});

describe('a call that is wrong', () => {
  it.each([
    ['no verb', () => run([]), 'risk-verb'],
    ['another verb', () => run(['matrix', PLANT]), 'risk-verb'],
    ['a word too many', () => run(['worst', PLANT, 'now']), 'surplus'],
    ['a size that is none', () => run(['preset', '2x9']), 'risk-preset'],
    [
      'a file that is not there',
      () => run(['criteria', PLANT], { try: join(FOLDER, 'gone.yaml') }),
      'no-such-file',
    ],
    [
      'a file of another kind',
      () => run(['criteria', PLANT], { try: inFolder('a.txt', '') }),
      'risk-file-kind',
    ],
    [
      'a file without criteria',
      () => run(['criteria', PLANT], { try: join(PLANT, 'plant.yaml') }),
      'risk-not-in',
    ],
    [
      'criteria that fall',
      () => run(['criteria', PLANT], { try: inFolder('fall.csv', RAISED.replace('Grave,M', 'Grave,C')) }),
      'risk-matrix-order',
    ],
  ])('%s', async (_, work, code) => {
    expect(await refusal(work)).toBe(code);
  });
});
