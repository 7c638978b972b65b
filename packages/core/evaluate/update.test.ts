/** What an edit reaches: the smallest plant in which it matters, before and after. */
import { describe, expect, it } from 'vitest';
import { apply, diff, invert, type Change } from '../model/change.ts';
import { plantOf } from '../model/entities.ts';
import type { Plant } from '../model/plant.ts';
import {
  AS_OF,
  DAY_BEFORE,
  answer,
  asset,
  check,
  conduit,
  evidence,
  flow,
  measure,
  overlay,
  plantWith,
  requirement,
  target,
  zone,
} from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import { update } from './update.ts';

const ROW = 'SR 6.1';
const SHOWN = evidence('e', ['zone:z']);
type Entities = Parameters<typeof plantWith>[0];

interface Edit {
  readonly name: string;
  readonly before: Plant;
  readonly after: Plant;
  /** Places whose assessment may change. */
  readonly reaches: readonly string[];
}

function edit(name: string, reaches: readonly string[], same: Entities, from: Entities, to: Entities): Edit {
  return { name, before: plantWith({ ...same, ...from }), after: plantWith({ ...same, ...to }), reaches };
}

/** g holds p, p holds z. */
const three = (atP = {}, atG = {}) => [
  zone('g', atG),
  zone('p', { parent: 'g', ...atP }),
  zone('z', { parent: 'p' }),
];
const joined = { zones: [zone('y'), zone('z')], conduits: [conduit('c', ['y', 'z'])] };
const REST = [requirement('SR 1.3'), requirement('SR 1.4')];
const WIRELESS = ['wireless'];

const rows: readonly Edit[] = [
  edit(
    'an RE follows its base',
    ['zone:z'],
    {},
    { answers: [answer('zone:z', ROW, 'met'), answer('zone:z', `${ROW} RE 1`, 'met')] },
    { answers: [answer('zone:z', ROW, 'unmet'), answer('zone:z', `${ROW} RE 1`, 'met')] },
  ),
  edit(
    'a compensation follows every row it rests on',
    ['zone:z'],
    {},
    {
      answers: [
        answer('zone:z', ROW, 'compensated', { dependsOn: REST }),
        answer('zone:z', 'SR 1.3', 'met'),
        answer('zone:z', 'SR 1.4', 'met'),
      ],
    },
    {
      answers: [
        answer('zone:z', ROW, 'compensated', { dependsOn: REST }),
        answer('zone:z', 'SR 1.3', 'met'),
        answer('zone:z', 'SR 1.4', 'unmet'),
      ],
    },
  ),
  edit(
    'a cycle is closed and opened',
    ['zone:z'],
    {},
    {
      answers: [
        answer('zone:z', ROW, 'compensated', { dependsOn: [requirement('SR 1.3')] }),
        answer('zone:z', 'SR 1.3', 'met'),
      ],
    },
    {
      answers: [
        answer('zone:z', ROW, 'compensated', { dependsOn: [requirement('SR 1.3')] }),
        answer('zone:z', 'SR 1.3', 'compensated', { dependsOn: [requirement(ROW)] }),
      ],
    },
  ),
  edit(
    'SL-A of the first FR follows a row of it',
    ['zone:z'],
    {},
    { answers: [answer('zone:z', 'SR 1.1', 'met')] },
    { answers: [answer('zone:z', 'SR 1.1', 'unmet')] },
  ),
  edit(
    'an overlay row follows the rows that satisfy it',
    ['zone:z'],
    {
      overlays: [
        {
          id: 'o',
          name: 'o',
          rows: [
            { id: 'q', title: 'q' },
            { id: 'r', title: 'r', satisfiedBy: [requirement(ROW)] },
          ],
        },
      ],
    },
    { answers: [answer('zone:z', ROW, 'met')] },
    { answers: [answer('zone:z', ROW, 'unmet')] },
  ),
];

