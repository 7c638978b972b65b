/** 3.11 by hand: the smallest plants, one fact flipped. */
import { describe, expect, it } from 'vitest';
import type { Plant } from '../../model/plant.ts';
import { AS_OF, answer, asset, conduit, flow, plantWith, target, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import { raisesAt } from './raises.ts';
import { waysElsewhere } from './ways.ts';

type Entities = Partial<Omit<Plant, 'schema'>>;

/** SL-A of the place in these FRs. */
const reaches = (place: string, level: number, ...frs: readonly string[]) =>
  catalog.rows
    .filter((row) => frs.includes(row.fr) && row.level <= level)
    .map((row) => answer(place, row.id, 'met'));
const strong = (id: string, level: number) => reaches(`zone:${id}`, level, 'IAC', 'UC', 'SI');
const border = (id: string, level: number) => reaches(`conduit:${id}`, level, 'RDF');

const outside = zone('outside', { kind: 'external' });
const told = (entities: Entities, reading: Exposure['reading'] = 'claimed'): Exposure =>
  exposureOf(compile(plantWith(entities), catalog, AS_OF), reading);
const neededFor = (entities: Entities): Readonly<Record<string, number | null>> =>
  Object.fromEntries(told(entities).zones.map(({ ref, needed }) => [ref.slice('zone:'.length), needed]));

/** Facts that keep a zone from being an entry point. */
const known = { untrustedAccess: false, portableDevices: false };

/** outside - a - b. */
const chain: Entities = {
  zones: [outside, zone('a'), zone('b')],
  conduits: [conduit('oa', ['outside', 'a']), conduit('ab', ['a', 'b'])],
};

describe('a plant that states neither conduits nor flows', () => {
  /** Nobody enters at the one zone there is. */
  const alone: Entities = {
    zones: [zone('a', { slTarget: 1, facts: known }), zone('b', { facts: known })],
  };
  const standingOf = (entities: Entities) => {
    const { exposed, exposedUpper, unknownBecause, needed } = told(entities).zones[0] ?? {};
    return { exposed, exposedUpper, unknownBecause, needed };
  };
  const notKnown = { exposed: null, exposedUpper: null, unknownBecause: 'noTraffic', needed: null };
  const notExposed = { exposed: false, exposedUpper: false, unknownBecause: null, needed: null };

  it('does not say that a zone is not exposed', () => {
    expect(standingOf(alone)).toEqual(notKnown);
    expect(standingOf({ ...alone, conduits: [conduit('ab', ['a', 'b'])] })).toEqual(notExposed);
    expect(standingOf({ ...alone, flows: [flow('f', 'zone:a', 'zone:b')] })).toEqual(notExposed);
  });

  it('puts that before what else is not known', () => {
    expect(standingOf({ zones: [zone('a', { slTarget: 1 })] })).toEqual(notKnown);
  });

  it('says of a zone that is entered that it is exposed, and not whether from elsewhere', () => {
    const facts = { ...known, portableDevices: true };
    const [entered] = told({
      zones: [zone('a', { slTarget: 1, facts })],
    }).zones;
    expect(entered).toMatchObject({ exposed: true, unknownBecause: null });
    expect(entered?.fromElsewhere).toMatchObject({ exposed: null, unknownBecause: 'noTraffic' });
  });
});

describe('needed', () => {
  it('is one more than the greatest strength on the way', () => {
    expect(neededFor(chain)).toEqual({ a: 1, b: 1 });
    expect(neededFor({ ...chain, answers: border('oa', 2) })).toEqual({ a: 3, b: 3 });
    expect(neededFor({ ...chain, answers: border('ab', 3) })).toEqual({ a: 1, b: 4 });
    expect(neededFor({ ...chain, answers: strong('b', 4) })).toEqual({ a: 1, b: 5 });
    expect(neededFor({ ...chain, answers: [...strong('a', 1), ...border('oa', 3)] })).toEqual({ a: 4, b: 4 });
  });

  it('takes the weakest of IAC, UC and SI, and RDF alone at a conduit', () => {
    const without = (fr: string) =>
      reaches('zone:b', 4, ...['IAC', 'UC', 'SI', 'DC', 'RDF'].filter((each) => each !== fr));
    for (const fr of ['IAC', 'UC', 'SI']) expect(neededFor({ ...chain, answers: without(fr) })['b']).toBe(1);
    expect(neededFor({ ...chain, answers: without('RDF') })['b']).toBe(5);
    const others = reaches('conduit:ab', 4, 'IAC', 'UC', 'SI', 'DC');
    expect(neededFor({ ...chain, answers: others })['b']).toBe(1);
  });

  it('is the least over all ways', () => {
    const conduits = [...(chain.conduits ?? []), conduit('ob', ['outside', 'b'])];
    const answers = [...border('oa', 4), ...border('ob', 2)];
    expect(neededFor({ ...chain, conduits, answers })).toEqual({ a: 3, b: 3 });
  });

  it('is null without a way, and 3.11 counts no way back through a one-way conduit', () => {
    const oneWay = (from: string, to: string): Entities => ({
      ...chain,
      conduits: [conduit('oa', ['outside', 'a']), conduit('ab', ['a', 'b'], { oneWay: { from, to } })],
    });
    expect(neededFor(oneWay('b', 'a'))).toEqual({ a: 1, b: null });
    expect(neededFor(oneWay('a', 'b'))).toEqual({ a: 1, b: 1 });
    expect(neededFor({ zones: [outside, zone('a')] })).toEqual({ a: null });
  });

  it('lets only others than its receiver to the sender of a one-way conduit that joins several', () => {
    const joins = ['outside', 'a', 'b'];
    const withOneWay = (from: string, to: string): Entities => ({
      zones: [outside, zone('a'), zone('b')],
      conduits: [conduit('c', joins, { oneWay: { from, to } })],
    });
    expect(neededFor(withOneWay('b', 'outside'))).toEqual({ a: 1, b: 1 });
    expect(neededFor(withOneWay('b', 'a'))).toEqual({ a: 1, b: 1 });
  });
});

describe('hops', () => {
  it('are those that flows permit, where a conduit lists some', () => {
    const flows = (...ends: readonly (readonly [string, string])[]) =>
      ends.map(([from, to], i) => flow(`f${i}`, from, to, { conduit: 'ab' }));
    expect(neededFor({ ...chain, flows: flows(['zone:a', 'zone:b']) })['b']).toBe(1);
    expect(neededFor({ ...chain, flows: flows(['zone:b', 'zone:a']) })['b']).toBeNull();
    const assets = [asset('x', { zones: ['b'] }), asset('y', { zones: ['a'] }), asset('nowhere')];
    expect(neededFor({ ...chain, assets, flows: flows(['asset:x', 'asset:y']) })['b']).toBeNull();
    // It lists nothing where nobody knows between which zones it goes.
    expect(neededFor({ ...chain, assets, flows: flows(['asset:nowhere', 'zone:a']) })['b']).toBe(1);
  });

  it('are also those of flows that name no conduit, which list nothing', () => {
    const back = flow('f', 'zone:b', 'zone:a', { conduit: 'ab' });
    const nameless = flow('g', 'zone:a', 'zone:b');
    expect(neededFor({ ...chain, flows: [back, nameless] })['b']).toBe(1);
    expect(neededFor({ ...chain, flows: [flow('g', 'zone:b', 'zone:a')] })['b']).toBe(1);
  });

  it('go to the nearest zone around an end that the conduit joins', () => {
    const zones = [outside, zone('a'), zone('b'), zone('inner', { parent: 'b' })];
    const flows = [flow('f', 'zone:a', 'zone:inner', { conduit: 'ab' })];
    expect(neededFor({ ...chain, zones, flows })).toEqual({ a: 1, b: 1, inner: 1 });
  });

  it('join a zone and its parent without a boundary, unless a conduit does', () => {
    const zones = [outside, zone('a'), zone('inner', { parent: 'a' })];
    const conduits = [conduit('oa', ['outside', 'a'])];
    expect(neededFor({ zones, conduits })).toEqual({ a: 1, inner: 1 });
    const between = conduit('ai', ['a', 'inner']);
    const answers = border('ai', 2);
    expect(neededFor({ zones, conduits: [...conduits, between], answers })).toEqual({ a: 1, inner: 3 });
  });
});

describe('a host with legs in two zones', () => {
  const flows = [flow('back', 'zone:b', 'zone:a', { conduit: 'ab' })];
  const over = (...hosts: readonly ReturnType<typeof asset>[]): Entities => ({
    ...chain,
    flows,
    assets: hosts,
  });

  it('is a way past every conduit, as strong as the zone behind it', () => {
    expect(neededFor(over())['b']).toBeNull();
    const both = over(asset('x', { zones: ['a', 'b'] }));
    expect(told(both).zones[1]).toMatchObject({
      needed: 1,
      path: [{}, { from: 'zone:a', to: 'zone:b', through: 'asset:x', boundary: 0, zone: 0 }],
    });
    const answers = [...strong('b', 2), ...border('ab', 4)];
    expect(neededFor({ ...both, answers })['b']).toBe(3);
  });

  it('has a leg where an interface stands', () => {
    expect(neededFor(over(asset('x', { zones: ['a'], interfaces: [{ zone: 'b' }] })))['b']).toBe(1);
    expect(neededFor(over(asset('x', { interfaces: [{ zone: 'a' }, { zone: 'b' }], zones: [] })))['b']).toBe(
      1,
    );
    expect(neededFor(over(asset('x', { zones: ['a'], interfaces: [{}] })))['b']).toBeNull();
  });

  it('is none where it is the border of a conduit of its own between them', () => {
    const border = asset('x', { zones: ['a', 'b'], conduits: ['ab'] });
    expect(neededFor(over(border))['b']).toBeNull();
    const other = asset('x', { zones: ['a', 'b'], conduits: ['oa'] });
    expect(neededFor(over(other))['b']).toBe(1);
  });

  it('leads from the legs that it holds as a border only to those that it does not', () => {
    const zones = [...(chain.zones ?? []), zone('c')];
    const assets = [asset('x', { zones: ['a', 'b', 'c'], conduits: ['ab'] })];
    expect(neededFor({ ...chain, zones, flows, assets })).toEqual({ a: 1, b: 1, c: 1 });
    const passed = told({ ...chain, zones, flows, assets }).zones.map(({ path }) =>
      path.map(({ to, through }) => `${String(through)} ${to}`),
    );
    expect(passed[1]).toEqual(['conduit:oa zone:a', 'asset:x zone:c', 'asset:x zone:b']);
  });

  it('may have legs in many zones', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const zones = [outside, ...ids.map((id) => zone(id))];
    const conduits = [conduit('oa', ['outside', 'a'])];
    const assets = [asset('x', { zones: ids }), asset('y', { zones: ids })];
    expect(neededFor({ zones, conduits, assets })).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
    expect(told({ zones, conduits, assets }).zones[4]?.path).toHaveLength(2);
  });
});

