/** A moment that is made from the one before it keeps none that is past: a server goes on for months. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { moments } from '../../app/record/moments.ts';
import { SQLITE } from './engines.ts';
import { folderWith, imported, recordOf, removeFolders } from './use-cases.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const DAY = '2026-11-26';
const EDITS = 12;

const text = (status: string): string => `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones:
  - { id: cell, name: Cell, kind: control, slTarget: 2 }
answers:
  - { place: zone:cell, requirement: 62443-3-3/SR 1.1, status: ${status} }
`;

removeFolders();

const record = recordOf(SQLITE);

test('moments that are past are let go of', async () => {
  const at = moments('0');
  const past: WeakRef<object>[] = [];
  for (let i = 0; i < EDITS; i++) {
    const folder = folderWith({ 'plant.yaml': text(i % 2 === 0 ? 'met' : 'unmet') });
    await imported(record(), folder, { decision: 'ours' });
    const moment = await at(record(), { plant: 'works', seq: null }, DAY);
    // All that is asked of one, so that whatever keeps the one before it has the chance.
    const { judged, read } = moment;
    expect([
      judged.assessment.places.length,
      judged.findings.length > 0,
      typeof read.sources.model?.(),
    ]).toEqual([1, true, 'string']);
    judged.next();
    past.push(new WeakRef(moment));
  }
  await new Promise((done) => setImmediate(done));
  collect();
  expect(past.filter((moment) => moment.deref() !== undefined).length).toBeLessThanOrEqual(2);
});