const takers: readonly Edit[] = [
  edit(
    'an answer of the site reaches who takes it, not who has its own, nor an external zone',
    ['zone:z', 'conduit:c'],
    { zones: [zone('x', { kind: 'external' }), zone('y'), zone('z')], conduits: [conduit('c', ['y', 'z'])] },
    { answers: [answer('site', 'SR 6.2', 'met'), answer('zone:y', 'SR 6.2', 'met')] },
    { answers: [answer('site', 'SR 6.2', 'unmet'), answer('zone:y', 'SR 6.2', 'met')] },
  ),
  edit(
    'a row left to the zones is not reached at a conduit',
    ['zone:y', 'zone:z'],
    joined,
    { answers: [answer('site', 'SR 1.1', 'met')] },
    { answers: [answer('site', 'SR 1.1', 'unmet')] },
  ),
  edit(
    'an answer that never passes reaches its place alone',
    ['zone:g'],
    { zones: three() },
    { answers: [answer('zone:g', 'SR 5.1', 'met')] },
    { answers: [answer('zone:g', 'SR 5.1', 'unmet')] },
  ),
  edit(
    'an answer reaches zones behind one that only has an exemption',
    ['zone:g', 'zone:z'],
    { zones: three() },
    { answers: [answer('zone:g', ROW, 'met'), answer('zone:p', ROW, 'notApplicable')] },
    { answers: [answer('zone:g', ROW, 'unmet'), answer('zone:p', ROW, 'notApplicable')] },
  ),
  edit(
    'an answer of the site does so as well',
    ['zone:g', 'zone:z'],
    { zones: three() },
    { answers: [answer('site', ROW, 'met'), answer('zone:p', ROW, 'notApplicable')] },
    { answers: [answer('site', ROW, 'unmet'), answer('zone:p', ROW, 'notApplicable')] },
  ),
  edit(
    'an answer of the organisation passes an exemption of the site',
    ['zone:z'],
    {},
    { answers: [answer('organisation', ROW, 'met'), answer('site', ROW, 'notApplicable')] },
    { answers: [answer('organisation', ROW, 'unmet'), answer('site', ROW, 'notApplicable')] },
  ),
  edit(
    'an answer of the organisation reaches nobody behind one of the site',
    [],
    {},
    { answers: [answer('organisation', ROW, 'met'), answer('site', ROW, 'met')] },
    { answers: [answer('organisation', ROW, 'unmet'), answer('site', ROW, 'met')] },
  ),
  edit(
    'an answer taken back, or turned into an exemption, is missed below',
    ['zone:g', 'zone:p', 'zone:z'],
    { zones: three() },
    { answers: [answer('zone:g', ROW, 'met')] },
    { answers: [answer('zone:g', ROW, 'notApplicable')] },
  ),
  edit(
    'the same answer in the other spelling',
    ['zone:z'],
    {},
    { answers: [answer('zone:z', ROW, 'met')] },
    { answers: [answer('zone:z', `62443-3-3@2013/${ROW}`, 'met')] },
  ),
];

const facts: readonly Edit[] = [
  edit(
    'an answer that turns a fact brings back the other rows of the fact',
    ['zone:z'],
    { zones: [zone('z', { facts: { wireless: false } })] },
    {},
    { answers: [answer('zone:z', 'SR 1.6', 'unmet')] },
  ),
  edit(
    'a fact reaches all zones below that state nothing nearer',
    ['zone:g', 'zone:p', 'zone:z'],
    {},
    { zones: three({}, { facts: { wireless: 'unknown' } }) },
    { zones: three({}, { facts: { wireless: false } }) },
  ),
  edit(
    'a fact does not reach behind a nearer statement',
    ['zone:g'],
    {},
    { zones: three({ facts: { wireless: true } }, {}) },
    { zones: three({ facts: { wireless: true } }, { facts: { wireless: false } }) },
  ),
  edit(
    'a fact of the site reaches zones that state nothing nearer',
    ['zone:z'],
    { zones: [zone('y', { facts: { wireless: true } }), zone('z')] },
    { site: { facts: { wireless: true } } },
    { site: { facts: { wireless: false } } },
  ),
  edit(
    'other evidence of a false fact',
    ['zone:z'],
    { zones: [zone('z', { facts: { wireless: { value: false, evidence: ['e'] } } })] },
    { evidence: [SHOWN] },
    { evidence: [{ ...SHOWN, kind: 'documentation' }] },
  ),
  edit(
    'an overlay row follows the fact it depends on',
    ['zone:z'],
    { overlays: [overlay('o', { facts: WIRELESS })] },
    { zones: [zone('z', { facts: { wireless: 'unknown' } })] },
    { zones: [zone('z', { facts: { wireless: false } })] },
  ),
  edit(
    'an asset that shows a fact comes and goes',
    ['zone:y', 'zone:z'],
    { zones: ['y', 'z'].map((id) => zone(id, { facts: { wireless: false } })) },
    { assets: [asset('a', { wireless: true, zones: ['z'] })] },
    { assets: [asset('a', { wireless: true, zones: ['y'] })] },
  ),
  edit(
    'an asset that shows nothing reaches nobody',
    [],
    { zones: ['y', 'z'].map((id) => zone(id, { facts: { wireless: false } })) },
    { assets: [asset('a', { zones: ['z'] })] },
    { assets: [asset('a', { zones: ['y'] })] },
  ),
  edit(
    'a flow is no longer seen when its caller moves inside',
    ['zone:z'],
    {
      zones: [zone('y'), zone('z', { facts: { remoteSessions: false } })],
      flows: [flow('f', 'asset:a', 'zone:z', { interactive: true })],
    },
    { assets: [asset('a', { zones: ['y'] })] },
    { assets: [asset('a', { zones: ['z'] })] },
  ),
  edit(
    'a conduit becomes a radio link',
    ['conduit:c'],
    { zones: joined.zones },
    { conduits: [conduit('c', ['y', 'z'], { facts: { wireless: false } })] },
    { conduits: [conduit('c', ['y', 'z'], { facts: { wireless: false }, medium: 'wireless' })] },
  ),
];