describe('entry points', () => {
  it.each(['untrustedAccess', 'portableDevices'])(
    'are zones at which %s is true, as strong as they are',
    (fact) => {
      // An answer to a row that depends on the fact would turn a false one.
      const at = (value: boolean | 'unknown') =>
        told({
          zones: [zone('a', { facts: { [fact]: value } })],
          answers: value === true ? strong('a', 2) : [],
        });
      expect(at(true).zones[0]).toMatchObject({
        needed: 3,
        path: [{ from: null, to: 'zone:a', strength: 2 }],
      });
      expect(at(true).entryPoints).toMatchObject([{ ref: 'zone:a', reasons: [fact] }]);
      expect(at(false).entryPoints).toEqual([]);
      expect(at('unknown')).toMatchObject({ entryPoints: [], undecided: ['zone:a'] });
    },
  );
});

describe('an entry point that the plant names', () => {
  it('is one whatever its facts say', () => {
    const facts = { untrustedAccess: false, portableDevices: false };
    const at = (more: object) => told({ zones: [zone('a', { facts, ...more })] });
    expect(at({}).entryPoints).toEqual([]);
    expect(at({ entryPoint: false }).entryPoints).toEqual([]);
    expect(at({ entryPoint: true })).toMatchObject({
      entryPoints: [{ ref: 'zone:a', reasons: ['entryPoint'] }],
      zones: [{ needed: 1 }],
    });
  });
});

