/** Assessments of stored plants: kept by all they are made from, made anew from the last one by what changed, and told as a row for each plant. */
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import type { Change } from '@bulkhead/core/model/change.ts';
import { entitiesOf } from '@bulkhead/core/model/kinds.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { assessmentJson } from '@bulkhead/core/report/render/assessment-json.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { publishedNext } from '@bulkhead/core/report/render/next.ts';
import { arbitraryChange, arbitraryPlant } from '@bulkhead/core/test/arbitrary-plant.ts';
import { catalog } from '@bulkhead/core/test/catalog.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessed, type Assessed, type Known } from '../../app/assessed.ts';
import { isToKeep, keep, keptMoment } from '../../app/record/assess-stored.ts';
import { storedModel } from '../../app/record/stored-model.ts';
import { keepAssessment } from '../../app/record/kept-assessments.ts';
import { RECORD_KINDS } from '../../app/record/kinds.ts';
import { moments } from '../../app/record/moments.ts';
import type { Record } from '../../app/record/record.ts';
import { readStored, storedPlant } from '../../app/record/stored-plant.ts';
import { listedPlants } from '../../app/record/summaries.ts';
import { append } from '../../db/ledger/append.ts';
import type { ReadPlant } from '../../app/read-plant.ts';
import { engines } from './engines.ts';
import { folderWith, imported, recordOf, removeFolders } from './use-cases.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 3);
const DAY = '2026-11-26';
const NOW = `${DAY}T08:00:00.000Z`;
const TEXT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones:
  - { id: cell, name: Cell, kind: control, slTarget: 2 }
answers:
  - { place: zone:cell, requirement: 62443-3-3/SR 1.1, status: met }
checks:
  - { place: zone:cell, requirement: 62443-3-3/SR 1.1, result: pass, by: us, date: 2026-10-01, retestBy: 2027-03-01 }
