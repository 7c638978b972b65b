/** docs/rules.md 3.7, second part: SL-T of a conduit. */
import { conduit, flow, plantWith, target, zone } from '../build.ts';
import { C, caseOf, type EvaluationCase, type ExpectedPlace, type SomeFrs } from './case.ts';
import type { Conduit, Plant, SlTarget, Zone } from '../../model/plant.ts';

const RULE = '3.7';
const Y = 'zone:y';
const Z = 'zone:z';

const NULL_ALL = { IAC: null, UC: null, SI: null, DC: null, RDF: null, TRE: null, RA: null };
const NO_DRIVERS = { IAC: [], UC: [], SI: [], DC: [], RDF: [], TRE: [], RA: [] };

/** The conduit c joins z and y, which have these targets. */
function targetCase(
  name: string,
  [atZ, atY]: readonly [SlTarget | undefined, SlTarget | undefined],
  expected: ExpectedPlace,
  more: Partial<Plant> = {},
  conduitMore: Partial<Conduit> = {},
): EvaluationCase {
  const plant = plantWith({
    zones: [targeted('z', atZ), targeted('y', atY)],
    conduits: [conduit('c', ['y', 'z'], conduitMore)],
    ...more,
  });
  return caseOf(RULE, `SL-T: ${name}`, plant, { [C]: expected });
}

function targeted(id: string, slTarget: SlTarget | undefined, more: Partial<Zone> = {}): Zone {
  return zone(id, { ...(slTarget === undefined ? {} : { slTarget }), ...more });
}

function byDefault(drivers: SomeFrs<readonly string[]>): NonNullable<ExpectedPlace['slTBasis']> {
  return { method: 'conduit-default', rationale: null, from: null, drivers };
}

const confidential = { flows: [flow('f', Y, Z, { conduit: 'c', confidential: true })] };
const essential = { flows: [flow('f', Y, Z, { conduit: 'c', essential: true })] };
const external = zone('x', { kind: 'external' });

const max: readonly EvaluationCase[] = [
  targetCase(
    'per FR the max over the zones it joins',
    [target({ IAC: 3, UC: 1, SI: 2 }), target({ IAC: 2, UC: 4, SI: 2 })],
    {
      slT: { IAC: 3, UC: 4, SI: 2, RDF: 0, TRE: 0 },
      slTBasis: byDefault({ IAC: [Z], UC: [Y], SI: [Y, Z], RDF: [Y, Z] }),
    },
  ),
  targetCase(
    'a conduit with its own has that',
    [2, 3],
    { slT: { IAC: 1, DC: 1, RA: 1 }, slTBasis: { method: 'uniform', rationale: null, from: null } },
    {},
    { slTarget: 1 },
  ),
  targetCase(
    'a conduit with its own vector keeps the rationale',
    [2, 3],
    {
      slT: { IAC: 4, DC: 0, RA: 0 },
      slTBasis: { method: 'stated', rationale: 'agreed', from: null },
    },
    {},
    { slTarget: target({ IAC: 4 }) },
  ),
  targetCase(
    'an external zone does not take part',
    [2, 3],
    { slT: { IAC: 2 }, slTBasis: byDefault({ IAC: [Z] }) },
    { zones: [targeted('z', 2), external], conduits: [conduit('c', ['x', 'z'])] },
  ),
  targetCase(
    'where only external zones are left it is null in all FRs',
    [2, 3],
    { slT: NULL_ALL, slTBasis: byDefault(NO_DRIVERS), required: { 'SR 6.2': null } },
    { zones: [external, zone('w', { kind: 'external' })], conduits: [conduit('c', ['w', 'x'])] },
  ),
  targetCase(
    'where a SUC is written a zone outside takes no part',
    [1, 3],
    { slT: { IAC: 1 }, slTBasis: byDefault({ IAC: [Z] }) },
    { suc: [{ id: 's', name: 's', zones: ['z'] }] },
  ),
  targetCase(
    'a zone in any SUC takes part',
    [1, 3],
    { slT: { IAC: 3 }, slTBasis: byDefault({ IAC: [Y] }) },
    {
      suc: [
        { id: 's', name: 's', zones: ['z'] },
        { id: 't', name: 't', zones: ['y'] },
      ],
    },
  ),
  targetCase(
    'where no zone it joins is in a SUC it is null in all FRs',
    [1, 3],
    { slT: NULL_ALL, slTBasis: byDefault(NO_DRIVERS) },
    { suc: [{ id: 's', name: 's', zones: [] }] },
  ),
  targetCase('where one of the zones has null it is null, and that zone is why', [2, undefined], {
    slT: { IAC: null, UC: null, SI: null, RDF: null, TRE: null },
    slTBasis: byDefault({ IAC: [Y], TRE: [Y] }),
  }),
  targetCase('where both zones have null both are why', [undefined, undefined], {
    slT: { IAC: null },
    slTBasis: byDefault({ IAC: [Y, Z] }),
  }),
  targetCase(
    'what a zone inherits counts as what it states',
    [2, 1],
    { slT: { IAC: 4 }, slTBasis: byDefault({ IAC: [Y] }) },
    { zones: [targeted('z', 2), zone('y', { parent: 'p' }), targeted('p', 4)] },
  ),
  targetCase(
    'the baseline of zones counts as what they state',
    [3, undefined],
    { slT: { IAC: 3, DC: 2 }, slTBasis: byDefault({ IAC: [Z], DC: [] }) },
    { method: { slTarget: 'baseline', baseline: 2 } },
  ),
];