describe('exposed', () => {
  const zoneB = (slTarget: ReturnType<typeof target> | number | undefined, level: number) => {
    const b = zone('b', slTarget === undefined ? { facts: known } : { facts: known, slTarget });
    return told({ ...chain, zones: [outside, zone('a', { facts: known }), b], answers: border('ab', level) })
      .zones[1];
  };

  it('is a zone of which SL-T asks for no less than is needed', () => {
    expect(zoneB(2, 1)).toMatchObject({ needed: 2, target: 2, exposed: true });
    expect(zoneB(2, 2)).toMatchObject({ needed: 3, target: 2, exposed: false });
    expect(zoneB(undefined, 2)).toMatchObject({ target: null, exposed: null });
    expect(zoneB(undefined, 4)).toMatchObject({ needed: 5, exposed: false });
  });

  it('looks at IAC, UC, SI and RDF alone', () => {
    for (const fr of ['IAC', 'UC', 'SI', 'RDF'] as const)
      expect(zoneB(target({ [fr]: 3 }), 2)).toMatchObject({ target: 3, exposed: true });
    expect(zoneB(target({ DC: 4, TRE: 4, RA: 4 }), 0)).toMatchObject({ target: 0, exposed: false });
  });

  it('has two ends: as it is shown, and if all that is open were met', () => {
    const zones = [outside, zone('a', { slTarget: 2 })];
    const conduits = [conduit('oa', ['outside', 'a'])];
    const [a] = told({ zones, conduits, answers: border('oa', 1) }, 'evidenced').zones;
    expect(a).toMatchObject({ needed: 1, neededUpper: 5, exposed: true, exposedUpper: false });
  });
});

