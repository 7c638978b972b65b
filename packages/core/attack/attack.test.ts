/** 3.11, techniques, by hand: the smallest plants, one fact flipped. */
import { describe, expect, it } from 'vitest';
import type { TechniquesCatalog } from '../catalog/catalog.ts';
import { linkIndex } from '../catalog/links.ts';
import { assessPlaces } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import type { Plant, Scenario } from '../model/plant.ts';
import { ASSET_TYPES } from '../model/schema/network.ts';
import { AS_OF, answer, asset, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { linkSets, shelf } from '../test/shelf.ts';
import { ATTACK_ASSETS } from './asset-types.ts';
import { attackOf, type ZoneTechniques } from './attack.ts';
import type { AttackReading } from './mitigation.ts';

const techniques = shelf.open('attack-ics@18.1') as TechniquesCatalog;
const links = linkIndex(linkSets());

type Entities = Partial<Omit<Plant, 'schema'>>;
const attacked = (entities: Entities, reading: AttackReading = 'claimed') => {
  const plant = plantWith(entities);
  const places = assessPlaces(compile(plant, catalog, AS_OF));
  return attackOf({ plant, places, system: catalog, techniques, links }, reading);
};
const zoneZ = (entities: Entities, reading?: AttackReading): ZoneTechniques =>
  attacked(entities, reading).zones[0] as ZoneTechniques;
const standing = (id: string, entities: Entities, reading?: AttackReading) => {
  const found = zoneZ(entities, reading).techniques.find((technique) => technique.id === id);
  return found && [found.status, found.atBest];
};
const scenario = (id: string, more: Partial<Scenario> = {}): Scenario => ({
  id,
  name: id,
  place: 'zone:z',
  consequence: 'something',
  ...more,
});
const said = (row: string, status: 'met' | 'unmet') => answer('zone:z', row, status);

describe('how a technique stands', () => {
  // T0812 has the mitigations M0801, which SR 2.1 supports, and M0927, which SR 1.5 supports.
  it('is covered when all of its mitigations hold', () => {
    expect(standing('T0812', { answers: [said('SR 1.5', 'met'), said('SR 2.1', 'met')] })).toEqual([
      'covered',
      'covered',
    ]);
  });

  it('is partly covered when one holds, whatever is known of the other', () => {
    expect(standing('T0812', { answers: [said('SR 1.5', 'met'), said('SR 2.1', 'unmet')] })).toEqual([
      'partly',
      'partly',
    ]);
    expect(standing('T0812', { answers: [said('SR 1.5', 'met')] })).toEqual(['partly', 'covered']);
  });

  it('is uncovered when none holds, and undetermined when one may', () => {
    expect(standing('T0812', { answers: [said('SR 1.5', 'unmet'), said('SR 2.1', 'unmet')] })).toEqual([
      'uncovered',
      'uncovered',
    ]);
    expect(standing('T0812', { answers: [said('SR 1.5', 'unmet')] })).toEqual(['undetermined', 'partly']);
    expect(standing('T0812', {})).toEqual(['undetermined', 'covered']);
  });

  it('takes rows as satisfied only in the reading asked for', () => {
    const answers = [said('SR 1.5', 'met'), said('SR 2.1', 'met')];
    expect(standing('T0812', { answers }, 'evidenced')).toEqual(['uncovered', 'uncovered']);
  });

  // M0818 is supported by SR 3.5 and SR 3.6.
  it('needs every row of a mitigation', () => {
    const mitigation = (answers: Plant['answers']) =>
      zoneZ({ answers })
        .techniques.flatMap(({ mitigations }) => mitigations)
        .find(({ id }) => id === 'M0818');
    expect(mitigation([said('SR 3.5', 'met'), said('SR 3.6', 'met')])?.status).toBe('holds');
    expect(mitigation([said('SR 3.5', 'met')])?.status).toBe('open');
    expect(mitigation([said('SR 3.6', 'unmet')])?.status).toBe('lacks');
  });

  it('leaves out rows that do not apply, and says nothing where none is left', () => {
    const silent = zoneZ({ zones: [zone('z', { facts: { wireless: false } })] }).techniques;
    const wireless = silent.flatMap(({ mitigations }) => mitigations).find(({ id }) => id === 'M0806');
    expect(wireless?.status).toBe('none');
    expect(standing('T0837', { answers: [said('SR 1.5', 'met')] })).toEqual(['noMitigation', 'noMitigation']);
  });
});

describe('which techniques apply', () => {
  const applying = (types: readonly (typeof ASSET_TYPES)[number][]) =>
    zoneZ({ assets: types.map((type) => asset(`a-${type}`, { type, zones: ['z'] })) });

  it('are those used against what the zone holds, and those used against nothing that ATT&CK names', () => {
    const { techniques: told, elsewhere } = applying(['hmi']);
    for (const { id, applies } of told) {
      const { assets } = techniques.rows.find((row) => row.id === id) as (typeof techniques.rows)[0];
      expect(applies).toBe(assets.length === 0 ? 'unknown' : 'assets');
      expect(assets.length === 0 || assets.includes('A0002')).toBe(true);
    }
    expect(told.length + elsewhere.length).toBe(83);
    expect(elsewhere).toContain('T0821');
  });

  it('are all where it holds nothing, or something unlike what ATT&CK names', () => {
    expect(applying([]).techniques).toHaveLength(83);
    expect(applying(['hmi', 'printer']).techniques).toHaveLength(83);
    expect(applying(['hmi', 'camera']).techniques).toHaveLength(83);
    expect(applying(['hmi', 'data']).techniques.length).toBeLessThan(83);
  });

  it('are never told of what is in another zone', () => {
    const assets = [
      asset('a', { type: 'hmi', zones: ['z'] }),
      asset('b', { type: 'controller', zones: ['y'] }),
    ];
    expect(zoneZ({ assets }).elsewhere).toContain('T0821');
    expect(attacked({ zones: [zone('y'), zone('z')], assets }).zones[0]?.elsewhere).not.toContain('T0821');
  });

  it('are not told of an external zone', () => {
    const { zones } = attacked({ zones: [zone('out', { kind: 'external' }), zone('z')] });
    expect(zones.map(({ ref }) => ref)).toEqual(['zone:z']);
  });

  it('may be every asset that ATT&CK names', () => {
    const named = new Set(Object.values(ATTACK_ASSETS).flatMap((ids) => ids ?? []));
    expect([...named].sort()).toEqual(techniques.assets.map(({ id }) => id));
  });
});

describe('scenarios', () => {
  it('bring what they name first, unless it is covered', () => {
    const assets = [asset('a', { type: 'hmi', zones: ['z'] })];
    const scenarios = [scenario('s', { techniques: ['T0821', 'T0812', 'T0821'] })];
    const { techniques: told } = zoneZ({ assets, scenarios });
    expect(told.slice(0, 2)).toMatchObject([
      { id: 'T0812', applies: 'scenario', scenarios: ['s'] },
      { id: 'T0821', applies: 'scenario', scenarios: ['s'] },
    ]);
    const answers = [said('SR 1.5', 'met'), said('SR 2.1', 'met')];
    const covered = zoneZ({ assets, scenarios, answers }).techniques;
    expect(covered[0]?.id).toBe('T0821');
    expect(covered.find(({ id }) => id === 'T0812')).toMatchObject({ status: 'covered', scenarios: ['s'] });
    expect(covered[1]?.scenarios).toEqual([]);
  });

  it('count at their own place', () => {
    const scenarios = [scenario('s', { place: 'conduit:c', techniques: ['T0821'] })];
    expect(zoneZ({ scenarios }).techniques.flatMap((technique) => technique.scenarios)).toEqual([]);
  });

  it('that name what ATT&CK does not have are told, with the nearest', () => {
    const scenarios = [scenario('s', { techniques: ['T0885', 'T0885x', 'phishing'] })];
    expect(attacked({ scenarios }).unknown).toEqual([
      { scenario: 's', found: 'T0885x', near: 'T0885' },
      { scenario: 's', found: 'phishing', near: null },
    ]);
  });
});