const parts: readonly EvaluationCase[] = [
  targetCase('DC and RA are the baseline, 1 when not stated', [3, 4], {
    slT: { DC: 1, RA: 1 },
    slTBasis: byDefault({ DC: [], RA: [] }),
  }),
  targetCase(
    'DC and RA are the baseline also where it is above what the zones have',
    [0, 0],
    { slT: { DC: 2, RA: 2, IAC: 0 }, slTBasis: byDefault({ DC: [], RA: [], IAC: [Y, Z] }) },
    { method: { baseline: 2 } },
  ),
  targetCase('DC and RA are the baseline also where the zones have null', [undefined, undefined], {
    slT: { DC: 1, RA: 1, IAC: null },
    slTBasis: byDefault({ DC: [], RA: [] }),
  }),
  targetCase(
    'DC takes part where a flow through it is confidential',
    [3, 4],
    { slT: { DC: 4, RA: 1 }, slTBasis: byDefault({ DC: [Y], RA: [] }) },
    confidential,
  ),
  targetCase(
    'RA takes part where a flow through it is essential',
    [3, 4],
    { slT: { DC: 1, RA: 4 }, slTBasis: byDefault({ DC: [], RA: [Y] }) },
    essential,
  ),
  targetCase(
    'DC that takes part is null where a zone has null',
    [3, undefined],
    { slT: { DC: null, RA: 1 }, slTBasis: byDefault({ DC: [Y] }) },
    confidential,
  ),
  targetCase(
    'a flow through no conduit or another one does not count',
    [3, 4],
    { slT: { DC: 1, RA: 1 } },
    {
      conduits: [conduit('c', ['y', 'z']), conduit('d', ['y', 'z'])],
      flows: [
        flow('f', Y, Z, { confidential: true, essential: true }),
        flow('g', Y, Z, { confidential: true, essential: true, conduit: 'd' }),
      ],
    },
  ),
  targetCase(
    'a flow that is said not to be confidential or essential does not count',
    [3, 4],
    { slT: { DC: 1, RA: 1 } },
    { flows: [flow('f', Y, Z, { conduit: 'c', confidential: false, essential: false })] },
  ),
  targetCase(
    'the method max takes the plain max for all seven',
    [3, 4],
    {
      slT: { IAC: 4, DC: 4, RA: 4 },
      slTBasis: {
        method: 'conduit-max',
        rationale: null,
        from: null,
        drivers: { IAC: [Y], DC: [Y], RA: [Y] },
      },
    },
    { method: { conduitTarget: 'max' } },
  ),
  targetCase(
    'the method max leaves null where a zone has null',
    [3, undefined],
    { slT: NULL_ALL },
    { method: { conduitTarget: 'max', baseline: 2 } },
  ),
  targetCase(
    'the method max leaves out external zones too',
    [3, 4],
    { slT: { IAC: 3, DC: 3, RA: 3 } },
    {
      method: { conduitTarget: 'max' },
      zones: [targeted('z', 3), external],
      conduits: [conduit('c', ['x', 'z'])],
    },
  ),
  targetCase(
    'the method default is what holds when none is stated',
    [3, 4],
    { slT: { IAC: 4, DC: 1 } },
    {
      method: { conduitTarget: 'default' },
    },
  ),
  targetCase(
    'where no zone is left it is null also in DC and RA',
    [3, 4],
    { slT: NULL_ALL },
    { suc: [{ id: 's', name: 's', zones: [] }], method: { baseline: 3 }, ...essential },
  ),
];

export const cases: readonly EvaluationCase[] = [...max, ...parts];
