/** What reaches farther than the thing that changes is left to the check of the whole, which refuses it. */
import { describe, expect, it } from 'vitest';
import { shelf } from '../../test/shelf.ts';
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { apply } from '../change.ts';
import { findEntity } from '../find-entity.ts';
import type { Entity, EntityKind } from '../kinds.ts';
import { problemSink } from '../problems.ts';
import { checkFew } from './check-few.ts';
import { checkPlantEntries, entriesOfPlant } from './check-plant.ts';
import type { Entry } from './entry.ts';
import { readPlant } from './read.ts';
import { placedByRef } from './source.ts';

const BY = { vocabulary: vocabularyOf(shelf), organisation: null };
const TEXT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013, 62443-4-2@2019]
site: { id: works, name: Works, facts: { wireless: false } }
zones:
  - { id: cell, name: Cell, kind: control, parent: hall }
  - { id: hall, name: Hall, kind: control }
  - { id: other, name: Other, kind: control }
conduits:
  - { id: link, name: Link, joins: [cell, hall], oneWay: { from: cell, to: hall } }
products:
  - { id: plc, vendor: Made-up, name: PLC, class: EDR }
  - { id: screen, vendor: Made-up, name: Screen, class: HDR }
assets:
  - { id: plc-1, type: controller, zones: [cell], productVersion: plc }
  - { id: plain, type: switch, zones: [hall] }
triage:
  - { place: zone:cell }
evidence:
  - { id: shot, title: Shot, kind: implementation, places: [zone:cell], collected: 2026-01-01 }
answers:
  - { place: asset:plc-1, requirement: 62443-4-2/EDR 3.2, status: met }
  - { place: zone:cell, requirement: 62443-3-3/SR 1.1, status: met, evidence: [shot] }
  - { place: zone:cell, requirement: 62443-3-3/SR 1.2, status: compensated, reason: r, approvedBy: a, expires: 2027-01-01, dependsOn: [62443-3-3/SR 1.3] }
  - { place: zone:cell, requirement: 62443-3-3/SR 1.3, status: met }
`;

function plant() {
  const read = readPlant([{ path: 'plant.yaml', text: TEXT }], BY.vocabulary);
  if (!read.ok) return expect.fail(JSON.stringify(read.problems));
  return read.plant;
}

/** Of one change: what is found with the rest of the plant, and without it. */
function found(kind: EntityKind, id: string, set: object | null) {
  const from = plant();
  const before = findEntity(from, kind, id);
  const after = set === null ? null : ({ ...before, ...set } as Entity);
  const sink = problemSink();
  const whole = apply(from, [{ kind, id, before, after }]);
  checkPlantEntries(sink, entriesOfPlant(whole, placedByRef), whole, BY);
  const entry = after === null ? null : ({ kind, id, entity: after, source: placedByRef(kind, id) } as Entry);
  const few = checkFew(from, [{ kind, id, now: before, entry }], BY);
  return { codes: sink.problems.map(({ code }) => code), alone: few !== null };
}

describe('a change is left to the check of the whole', () => {
  it.each<[string, EntityKind, string, object | null, string]>([
    ['where a zone that was asked about goes outside', 'zone', 'cell', { kind: 'external' }, 'triage-place'],
    ['where a zone comes to lie in itself', 'zone', 'hall', { parent: 'cell' }, 'parent-loop'],
    ['where an asset becomes another product', 'asset', 'plc-1', { productVersion: 'screen' }, 'other-class'],
    ['where a product is of another class', 'product', 'plc', { class: 'HDR' }, 'other-class'],
    ['where what is cited goes', 'evidence', 'shot', null, 'unknown-reference'],
    ['where an asset goes that is answered at', 'asset', 'plc-1', null, 'unknown-reference'],
    ['where something named is not there', 'asset', 'plain', { zones: ['nowhere'] }, 'unknown-reference'],
    [
      'where a conduit is one-way between others',
      'conduit',
      'link',
      { joins: ['cell', 'other'] },
      'one-way-not-joined',
    ],
    [
      'where editions are no longer in use',
      'plant',
      'works',
      { catalogs: ['62443-3-3@2013'] },
      'edition-not-in-use',
    ],
  ])('%s', (_, kind, id, set, code) => {
    const { codes, alone } = found(kind, id, set);
    expect(codes).toContain(code);
    expect(alone).toBe(false);
  });

  it('where answers come to rest on themselves', () => {
    const answer = { status: 'compensated', reason: 'r', approvedBy: 'a', expires: '2027-01-01' };
    const set = { ...answer, dependsOn: ['62443-3-3/SR 1.2'] };
    const { codes, alone } = found('answer', 'zone:cell 62443-3-3/SR 1.3', set);
    expect(codes).toContain('depends-on-loop');
    expect(alone).toBe(false);
  });
});

describe('a change is sound by itself', () => {
  it.each<[string, EntityKind, string, object | null]>([
    ['an answer', 'answer', 'zone:cell 62443-3-3/SR 1.1', { status: 'unmet' }],
    ['an answer that goes', 'answer', 'zone:cell 62443-3-3/SR 1.1', null],
    ['an answer at an asset', 'answer', 'asset:plc-1 62443-4-2/EDR 3.2', { how: 'signed firmware' }],
    ['an asset that moves', 'asset', 'plc-1', { zones: ['hall'] }],
    ['a zone with a fact', 'zone', 'cell', { facts: { wireless: true } }],
    ['a conduit by name', 'conduit', 'link', { name: 'Uplink' }],
    ['the facts of the site', 'site', 'site', { facts: { wireless: true } }],
    ['evidence', 'evidence', 'shot', { title: 'Export' }],
  ])('%s', (_, kind, id, set) => {
    expect(found(kind, id, set)).toEqual({ codes: [], alone: true });
  });
});