`;
const UNMET = TEXT.replace('status: met', 'status: unmet');

const judged = (read: ReadPlant, known: Known = {}, asOf = DAY): Assessed => assessed(read, asOf, '0', known);

function bytesOf(of: Assessed): string {
  const findings = of.findings.map((finding) => publishedFinding(finding, words));
  return assessmentJson(of.assessment, findings, of.beside(), publishedNext(of.next(), of, words));
}

removeFolders();

describe.each(engines())('assessments of stored plants, $name', (engine) => {
  const record = recordOf(engine);
  const at = (seq: number | null = null) => ({ plant: 'works', seq });
  const entered = async (text: string): Promise<void> => {
    await imported(record(), folderWith({ 'plant.yaml': text }), { decision: 'ours' });
  };
  /** As the command does it. @returns what it says, and whether that was kept before */
  const asked = async (seq: number | null = null, asOf = DAY, today = NOW) => {
    const moment = await keptMoment(record(), at(seq), asOf);
    const of = judged(moment.read, { published: moment.published }, asOf);
    if (isToKeep(moment, today.slice(0, 10))) await keep(record().database, moment, of, today);
    return { bytes: bytesOf(of), kept: moment.published !== null };
  };

  test('what is kept says the same, for whoever asks next, of every moment by itself', async () => {
    await entered(TEXT);
    const first = await asked();
    expect(first.kept).toBe(false);
    expect(await asked()).toEqual({ ...first, kept: true });
    await entered(UNMET);
    const second = await asked();
    expect([second.kept, second.bytes === first.bytes]).toEqual([false, false]);
    expect(await asked(1)).toEqual({ ...first, kept: true });
    expect((await asked(null, '2026-11-27')).kept).toBe(false);
    // The same words again are the same inputs.
    await entered(TEXT);
    expect(await asked()).toEqual({ ...first, kept: true });
  });

  test('what was damaged, or deleted, is worked out again', async () => {
    await entered(TEXT);
    const { bytes } = await asked();
    await record().database.write(async (tx) => {
      await tx
        .updateTable('assessment')
        .set({ bytes: new Uint8Array([31, 139, 8, 0]) })
        .execute();
    });
    expect(await asked()).toEqual({ bytes, kept: false });
    expect(await asked()).toEqual({ bytes, kept: true });
    await record().database.write(async (tx) => {
      await tx.deleteFrom('assessment').execute();
      await tx.deleteFrom('summary').execute();
    });
    expect(await asked()).toEqual({ bytes, kept: false });
  });

  test('the oldest are dropped where there are many', async () => {
    await entered(TEXT);
    const of = judged((await keptMoment(record(), at(), DAY)).read);
    const published = { assessment: of.assessment, beside: of.beside(), next: of.next() };
    await record().database.write(async (tx) => {
      const rows = Array.from({ length: 200 }, (_, i) => ({
        key: `k${i}`,
        written: `2026-01-01T00:00:00.${String(i).padStart(3, '0')}Z`,
        size: i === 150 ? 64 * 2 ** 20 : 1,
        hash: '',
        bytes: new Uint8Array(1),
      }));
      await tx.insertInto('assessment').values(rows).execute();
      await keepAssessment(tx, 'new', published, NOW);
    });
    const left = await record().database.reading.selectFrom('assessment').select('key').execute();
    expect(left.map(({ key }) => key).toSorted()).toEqual(
      ['new', ...Array.from({ length: 49 }, (_, i) => `k${i + 151}`)].toSorted(),
    );
  });

  test('a plant has a row for its newest state, which says when it is older than the plant', async () => {
    await entered(TEXT);
    const row = async () => (await listedPlants(record()))[0];
    expect(await row()).toEqual({ plant: 'works', seq: 1, state: 'none', summary: null });
    await asked(null, '2026-11-27');
    expect(await row()).toMatchObject({ state: 'none' });
    await asked();
    const counts = {
      name: 'Works',
      seq: 1,
      asOf: DAY,
      zones: 1,
      targeted: 1,
      reached: 0,
      nextReview: '2027-03-01',
    };
    expect(await row()).toMatchObject({ seq: 1, state: 'current', summary: counts });
    const file = { id: 'f', name: 'a note' };
    const beside = { plant: 'works', request: 'r', time: NOW, actor: 'a1', reason: 'beside the plant' };
    const changes = [{ kind: RECORD_KINDS[0] ?? '', id: 'f', before: null, after: file }];
    await append(record().database, { ...beside, changes });
    expect(await row()).toMatchObject({ seq: 2, state: 'current', summary: counts });
    await entered(UNMET);
    expect(await row()).toMatchObject({ seq: 3, state: 'older', summary: counts });
    await asked(1);
    expect(await row()).toMatchObject({ seq: 3, state: 'older', summary: counts });
    await asked();
    expect(await row()).toMatchObject({ seq: 3, state: 'current', summary: { ...counts, seq: 3 } });
    expect((await row())?.summary?.gaps).toBeGreaterThan(0);
  });

  test('a moment made from another one says what it says when it is made from scratch', async () => {
    const edits = arbitraryPlant(catalog).chain(({ plant, asOf }) =>
      arbitraryChange(plant, catalog).chain((changes) =>
        fc
          .array(fc.nat(changes.length), { minLength: 2, maxLength: 4 })
          .map((order) => ({ plant, asOf, changes, order })),
      ),
    );
    let n = 0;
    await fc.assert(
      fc.asyncProperty(edits, async ({ plant, asOf, changes, order }) => {
        const id = `p${n++}`;
        await filled(record(), { ...plant, id }, changes);
        const momentOf = moments('0');
        for (const seq of [1, ...order.map((i) => i + 1)]) {
          const stored = await storedPlant(record(), { plant: id, seq });
          expect(storedModel(stored)).toBe(modelDigest(stored.plant));
          const moment = await momentOf(record(), { plant: id, seq }, asOf);
          expect(moment.stored).toEqual(stored);
          const whole = judged(moment.read, { judged: moment.judged }, asOf);
          expect(bytesOf(whole)).toBe(bytesOf(judged(readStored(stored), {}, asOf)));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** The plant as one entry, then each change as one. */
async function filled(
  { database, now, newId }: Record,
  plant: Plant,
  changes: readonly Change[],
): Promise<void> {
  const all = Array.from(entitiesOf(plant), ({ kind, id, entity }) => ({
    kind,
    id,
    before: null,
    after: entity,
  }));
  const said = { plant: plant.id, actor: 'a1', reason: 'as drawn' };
  await append(database, { ...said, request: newId(), time: now(), changes: all, first: true });
  for (const change of changes) {
    const { kind, before, after } = change;
    // The head of the plant has its id, which each run makes another.
    const ofHead = <T>(entity: T): T =>
      kind === 'plant' && entity !== null ? { ...entity, id: plant.id } : entity;
    const own = {
      kind,
      id: kind === 'plant' ? plant.id : change.id,
      before: ofHead(before),
      after: ofHead(after),
    };
    const { outcome } = await append(database, { ...said, request: newId(), time: now(), changes: [own] });
    expect(outcome).toBe('written');
  }
}
