/** Ways on a narrow terminal: what a way begins with, what decides it and what it leads to are always told. */
import { expect, it } from 'vitest';
import { compile } from '../../../evaluate/compile.ts';
import { exposureOf } from '../../../evaluate/exposure/exposure.ts';
import type { Plant } from '../../../model/plant.ts';
import { AS_OF, answer, conduit, plantWith, zone } from '../../../test/build.ts';
import { catalog } from '../../../test/catalog.ts';
import { words } from '../../locales/en/index.ts';
import { exposureText } from './exposure.ts';

const facts = { untrustedAccess: false, portableDevices: false };
const HOPS = 9;
const chain = {
  zones: Array.from({ length: HOPS }, (_, i) =>
    zone(`a-zone-of-a-long-name-${i}`, i === 0 ? { kind: 'external' } : { facts, slTarget: 3 }),
  ),
  conduits: Array.from({ length: HOPS - 1 }, (_, i) =>
    conduit(`c${i}`, [`a-zone-of-a-long-name-${i}`, `a-zone-of-a-long-name-${i + 1}`]),
  ),
};

function text(entities: Partial<Omit<Plant, 'schema'>>): string {
  const plant = plantWith(entities);
  return exposureText({
    plantName: plant.name,
    asOf: AS_OF,
    exposure: exposureOf(compile(plant, catalog, AS_OF), 'claimed'),
    asked: null,
    folder: 'plant',
    options: '',
    words,
    terminal: { columns: 80, colour: false, unicode: true },
  });
}

it('shortens a long way in the middle', () => {
  const answers = catalog.rows
    .filter(({ fr, level }) => fr === 'RDF' && level <= 2)
    .map((row) => answer('conduit:c4', row.id, 'met'));
  const told = text({ ...chain, answers }).replaceAll(/\s+/gu, ' ');
  expect(told).not.toContain('…');
  expect(told).toContain(
    'from outside into zone:a-zone-of-a-long-name-1, 3 more hops, through conduit:c4 into zone:a-zone-of-a-long-name-5, 2 more hops, through conduit:c7 into zone:a-zone-of-a-long-name-8; decided at zone:a-zone-of-a-long-name-5',
  );
});

it('says what is needed if attackers enter where that is not known', () => {
  const zones = [
    zone('a', { facts: { ...facts, portableDevices: 'unknown' }, slTarget: 1 }),
    zone('b', { facts, slTarget: 1 }),
  ];
  const told = text({ zones, conduits: [conduit('ab', ['a', 'b'])] }).replaceAll(/\s+/gu, ' ');
  expect(told).toContain('not known of 2.');
  expect(told).not.toContain('No path leads there');
  expect(told).toContain(
    'if attackers enter zone:a, SL 1: from outside into zone:a, through conduit:ab into zone:b; decided at zone:a',
  );
});