const MET_AT_SITE = answer('site', ROW, 'met', { evidence: ['e'] });
const byMeasure = (place: string) => answer(place, ROW, 'compensated', { measures: ['m'], appliesTo: [] });

const shown: readonly Edit[] = [
  edit(
    'evidence extended to another zone shows what it takes over there',
    ['zone:y', 'zone:z'],
    { zones: [zone('x'), zone('y'), zone('z')], answers: [MET_AT_SITE] },
    { evidence: [SHOWN] },
    { evidence: [evidence('e', ['zone:y', 'zone:z'])] },
  ),
  edit(
    'evidence withdrawn from its only zone',
    ['zone:z'],
    { zones: [zone('y'), zone('z')], answers: [MET_AT_SITE] },
    { evidence: [SHOWN] },
    { evidence: [evidence('e', [])] },
  ),
  edit(
    'evidence that shows the same under another title reaches nobody',
    [],
    { answers: [MET_AT_SITE] },
    { evidence: [SHOWN] },
    { evidence: [{ ...SHOWN, title: 'another title' }] },
  ),
  edit(
    'a measure taken out reaches every compensation by it',
    ['zone:y', 'zone:z'],
    { zones: [zone('x'), zone('y'), zone('z')], answers: [byMeasure('zone:y'), byMeasure('zone:z')] },
    { measures: [measure('m', { inPlace: true })] },
    { measures: [measure('m', { inPlace: false })] },
  ),
  edit(
    'a measure on which an asset rests',
    ['zone:z'],
    {
      zones: [zone('y'), zone('z')],
      assets: [asset('a', { zones: ['z'] })],
      answers: [answer('site', ROW, 'met'), byMeasure('asset:a')],
    },
    { measures: [measure('m', { inPlace: true })] },
    { measures: [measure('m', { inPlace: false })] },
  ),
  edit(
    'an older check in one spelling does not decide over a newer one in the other',
    ['zone:z'],
    { evidence: [SHOWN], answers: [answer('zone:z', ROW, 'met', { evidence: ['e'] })] },
    { checks: [check('zone:z', `62443-3-3@2013/${ROW}`, { result: 'fail', date: DAY_BEFORE })] },
    {
      checks: [
        check('zone:z', `62443-3-3@2013/${ROW}`, { result: 'fail', date: DAY_BEFORE }),
        check('zone:z', ROW, { result: 'pass' }),
      ],
    },
  ),
  edit(
    'an asset put right is no exception any more',
    ['zone:z'],
    { assets: [asset('a', { zones: ['z'] })] },
    { answers: [answer('zone:z', ROW, 'met'), answer('asset:a', ROW, 'unmet')] },
    { answers: [answer('zone:z', ROW, 'met'), answer('asset:a', ROW, 'met')] },
  ),
  edit(
    'an asset takes its answers along when it moves',
    ['zone:y', 'zone:z'],
    { zones: [zone('y'), zone('z')], answers: [answer('site', ROW, 'met'), answer('asset:a', ROW, 'unmet')] },
    { assets: [asset('a', { zones: ['z'] })] },
    { assets: [asset('a', { zones: ['y'] })] },
  ),
];

const places: readonly Edit[] = [
  edit(
    'the first asset of a conduit brings the rows of the zones',
    ['conduit:c'],
    joined,
    {},
    { assets: [asset('a', { conduits: ['c'] })] },
  ),
  edit(
    'the second asset of a conduit brings nothing',
    [],
    joined,
    { assets: [asset('a', { conduits: ['c'] })] },
    { assets: [asset('a', { conduits: ['c'] }), asset('b', { conduits: ['c'] })] },
  ),
  edit(
    'a zone that becomes external takes no answer any more',
    ['zone:z'],
    { answers: [answer('site', ROW, 'met')] },
    { zones: [zone('z')] },
    { zones: [zone('z', { kind: 'external' })] },
  ),
];

