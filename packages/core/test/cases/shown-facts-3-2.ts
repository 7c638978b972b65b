/** docs/rules.md 3.2, the table: the model shows the opposite of a false fact. */
import { answer, asset, conduit, flow, plantWith, zone } from '../build.ts';
import { C, factMissing, naByFact, unanswered, verdictsCase, type EvaluationCase } from './case.ts';
import type { Asset, Conduit, Fact, Flow, Plant, Zone } from '../../model/plant.ts';

const RULE = '3.2';

/** A row of the standard by which each fact is seen. */
const ROW = {
  wireless: 'SR 1.6',
  untrustedAccess: 'SR 1.13',
  processOutputs: 'SR 3.6',
  humanAccess: 'SR 1.10',
  remoteSessions: 'SR 2.6',
} as const;
type ShownFact = keyof typeof ROW;

/** The fact is false at z; the model besides it is given. */
function atZone(
  fact: ShownFact,
  shown: boolean,
  name: string,
  {
    zones = [],
    zoneMore = {},
    ...more
  }: Partial<Omit<Plant, 'zones'>> & {
    zones?: Zone[];
    zoneMore?: Partial<Zone>;
  },
): EvaluationCase {
  const plant = plantWith({
    zones: [zone('z', { facts: { [fact]: false }, ...zoneMore }), ...zones],
    ...more,
  });
  const verdict = shown ? unanswered : naByFact([fact]);
  return verdictsCase(RULE, `${fact} ${shown ? 'shown' : 'not shown'} at a zone: ${name}`, plant, {
    [ROW[fact]]: verdict,
  });
}

/** The fact is false at the conduit c between y and z; x is there besides. */
function atConduit(
  fact: ShownFact,
  shown: boolean,
  name: string,
  {
    conduitMore = {},
    yMore = {},
    ...more
  }: {
    conduitMore?: Partial<Conduit>;
    yMore?: Partial<Zone>;
    assets?: Asset[];
    flows?: Flow[];
  },
): EvaluationCase {
  const plant = plantWith({
    zones: [zone('z'), zone('y', yMore)],
    conduits: [
      conduit('c', ['y', 'z'], { facts: { [fact]: false }, ...conduitMore }),
      conduit('d', ['y', 'z']),
    ],
    ...more,
  });
  const verdict = shown ? unanswered : naByFact([fact]);
  return verdictsCase(
    RULE,
    `${fact} ${shown ? 'shown' : 'not shown'} at a conduit: ${name}`,
    plant,
    { [ROW[fact]]: verdict },
    C,
  );
}

const inZ = (more: Partial<Asset>) => ({ assets: [asset('a', { zones: ['z'], ...more })] });
const inC = (more: Partial<Asset>) => ({ assets: [asset('a', { conduits: ['c'], ...more })] });
const y = zone('y');
const external = zone('x', { kind: 'external' });
const interactive = { interactive: true };

const wireless: readonly EvaluationCase[] = [
  atZone('wireless', true, 'an asset with a radio', inZ({ wireless: true })),
  atZone('wireless', false, 'an asset without', inZ({ wireless: false })),
  atZone('wireless', false, 'an asset with a radio in another zone', {
    zones: [y],
    assets: [asset('a', { zones: ['y'], wireless: true })],
  }),
  atZone('wireless', false, 'an asset with a radio in the zone below', {
    zones: [zone('y', { parent: 'z' })],
    assets: [asset('a', { zones: ['y'], wireless: true })],
  }),
  atZone('wireless', true, 'an asset with a radio that lies in two zones', {
    zones: [y],
    assets: [asset('a', { zones: ['y', 'z'], wireless: true })],
  }),
  atZone('wireless', false, 'an interface in the zone does not put the asset there', {
    zones: [y],
    assets: [asset('a', { zones: ['y'], wireless: true, interfaces: [{ zone: 'z' }] })],
  }),
  atConduit('wireless', true, 'its medium', { conduitMore: { medium: 'wireless' } }),
  atConduit('wireless', false, 'another medium', { conduitMore: { medium: 'wan' } }),
  atConduit('wireless', true, 'an asset with a radio', inC({ wireless: true })),
  atConduit('wireless', false, 'an asset with a radio in a zone it joins', inZ({ wireless: true })),
];

const untrustedAccess: readonly EvaluationCase[] = [
  atZone('untrustedAccess', true, 'a conduit to an external zone', {
    zones: [external],
    conduits: [conduit('c', ['x', 'z'])],
  }),
  atZone('untrustedAccess', true, 'a conduit that joins an external zone besides another', {
    zones: [external, y],
    conduits: [conduit('c', ['y', 'z', 'x'])],
  }),
  atZone('untrustedAccess', false, 'a conduit to a zone that is not external', {
    zones: [external, y],
    conduits: [conduit('c', ['y', 'z']), conduit('d', ['x', 'y'])],
  }),
  atZone('untrustedAccess', false, 'an external zone joined to one that is not', {
    zoneMore: { kind: 'external' },
    zones: [y],
    conduits: [conduit('c', ['y', 'z'])],
  }),
  atConduit('untrustedAccess', true, 'it joins an external zone', { yMore: { kind: 'external' } }),
  atConduit('untrustedAccess', false, 'it joins none', { yMore: { kind: 'remote' } }),
];