describe('an undecided zone', () => {
  /** a - b, with nothing outside; a may be entered. */
  const at = (portableDevices: boolean | 'unknown', more: Entities = {}) =>
    told({
      zones: [
        zone('a', { facts: { ...known, portableDevices }, slTarget: 2 }),
        zone('b', { facts: known, slTarget: 2 }),
      ],
      conduits: [conduit('ab', ['a', 'b'])],
      ...more,
    }).zones;
  const open = { exposed: null, unknownBecause: 'entryFacts' };

  it('leaves open whether it and what lies behind it are exposed', () => {
    expect(at(false)).toMatchObject([
      { needed: null, exposed: false, ifEntered: null },
      { exposed: false, unknownBecause: null },
    ]);
    expect(at('unknown')).toMatchObject([
      { ...open, needed: null, path: [], ifEntered: { needed: 1, path: [{ from: null, to: 'zone:a' }] } },
      { ...open, ifEntered: { needed: 1, path: [{ to: 'zone:a' }, { to: 'zone:b' }] } },
    ]);
  });

  it('leaves nothing open where what stands behind it holds anyhow', () => {
    expect(at('unknown', { answers: border('ab', 2) })).toMatchObject([
      open,
      { needed: null, exposed: false, unknownBecause: null, ifEntered: { needed: 3, deciding: 1 } },
    ]);
  });

  it('leaves nothing open where a zone is exposed without it', () => {
    const zones = [
      zone('a', { facts: { ...known, portableDevices: 'unknown' } }),
      zone('b', { facts: { ...known, portableDevices: true }, slTarget: 2 }),
    ];
    expect(at('unknown', { zones })[1]).toMatchObject({ needed: 1, exposed: true, ifEntered: null });
  });

  it('does not hide that an SL-T is missing', () => {
    const zones = [outside, zone('a', { facts: { ...known, portableDevices: 'unknown' } })];
    const conduits = [conduit('oa', ['outside', 'a'])];
    expect(at('unknown', { zones, conduits })[0]).toMatchObject({
      exposed: null,
      unknownBecause: 'slTarget',
    });
  });
});