const targets: readonly Edit[] = [
  edit(
    'a target reaches the zones that inherit it and the conduits they meet',
    ['zone:g', 'zone:p', 'conduit:c'],
    { conduits: [conduit('c', ['p', 'z'])] },
    {
      zones: [
        zone('g', { slTarget: target({ IAC: 1 }) }),
        zone('p', { parent: 'g' }),
        zone('z', { slTarget: 0 }),
      ],
    },
    {
      zones: [
        zone('g', { slTarget: target({ IAC: 2 }) }),
        zone('p', { parent: 'g' }),
        zone('z', { slTarget: 0 }),
      ],
    },
  ),
  edit(
    'a target handed down reaches a grandchild that changes in the same step',
    ['zone:g', 'zone:p', 'zone:z'],
    {},
    { zones: three() },
    {
      zones: [
        zone('g', { slTarget: 2 }),
        zone('p', { parent: 'g' }),
        zone('z', { parent: 'p', owner: 'plant manager' }),
      ],
    },
  ),
  edit(
    'a confidential flow gives a conduit its DC',
    ['conduit:c'],
    { ...joined, zones: [zone('y', { slTarget: 3 }), zone('z', { slTarget: 3 })] },
    { flows: [flow('f', 'zone:y', 'zone:z', { conduit: 'c' })] },
    { flows: [flow('f', 'zone:y', 'zone:z', { conduit: 'c', confidential: true })] },
  ),
  edit(
    'the method has a say in targets that nobody states',
    ['zone:z'],
    { zones: [zone('y', { slTarget: 2 }), zone('z')] },
    {},
    { method: { slTarget: 'baseline' } },
  ),
  edit(
    'the SUC decides which zones of a conduit count',
    ['conduit:c'],
    { ...joined, zones: [zone('y', { slTarget: 3 }), zone('z', { slTarget: 1 })] },
    {},
    { suc: [{ id: 's', name: 's', zones: ['z'] }] },
  ),
  edit(
    'what is not judged at a zone or conduit reaches nobody',
    [],
    {},
    {},
    {
      name: 'another name',
      organisation: { name: 'other' },
      functions: [{ id: 'u', name: 'u', kind: 'control', zones: ['z'] }],
      products: [{ id: 'p', name: 'p', class: 'EDR' }],
      suppliers: [{ id: 's', name: 's', roles: ['product'] }],
    },
  ),
];

const ALL = { rows, takers, facts, shown, places, targets };

for (const [what, edits] of Object.entries(ALL)) {
  describe(`an edit, ${what}`, () => {
    for (const { name, before, after, reaches } of edits) {
      it(name, () => {
        const changes = diff(before, after);
        const index = compile(before, catalog, AS_OF);
        const there = update(index, changes);
        const back = update(there.index, invert(changes));
        expect(assessPlaces(there.index)).toStrictEqual(assessPlaces(compile(after, catalog, AS_OF)));
        expect(assessPlaces(back.index)).toStrictEqual(assessPlaces(index));
        expect(plantOf(there.index.entities)).toStrictEqual(after);
        expect(plantOf(back.index.entities)).toStrictEqual(before);
        expect(new Set(there.touched)).toEqual(new Set(reaches));
        expect(new Set(back.touched)).toEqual(new Set(reaches));
      });
    }
  });
}

it('a change of what is not there changes nothing', () => {
  const plant = plantWith({ answers: [answer('zone:z', ROW, 'met')] });
  const nothing: readonly Change[] = [
    { kind: 'answer', id: `zone:z ${requirement('SR 1.1')}`, before: null, after: null },
    { kind: 'check', id: 'zone:z none', before: null, after: null },
    { kind: 'zone', id: 'y', before: null, after: null },
    { kind: 'conduit', id: 'c', before: null, after: null },
    { kind: 'asset', id: 'a', before: null, after: null },
    { kind: 'flow', id: 'f', before: null, after: null },
    { kind: 'evidence', id: 'e', before: null, after: null },
  ];
  const { index, touched } = update(compile(plant, catalog, AS_OF), nothing);
  expect(assessPlaces(index)).toStrictEqual(assessPlaces(compile(apply(plant, nothing), catalog, AS_OF)));
  expect(touched).toEqual([]);
});

it('a loop of parents, which no reader lets pass, hangs nothing', () => {
  const looped = (more = {}) => [
    zone('a', { parent: 'b', ...more }),
    zone('b', { parent: 'a' }),
    zone('z', { parent: 'b' }),
  ];
  const before = plantWith({ zones: looped() });
  const after = plantWith({
    zones: looped({ facts: { wireless: false } }),
    answers: [answer('zone:a', ROW, 'met')],
  });
  const { index } = update(compile(before, catalog, AS_OF), diff(before, after));
  expect(assessPlaces(index)).toStrictEqual(assessPlaces(compile(after, catalog, AS_OF)));
  const raised = plantWith({ zones: looped({ slTarget: 2 }) });
  expect(update(compile(before, catalog, AS_OF), diff(before, raised)).touched).toContain('zone:a');
});