const processOutputs: readonly EvaluationCase[] = [
  atZone('processOutputs', true, 'a controller', inZ({ type: 'controller', physicalOutputs: true })),
  atZone(
    'processOutputs',
    true,
    'a safety controller',
    inZ({ type: 'safety-controller', physicalOutputs: true }),
  ),
  atZone('processOutputs', false, 'a controller that drives none', inZ({ type: 'controller' })),
  atZone('processOutputs', false, 'another asset', inZ({ type: 'drive', physicalOutputs: true })),
  // A conduit that holds an asset is judged on all rows (3.7).
  atConduit('processOutputs', true, 'a controller', inC({ type: 'controller', physicalOutputs: true })),
  atConduit('processOutputs', false, 'another asset', inC({ type: 'io', physicalOutputs: true })),
];

const humanAccess: readonly EvaluationCase[] = [
  atZone('humanAccess', true, 'an HMI', inZ({ type: 'hmi' })),
  atZone('humanAccess', true, 'a workstation', inZ({ type: 'workstation' })),
  atZone('humanAccess', false, 'a controller', inZ({ type: 'controller' })),
  atConduit('humanAccess', true, 'a workstation', inC({ type: 'workstation' })),
  atConduit('humanAccess', false, 'a firewall', inC({ type: 'firewall' })),
];

const remoteSessions: readonly EvaluationCase[] = [
  atZone('remoteSessions', true, 'an interactive flow from another zone', {
    zones: [y],
    flows: [flow('f', 'zone:y', 'zone:z', interactive)],
  }),
  atZone('remoteSessions', true, 'an interactive flow between assets', {
    zones: [y],
    assets: [asset('a', { zones: ['y'] }), asset('b', { zones: ['z'] })],
    flows: [flow('f', 'asset:a', 'asset:b', interactive)],
  }),
  atZone('remoteSessions', false, 'a flow that is not interactive', {
    zones: [y],
    flows: [flow('f', 'zone:y', 'zone:z', { interactive: false })],
  }),
  atZone('remoteSessions', false, 'an interactive flow out of the zone', {
    zones: [y],
    flows: [flow('f', 'zone:z', 'zone:y', interactive)],
  }),
  atZone('remoteSessions', false, 'an interactive flow within the zone', {
    flows: [flow('f', 'zone:z', 'zone:z', interactive)],
  }),
  atZone('remoteSessions', false, 'an interactive flow from an asset without a zone', {
    assets: [asset('a')],
    flows: [flow('f', 'asset:a', 'zone:z', interactive)],
  }),
  atZone('remoteSessions', false, 'an interactive flow from an asset that is in the zone as well', {
    zones: [y],
    assets: [asset('a', { zones: ['y', 'z'] })],
    flows: [flow('f', 'asset:a', 'zone:z', interactive)],
  }),
  atZone('remoteSessions', true, 'an interactive flow to an asset that is in another zone as well', {
    zones: [y, zone('w')],
    assets: [asset('a', { zones: ['w', 'z'] })],
    flows: [flow('f', 'zone:y', 'asset:a', interactive)],
  }),
  atZone('remoteSessions', false, 'an interactive flow to the zone below', {
    zones: [y, zone('w', { parent: 'z' })],
    flows: [flow('f', 'zone:y', 'zone:w', interactive)],
  }),
  atConduit('remoteSessions', true, 'an interactive flow through it', {
    flows: [flow('f', 'zone:y', 'zone:z', { ...interactive, conduit: 'c' })],
  }),
  atConduit('remoteSessions', false, 'an interactive flow through another', {
    flows: [flow('f', 'zone:y', 'zone:z', { ...interactive, conduit: 'd' })],
  }),
  atConduit('remoteSessions', false, 'a flow through it that is not interactive', {
    flows: [flow('f', 'zone:y', 'zone:z', { conduit: 'c' })],
  }),
];

function unknownWith(fact: Fact | undefined): Plant {
  const facts = fact === undefined ? {} : { facts: { wireless: fact } };
  return plantWith({ zones: [zone('z', facts)], assets: [asset('a', { zones: ['z'], wireless: true })] });
}

const notFalse: readonly EvaluationCase[] = [
  verdictsCase(RULE, 'shown: unknown stays unknown', unknownWith('unknown'), {
    'SR 1.6': factMissing('wireless'),
  }),
  verdictsCase(RULE, 'shown: unstated stays unstated', unknownWith(undefined), {
    'SR 1.6': factMissing('wireless'),
  }),
  verdictsCase(
    RULE,
    'shown: a false fact stated above is turned at the zone that shows it',
    plantWith({
      zones: [zone('z', { parent: 'p' }), zone('p', { facts: { wireless: false } })],
      assets: [asset('a', { zones: ['z'], wireless: true })],
    }),
    { 'SR 1.6': unanswered },
  ),
  verdictsCase(
    RULE,
    'shown: where it is stated it stays false for others',
    plantWith({
      zones: [zone('z', { parent: 'p' }), zone('p', { facts: { wireless: false } })],
      assets: [asset('a', { zones: ['z'], wireless: true })],
    }),
    { 'SR 1.6': naByFact(['wireless']) },
    'zone:p',
  ),
  verdictsCase(
    RULE,
    'shown: an inherited answer holds again',
    plantWith({
      zones: [zone('z', { facts: { wireless: false } })],
      assets: [asset('a', { zones: ['z'], wireless: true })],
      answers: [answer('site', 'SR 1.6', 'unmet')],
    }),
    {
      'SR 1.6': {
        verdict: 'unmet',
        from: 'site',
        reads: { claimed: false, evidenced: false, verified: false },
      },
    },
  ),
];

export const cases: readonly EvaluationCase[] = [
  ...wireless,
  ...untrustedAccess,
  ...processOutputs,
  ...humanAccess,
  ...remoteSessions,
  ...notFalse,
];