describe('from elsewhere', () => {
  const entry = (id: string) => zone(id, { facts: known, entryPoint: true, slTarget: 2 });
  const at = (entities: Entities) => told(entities).zones.map(({ fromElsewhere }) => fromElsewhere);

  it('leaves out that attackers enter at the zone itself', () => {
    const answers = border('ab', 2);
    const pair: Entities = {
      zones: [entry('a'), entry('b')],
      conduits: [conduit('ab', ['a', 'b'])],
      answers,
    };
    expect(neededFor(pair)).toEqual({ a: 1, b: 1 });
    expect(at(pair)).toMatchObject([
      { needed: 3, exposed: false, path: [{ from: null, to: 'zone:b' }, { to: 'zone:a' }], deciding: 1 },
      { needed: 3, exposed: false },
    ]);
    expect(at({ zones: [entry('a')] })).toMatchObject([{ needed: null, path: [], exposed: null }]);
  });

  it('always counts who is in an external zone', () => {
    const zones = [outside, entry('a')];
    const conduits = [conduit('oa', ['outside', 'a'])];
    expect(at({ zones, conduits, answers: border('oa', 1) })).toMatchObject([
      { needed: 2, exposed: true, path: [{ from: 'zone:outside', through: 'conduit:oa' }] },
    ]);
  });

  it('is the same for a zone at which nobody enters', () => {
    const zones = [outside, zone('a', { facts: known }), zone('b', { facts: known })];
    for (const zone of told({ ...chain, zones, answers: border('ab', 3) }).zones)
      expect(zone).toMatchObject(zone.fromElsewhere);
  });

  it('tells each of many entry points apart', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const zones = [...ids.map(entry), zone('hub', { facts: known })];
    const conduits = ids.map((id) => conduit(`${id}-hub`, [id, 'hub']));
    const answers = ids.flatMap((id, i) => strong(id, Math.min(i, 4)));
    // The weakest other one decides for all but itself.
    expect(at({ zones, conduits, answers }).map(({ needed }) => needed)).toEqual([2, 2, 3, 4, 5, 1]);
  });

  it('leaves open what hangs on whether attackers enter another zone', () => {
    const zones = [
      zone('a', { facts: { ...known, portableDevices: 'unknown' }, slTarget: 2 }),
      zone('b', { facts: { ...known, portableDevices: 'unknown' }, slTarget: 2 }),
    ];
    const open = { needed: null, exposed: null, unknownBecause: 'entryFacts' };
    expect(at({ zones })).toMatchObject([{ needed: null, unknownBecause: 'noTraffic', ifEntered: null }, {}]);
    expect(at({ zones, conduits: [conduit('ab', ['a', 'b'])] })).toMatchObject([
      { ...open, ifEntered: { needed: 1, path: [{ to: 'zone:b' }, { to: 'zone:a' }] } },
      { ...open, ifEntered: { needed: 1, path: [{ to: 'zone:a' }, { to: 'zone:b' }] } },
    ]);
  });

  it('is raised by what stands on the way from there', () => {
    const answers = border('ab', 1);
    const plant = plantWith({
      zones: [entry('a'), entry('b')],
      conduits: [conduit('ab', ['a', 'b'])],
      answers,
    });
    const index = compile(plant, catalog, AS_OF);
    const { ways } = exposureOf(index, 'claimed');
    const b = index.position.get('zone:b') as number;
    expect(raisesAt(index, waysElsewhere(ways, b), b)).toEqual([
      { ref: 'conduit:ab', from: 1, to: 2, needed: 3 },
    ]);
  });
});

describe('what raises it', () => {
  const raises = (entities: Entities, ref: string) => {
    const index = compile(plantWith(entities), catalog, AS_OF);
    return raisesAt(index, exposureOf(index, 'claimed').ways, index.position.get(ref) as number);
  };

  it('is what stands as high as the way and cannot be walked round', () => {
    expect(raises({ ...chain, answers: border('ab', 1) }, 'zone:b')).toEqual([
      { ref: 'conduit:ab', from: 1, to: 2, needed: 3 },
    ]);
    expect(raises(chain, 'zone:b').map(({ ref }) => ref)).toEqual([
      'conduit:oa',
      'zone:a',
      'conduit:ab',
      'zone:b',
    ]);
  });

  it('is not a border beside which another is as low', () => {
    const conduits = [...(chain.conduits ?? []), conduit('ab-2', ['a', 'b'])];
    const answers = [...border('ab', 1), ...border('ab-2', 1)];
    expect(raises({ ...chain, conduits, answers }, 'zone:b')).toEqual([]);
  });

  it('is never a border over an asset, which nobody judges', () => {
    const bridged = {
      ...chain,
      conduits: [conduit('oa', ['outside', 'a'])],
      assets: [asset('x', { zones: ['a', 'b'] })],
    };
    expect(raises({ ...bridged, answers: strong('b', 1) }, 'zone:b')).toEqual([
      { ref: 'zone:b', from: 1, to: 2, needed: 3 },
    ]);
  });

  it('is nothing beyond SL 4', () => {
    expect(raises({ ...chain, answers: border('ab', 4) }, 'zone:b')).toEqual([]);
  });

  it('names the deciding hop: the first of the greatest strength', () => {
    const answers = [...border('oa', 2), ...border('ab', 2)];
    expect(told({ ...chain, answers }).zones[1]).toMatchObject({ ref: 'zone:b', deciding: 0 });
    expect(told({ ...chain, answers: border('ab', 2) }).zones[1]).toMatchObject({ deciding: 1 });
  });
});
