/** Ways on a narrow terminal: what a way begins with, what decides it and what it leads to are always told. */
import { expect, it } from 'vitest';
import { compile } from '../../../evaluate/compile.ts';
import type { ExposureReading } from '../../../evaluate/exposure/hops-of-plant.ts';
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
    zone(
      `a-zone-of-a-long-name-${i}`,
      i === 0 ? { kind: 'external' } : { facts, slTarget: i === HOPS - 1 ? 4 : 3 },
    ),
  ),
  conduits: Array.from({ length: HOPS - 1 }, (_, i) =>
    conduit(`c${i}`, [`a-zone-of-a-long-name-${i}`, `a-zone-of-a-long-name-${i + 1}`]),
  ),
};

function text(entities: Partial<Omit<Plant, 'schema'>>, reading: ExposureReading = 'claimed'): string {
  const plant = plantWith(entities);
  const index = compile(plant, catalog, AS_OF);
  return exposureText({
    plantName: plant.name,
    asOf: AS_OF,
    exposure: exposureOf(index, reading),
    claimed: reading === 'claimed' ? null : exposureOf(index, 'claimed'),
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
    'from zone:a-zone-of-a-long-name-0, through conduit:c0 into zone:a-zone-of-a-long-name-1, 3 more hops, through conduit:c4 into zone:a-zone-of-a-long-name-5, 2 more hops, through conduit:c7 into zone:a-zone-of-a-long-name-8; decided at zone:a-zone-of-a-long-name-5',
  );
});

it('tells zones of one answer and one reason in one row, with what each is at best', () => {
  const answers = catalog.rows
    .filter(({ fr, level }) => fr === 'RDF' && level <= 2)
    .map((row) => answer('conduit:c4', row.id, 'met'));
  const told = text({ ...chain, answers }).replaceAll(/\s+/gu, ' ');
  const name = (i: number): string => `zone:a-zone-of-a-long-name-${i} (at best beyond SL 4)`;
  expect(told).toContain(
    `SL 1 SL 1 SL-T 3 ${name(1)}, ${name(2)}, ${name(3)} and ${name(4)} · from zone:a-zone-of-a-long-name-0; nothing on the way reaches SL 1`,
  );
  expect(told).toContain(
    `SL 3 SL 3 SL-T 3 ${name(6)} and ${name(7)} · from zone:a-zone-of-a-long-name-0, through conduit:c0 into zone:a-zone-of-a-long-name-1, 3 more hops, through conduit:c4 into zone:a-zone-of-a-long-name-5, and on from there; decided at zone:a-zone-of-a-long-name-5`,
  );
});

it('tells those behind one border together', () => {
  const zones = [...chain.zones.slice(0, 1), ...['x', 'y'].map((id) => zone(id, { facts, slTarget: 3 }))];
  const told = text({
    zones,
    conduits: [
      conduit(
        'border',
        zones.map(({ id }) => id),
      ),
    ],
    answers: catalog.rows
      .filter(({ fr, level }) => fr === 'RDF' && level <= 1)
      .map((row) => answer('conduit:border', row.id, 'met')),
  }).replaceAll(/\s+/gu, ' ');
  expect(told).toContain(
    'zone:x (at best beyond SL 4) and zone:y (at best beyond SL 4) · from zone:a-zone-of-a-long-name-0, through conduit:border; decided there',
  );
});

it('ranks by what is needed from elsewhere, and tells what is reached only by entering', () => {
  const entry = (id: string) => zone(id, { facts, entryPoint: true, slTarget: 2 });
  const told = text({
    zones: [entry('alone'), entry('a'), entry('b')],
    conduits: [conduit('ab', ['a', 'b'])],
  }).replaceAll(/\s+/gu, ' ');
  expect(told).toContain(
    '3 of 3 zones are exposed, 0 even if all that is open were met. 2 of them are exposed also',
  );
  expect(told).toMatch(
    /SL 1 SL 1 SL-T 2 zone:a .* zone:b .*Exposed to whoever enters .* no path SL 1 SL-T 2 zone:alone/u,
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

it('says how many nobody knows of, where a way from elsewhere begins at a zone that may be entered', () => {
  const told = text({
    zones: [zone('e', { facts, entryPoint: true, slTarget: 2 }), zone('maybe', { slTarget: 2 })],
    conduits: [conduit('em', ['e', 'maybe'])],
  }).replaceAll(/\s+/gu, ' ');
  expect(told).toContain('1 of them is exposed also to attackers who start elsewhere; of 1 it is not known.');
});

it('tells beside what is shown how it would be if all that is claimed were', () => {
  const claimed = { status: 'met' } as const;
  const requirement = '62443-3-3/SR 1.1';
  const entities = {
    zones: [zone('net', { kind: 'external' }), zone('a', { slTarget: 1 })],
    conduits: [conduit('c', ['net', 'a'])],
    answers: [{ place: 'zone:a', requirement, ...claimed }],
  };
  expect(text(entities, 'evidenced').replace(/\s+/g, ' ')).toContain(
    '1 of 1 zone is exposed, 0 even if all that is open were met. 1 of them is exposed also to attackers who start elsewhere. Were all shown that is claimed, 1 would be, 1 of them also to',
  );
  expect(text(entities)).not.toContain('claimed, 1 would be');
});
