/** Use cases that write: change, undo, baselines, proposals. Each on every engine; what they leave is what the ledger says. */
import { diff } from '@bulkhead/core/model/change.ts';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import fc from 'fast-check';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { readPlant } from '@bulkhead/core/model/text/read.ts';
import { expect, test } from 'vitest';
import { baselinesOf, setBaseline } from '../../app/record/baseline/baselines.ts';
import { changePlan } from '../../app/record/change.ts';
import { drill } from '../../app/record/drill.ts';
import { historyOfEntity, historyOfPlant } from '../../app/record/history.ts';
import { FILE_LIMITS } from '../../app/record/files/limits.ts';
import { importPlant } from '../../app/record/import-plant.ts';
import { actorNamed } from '../../app/record/actor.ts';
import { applyPlan, applyReason } from '../../app/record/proposal/apply.ts';
import { propose } from '../../app/record/proposal/propose.ts';
import { proposalNamed, proposalToday } from '../../app/record/proposal/proposals.ts';
import { reviewProposal } from '../../app/record/proposal/review.ts';
import type { RecordError } from '../../app/record/record-error.ts';
import { heldPlants } from '../../app/record/held-plants.ts';
import { isKnownSound } from '../../app/record/known-sound.ts';
import { storedHead, storedPlant } from '../../app/record/stored-plant.ts';
import { undoReason } from '../../app/record/reason-text.ts';
import { undoPlan } from '../../app/record/undo.ts';
import { shippedVocabulary } from '../../app/record/vocabulary.ts';
import { verifyStored } from '../../app/record/verify-record.ts';
import { changePlant, tryPlant } from '../../app/record/write-plant.ts';
import { append } from '../../db/ledger/append.ts';
import { onEveryEngine } from './engines.ts';
import { recordOf } from './use-cases.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 3);

const PLANT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones:
  - id: control
    name: Control
    level: 1
    kind: control
  - id: office
    name: Office
    level: 4
    kind: enterprise
answers:
  - place: zone:control
    requirement: 62443-3-3/SR 1.1
    status: unmet
`;
const READ = readPlant([{ path: 'plant.yaml', text: PLANT }], shippedVocabulary());
const TAKEN = {
  catalogs: new Map<string, string>(),
  organisation: null,
  mark: null,
  files: [],
  limits: FILE_LIMITS,
  decision: null,
  remove: true,
  sourceOf: () => null,
} as const;
const NOW = { plant: 'works', seq: null };
const ANN = { actor: 'ann', reason: 'seen on site' };
const BEN = { actor: 'ben', reason: 'as agreed' };
const PAGE = { before: null, limit: 100 };

function changes(...of: readonly string[]): SourceFile {
  return {
    path: 'changes.yaml',
    text: `schema: bulkhead/changes@1\nchanges:\n${of.map((each) => `  - ${each}\n`).join('')}`,
  };
}

function named(zone: string, name: string): SourceFile {
  return changes(`{ ref: zone:${zone}, set: { name: ${JSON.stringify(name)} } }`);
}

/** Read once: each test begins with it. */
function plantNamed(id: string): Plant {
  return READ.ok ? { ...READ.plant, id } : expect.fail('the plant is sound');
}

onEveryEngine('use cases that write', (engine) => {
  const record = recordOf(engine);
  const taken = async (plant: Plant) =>
    await importPlant(record(), { plant, ...TAKEN, decision: 'ours', ...BEN });
  const begin = async () => await taken(plantNamed('works'));
  const now = async () => (await storedPlant(record(), NOW)).plant;
  const change = async (file: SourceFile, seq: number | null = null, signed = ANN) => {
    const { plan, sourceOf } = changePlan(record(), { plant: 'works', seq }, file);
    return await changePlant(record(), 'works', signed, plan, sourceOf);
  };
  const undo = async (seq: number) =>
    await changePlant(
      record(),
      'works',
      { actor: 'ann', reason: undoReason(seq, undefined) },
      await undoPlan(record(), 'works', seq),
    );
  const sound = async () => {
    const { findings } = await verifyStored(record().database, null);
    expect(findings).toEqual([]);
  };

  test('onto another state than the one that was looked at nothing is written, by whichever use case', async () => {
    await begin();
    const proposal = await propose(record(), NOW, named('office', 'Bureau'), ANN);
    const id = proposal.outcome === 'proposed' ? proposal.proposal.id : expect.fail(proposal.outcome);
    const looked = (await storedHead(record(), NOW)).hash;
    const { written } = await change(named('control', 'Panel'));
    const newest = written?.outcome === 'written' ? written.hash : expect.fail('not written');
    const meant = { ...record(), onto: looked };
    const { plan } = changePlan(meant, NOW, named('office', 'Desk'));
    const back = await undoPlan(meant, 'works', 3);
    const uses = [
      changePlant(meant, 'works', ANN, plan),
      changePlant(meant, 'works', ANN, back),
      setBaseline(meant, NOW, 'agreed', BEN),
      propose(meant, NOW, named('office', 'Desk'), ANN),
      reviewProposal(meant, 'works', id, 'accepted', BEN),
    ];
    for (const settled of await Promise.allSettled(uses))
      expect(settled).toMatchObject({ status: 'rejected', reason: { name: 'Error', hash: newest } });
    expect((await storedHead(record(), NOW)).hash).toBe(newest);
    await reviewProposal({ ...record(), onto: newest }, 'works', id, 'accepted', BEN);
    await sound();
  });

  test('what another program wrote to a plant that is held is looked at, and what breaks it is not taken for sound', async () => {
    await begin();
    const holding = { ...record(), held: heldPlants() };
    const rename = async (name: string) => {
      const { plan } = changePlan(holding, NOW, named('office', name));
      return (await changePlant(holding, 'works', ANN, plan)).written?.outcome;
    };
    expect(await rename('Desk')).toBe('written');
    await setBaseline(holding, NOW, 'agreed', BEN);
    expect(await rename('Bureau')).toBe('written');
    expect(isKnownSound(await storedPlant(holding, NOW))).toBe(true);
    const elsewhere = { ...record(), held: heldPlants() };
    await changePlant(elsewhere, 'works', BEN, changePlan(elsewhere, NOW, named('control', 'Panel')).plan);
    expect(isKnownSound(await storedPlant(holding, NOW))).toBe(true);
    // As an older program might have written it, which did not ask where an asset stands.
    const lost = { id: 'plc', type: 'controller', zones: ['nowhere'] };
    const asked = { kind: 'asset', id: 'plc', before: null, after: lost };
    const said = { plant: 'works', request: 'older', time: record().now(), ...BEN };
    await append(record().database, { ...said, changes: [asked] });
    expect(isKnownSound(await storedPlant(holding, NOW))).toBe(false);
    expect(await rename('Office')).toBe('unsound');
  });

  test('fields of a thing are stated anew, things come and go, as one entry', async () => {
    await begin();
    const { written, told } = await change(
      changes(
        '{ ref: "answer:zone:control:62443-3-3/SR 1.1", before: { status: unmet }, set: { status: met, how: seen } }',
        '{ ref: zone:dmz, add: { name: DMZ, level: 3.5, kind: dmz } }',
        '{ ref: zone:office, remove: true }',
      ),
    );
    expect(written).toMatchObject({ outcome: 'written', seq: 2 });
    expect(told.changes).toHaveLength(3);
    const { zones, answers } = await now();
    expect(zones.map(({ id }) => id)).toEqual(['control', 'dmz']);
    expect(answers).toMatchObject([{ status: 'met', how: 'seen' }]);
    await sound();
  });

  test('what is not as the asker says is refused with what was expected, what is there and what was asked', async () => {
    await begin();
    const asked = changes('{ ref: zone:control, before: { name: Panel }, set: { name: Cabinet } }');
    const { written, told } = await change(asked);
    expect(written).toBeNull();
    expect(told.stale).toMatchObject([
      { id: 'control', base: { name: 'Panel' }, theirs: { name: 'Control' }, ours: { name: 'Cabinet' } },
    ]);
    expect((await storedPlant(record(), NOW)).seq).toBe(1);
  });

  test('changes from an older entry are carried over, and what others changed is in the way', async () => {
    await begin();
    await change(named('control', 'Panel'));
    expect((await change(named('office', 'Offices'), 1)).written).toMatchObject({ seq: 3 });
    const { written, told } = await change(named('control', 'Cabinet'), 1);
    expect(written).toBeNull();
    expect(told.conflicts).toMatchObject([
      { base: { name: 'Control' }, ours: { name: 'Cabinet' }, theirs: { name: 'Panel' } },
    ]);
  });

  test('what is only tried leaves no trace', async () => {
    await begin();
    const { plan } = changePlan(record(), NOW, named('control', 'Panel'));
    const { told, written, changes: asked } = await tryPlant(record(), 'works', plan);
    expect([told.changes.length, asked.length, written]).toEqual([1, 1, null]);
    expect((await storedPlant(record(), NOW)).seq).toBe(1);
  });

  test('any entry is taken back, an undo as well, and what was changed otherwise since is in the way', async () => {
    await begin();
    const before = await now();
    await change(named('control', 'Panel'));
    const after = await now();
    await change(named('office', 'Offices'));
    expect((await undo(2)).written).toMatchObject({ seq: 4 });
    expect((await now()).zones.map(({ name }) => name)).toEqual(['Control', 'Offices']);
    await undo(3);
    expect(await now()).toEqual(before);
    expect(modelDigest(await now())).toBe(modelDigest(before));
    await undo(4);
    expect((await now()).zones[0]).toEqual(after.zones[0]);
    await change(named('control', 'Cabinet'));
    const { written, told } = await undo(2);
    expect(written).toBeNull();
    expect(told.conflicts).toMatchObject([
      { base: { name: 'Panel' }, ours: { name: 'Control' }, theirs: { name: 'Cabinet' } },
    ]);
    const { told: entries } = await historyOfPlant(record(), 'works', PAGE);
    expect(entries.map(({ reason }) => reason).slice(1, 4)).toEqual([
      'undo of entry 4',
      'undo of entry 3',
      'undo of entry 2',
    ]);
    await sound();
  });

  test('an undo that would leave no sound plant writes nothing', async () => {
    await begin();
    await change(changes('{ ref: zone:dmz, add: { name: DMZ, level: 3.5, kind: dmz } }'));
    await change(changes('{ ref: conduit:up, add: { name: Up, joins: [control, dmz] } }'));
    expect((await undo(2)).written).toMatchObject({
      outcome: 'unsound',
      problems: [{ code: 'unknown-reference', at: { file: 'conduit:up' } }],
    });
    expect((await storedPlant(record(), NOW)).seq).toBe(3);
  });

  test('the first entry, one that is not there and one beside the plant are not taken back', async () => {
    await begin();
    await setBaseline(record(), NOW, 'audit', ANN);
    await expect(undo(1)).rejects.toMatchObject({ code: 'undo-first' });
    await expect(undo(2)).rejects.toMatchObject({ code: 'undo-beside' });
    await expect(undo(9)).rejects.toMatchObject({ code: 'record-no-entry' });
  });

  test('any sequence of changes and undos is what the ledger folds to, and an undo at once gives back the same', async () => {
    let n = 0;
    const step = fc.oneof(
      fc.record({ zone: fc.constantFrom('control', 'office'), name: fc.constantFrom('A', 'B', 'C') }),
      fc.record({ back: fc.integer({ min: 2, max: 6 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const plant = `p${n++}`;
        await taken(plantNamed(plant));
        const at = { plant, seq: null };
        const last = async () => (await storedPlant(record(), at)).seq;
        for (const each of steps) {
          const seq = await last();
          if ('back' in each) {
            if (each.back > seq) continue;
            await changePlant(record(), plant, ANN, await undoPlan(record(), plant, each.back));
            continue;
          }
          const before = await storedPlant(record(), at);
          const { plan } = changePlan(record(), at, named(each.zone, each.name));
          const { written } = await changePlant(record(), plant, ANN, plan);
          if (written?.outcome !== 'written') continue;
          const changed = await storedPlant(record(), at);
          await changePlant(record(), plant, ANN, await undoPlan(record(), plant, written.seq));
          const undone = await storedPlant(record(), at);
          expect(undone.entities.map(({ body }) => body)).toEqual(before.entities.map(({ body }) => body));
          expect(modelDigest(undone.plant)).toBe(modelDigest(before.plant));
          await changePlant(record(), plant, ANN, await undoPlan(record(), plant, undone.seq));
          expect((await storedPlant(record(), at)).plant).toEqual(changed.plant);
        }
        const folded = await storedPlant(record(), { plant, seq: await last() });
        expect(folded.entities).toEqual((await storedPlant(record(), at)).entities);
      }),
      { numRuns: RUNS },
    );
    await sound();
  });

  test('a baseline stands for its entry and for no other', async () => {
    await begin();
    await setBaseline(record(), NOW, 'audit', ANN);
    await change(named('control', 'Panel'));
    await expect(setBaseline(record(), NOW, 'audit', BEN)).rejects.toMatchObject({
      code: 'baseline-taken',
      params: { seq: '1' },
    });
    const then = await storedPlant(record(), { plant: 'works', seq: null, baseline: 'audit' });
    expect([then.seq, then.plant.zones[0]?.name]).toEqual([1, 'Control']);
    expect(diff(then.plant, await now())).toHaveLength(1);
    expect(await baselinesOf(record(), 'works')).toMatchObject([
      { id: 'audit', seq: 1, by: 'ann', reason: 'seen on site', date: '2026-11-26' },
    ]);
    const missing = storedPlant(record(), { plant: 'works', seq: null, baseline: 'audot' });
    await expect(missing).rejects.toMatchObject({ code: 'record-no-baseline', params: { near: 'audit' } });
    const { told } = await historyOfEntity(record(), 'works', 'baseline:audit', PAGE);
    expect(told).toHaveLength(1);
  });

  test('a baseline whose entry was altered past the record is told, and gives no plant', async () => {
    await begin();
    await setBaseline(record(), NOW, 'audit', ANN);
    await record().database.write(async (tx) => {
      await tx
        .updateTable('entry')
        .set({ hash: `sha256:${'0'.repeat(64)}` })
        .where('seq', '=', 1)
        .execute();
    });
    await expect(
      storedPlant(record(), { plant: 'works', seq: null, baseline: 'audit' }),
    ).rejects.toMatchObject({ code: 'baseline-differs' });
  });

  const proposed = async (file: SourceFile, at = NOW) => {
    const made = await propose(record(), at, file, ANN);
    return made.outcome === 'proposed' ? made.proposal.id : expect.fail(made.outcome);
  };
  const applied = async (id: string) =>
    await changePlant(record(), 'works', BEN, applyPlan(record(), 'works', id));

  test('a proposal changes nothing until somebody else accepted it, and then once', async () => {
    await begin();
    const id = await proposed(named('control', 'Panel'));
    expect((await now()).zones[0]?.name).toBe('Control');
    await expect(applied(id)).rejects.toMatchObject({ code: 'proposal-not-accepted' });
    const own = reviewProposal(record(), 'works', id, 'accepted', ANN);
    await expect(own).rejects.toMatchObject({ code: 'proposal-own' });
    await reviewProposal(record(), 'works', id, 'accepted', BEN);
    const again = reviewProposal(record(), 'works', id, 'refused', BEN);
    await expect(again).rejects.toMatchObject({ code: 'proposal-decided' });
    expect((await applied(id)).written).toMatchObject({ seq: 4 });
    expect((await now()).zones[0]?.name).toBe('Panel');
    await expect(applied(id)).rejects.toMatchObject({ code: 'proposal-applied', params: { seq: '4' } });
    await sound();
  });

  test('a reason of the program is told as such; the same words where a person typed them are not', async () => {
    await begin();
    await change(named('control', 'Panel'));
    await undo(2);
    await change(named('office', 'Offices'), null, { ...ANN, reason: 'undo of entry 2' });
    await change(named('office', 'Office'), null, {
      ...ANN,
      reason: 'proposal-1 accepted: by word of mouth',
    });
    await change(named('control', 'Box'), null, { ...ANN, reason: 'undo of entry 3: no box' });
    await setBaseline(record(), NOW, 'audit', ANN);
    await change(named('office', 'Desk'), null, { ...ANN, reason: 'baseline audit: again' });
    const id = await proposed(named('office', 'Bureau'));
    await reviewProposal(record(), 'works', id, 'accepted', BEN);
    const reason = applyReason((await proposalNamed(record(), 'works', id)).entity, undefined);
    await changePlant(record(), 'works', { ...BEN, reason }, applyPlan(record(), 'works', id));
    const { told } = await historyOfPlant(record(), 'works', PAGE);
    const kept = told.map(({ own }) => own && [own.code, own.of, own.why]);
    expect(kept.toReversed()).toEqual([
      null,
      null,
      ['undo', '2', null],
      null,
      null,
      // It does go on from what entry 3 changed, so it is said as it was meant.
      ['undo', '3', 'no box'],
      ['baseline', 'audit', 'seen on site'],
      null,
      ['proposed', id, 'seen on site'],
      ['accepted', id, 'as agreed'],
      ['applied', id, 'seen on site'],
    ]);
    const { told: of } = await historyOfEntity(record(), 'works', 'zone:control', PAGE);
    expect(of.map(({ own }) => own?.code ?? null)).toEqual(['undo', 'undo', null, null]);
  });

  test('a proposal is not reviewed by who proposed it, under whatever id or on whatever host', async () => {
    await begin();
    const id = await proposed(named('control', 'Panel'));
    const actors = [
      { id: ANN.actor, name: 'ann@desk' },
      { id: 'again', name: 'ann@desk' },
      { id: 'moved', name: 'ann@laptop' },
      { id: 'bare', name: 'ann' },
      { id: 'ben', name: 'ben@desk' },
    ];
    await record().database.write(async (tx) => void (await tx.insertInto('actor').values(actors).execute()));
    const reviewed = async (actor: string): Promise<string> =>
      await reviewProposal(record(), 'works', id, 'accepted', { ...BEN, actor }).then(
        ({ state }) => state,
        ({ code }: RecordError) => code,
      );
    expect(await reviewed('again')).toBe('proposal-own');
    expect(await reviewed('moved')).toBe('proposal-same-user');
    expect(await reviewed('bare')).toBe('proposal-same-user');
    expect(await reviewed('ben')).toBe('accepted');
  });

  test('who writes first twice at the same time is one person', async () => {
    const made = await Promise.all([1, 2, 3].map(async () => await actorNamed(record(), 'ann@desk')));
    expect(new Set(made).size).toBe(1);
    const { reading } = record().database;
    expect(await reading.selectFrom('actor').selectAll().execute()).toEqual([
      { id: made[0], name: 'ann@desk' },
    ]);
    expect(await reading.selectFrom('setting').selectAll().execute()).toEqual([]);
  });

  test('of two who apply a proposal at a time one does', async () => {
    await begin();
    const id = await proposed(named('control', 'Panel'));
    await reviewProposal(record(), 'works', id, 'accepted', BEN);
    const both = await Promise.allSettled([applied(id), applied(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await storedPlant(record(), NOW)).seq).toBe(4);
  });

  test('a refused proposal is not applied', async () => {
    await begin();
    const id = await proposed(named('control', 'Panel'));
    await reviewProposal(record(), 'works', id, 'refused', BEN);
    await expect(applied(id)).rejects.toMatchObject({ code: 'proposal-not-accepted' });
  });

  test('a proposal is looked at against today: what applies, what is so already, what is in the way', async () => {
    await begin();
    const both = [
      '{ ref: zone:control, set: { name: Panel } }',
      '{ ref: zone:office, set: { name: Offices } }',
    ];
    const id = await proposed(changes(...both));
    await reviewProposal(record(), 'works', id, 'accepted', BEN);
    await change(named('office', 'Offices'));
    const { entity } = await proposalNamed(record(), 'works', id);
    expect(proposalToday(await storedPlant(record(), NOW), entity).changes).toHaveLength(1);
    await change(named('control', 'Cabinet'));
    expect(proposalToday(await storedPlant(record(), NOW), entity)).toMatchObject({
      changes: [],
      conflicts: [{ theirs: { name: 'Cabinet' } }],
    });
    const { written, told } = await applied(id);
    expect([written, told.conflicts.length]).toEqual([null, 1]);
  });

  test('what stands beside a plant is in no export, no digest, survives an import and a backup', async () => {
    await begin();
    const digest = modelDigest(await now());
    await setBaseline(record(), NOW, 'audit', ANN);
    await proposed(named('control', 'Panel'));
    expect(modelDigest(await now())).toBe(digest);
    await taken({ ...(await now()), name: 'Waterworks' });
    const { entities } = await storedPlant(record(), NOW);
    const beside = entities.map(({ kind, id }) => `${kind}:${id}`).filter((ref) => /^(base|prop)/.test(ref));
    expect(beside).toEqual(['baseline:audit', 'proposal:proposal-1']);
    const atTwo = await storedPlant(record(), { plant: 'works', seq: 2 });
    expect(atTwo.entities.filter(({ kind }) => kind === 'proposal')).toEqual([]);
    expect((await drill(record().database)).equal).toBe(true);
    await sound();
  });

  test('a history is told page by page, of everybody or of one person', async () => {
    await begin();
    for (const name of ['A', 'B', 'C']) await change(named('control', name));
    const { database } = record();
    await database.write(async (tx) => {
      await tx.insertInto('actor').values({ id: 'ann', name: 'ann@desk' }).execute();
    });
    const first = await historyOfPlant(record(), 'works', { before: null, limit: 2 });
    expect([first.told.map(({ seq }) => seq), first.more]).toEqual([[4, 3], true]);
    const rest = await historyOfPlant(record(), 'works', { before: 3, limit: 2 });
    expect([rest.told.map(({ seq }) => seq), rest.more]).toEqual([[2, 1], false]);
    const page = { before: 4, limit: 1 };
    expect(await historyOfEntity(record(), 'works', 'zone:control', page)).toMatchObject({
      more: true,
      told: [{ seq: 3, before: { name: 'A' }, after: { name: 'B' } }],
    });
    const hers = await historyOfPlant(record(), 'works', PAGE, 'ann@desk');
    expect(hers.told.map(({ seq }) => seq)).toEqual([4, 3, 2]);
    const nobody = historyOfPlant(record(), 'works', PAGE, 'anne@desk');
    await expect(nobody).rejects.toMatchObject({ code: 'record-no-actor', params: { near: 'ann@desk' } });
  });
});
