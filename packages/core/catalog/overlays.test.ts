/** Overlays that a plant uses by name, from the shipped catalogs. */
import { expect, it } from 'vitest';
import { assessPlaces } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import { AS_OF, answer, evidence, overlay, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { shelf } from '../test/shelf.ts';
import { withOverlays } from './overlays.ts';
import { documentsOf } from './shelf.ts';

const SHIPPED = documentsOf(shelf, shelf.editions, 'overlay');

it('a plant that uses none stays as it is', () => {
  const plant = plantWith({ overlays: [overlay('o')] });
  expect(withOverlays(plant, [])).toBe(plant);
});

it('those in use stand beside the own overlays of the plant, by id', () => {
  const plant = plantWith({ overlays: [overlay('a'), overlay('z')] });
  const ids = withOverlays(plant, SHIPPED.toReversed()).overlays.map(({ id }) => id);
  expect(ids).toEqual(['a', ...SHIPPED.map(({ id }) => id), 'z']);
  expect(plant.overlays).toHaveLength(2);
});

it.each(SHIPPED.map((document) => [document.id, document] as const))(
  'every row of %s keeps what it asks, where, from which SL, and by what it is shown',
  (id, document) => {
    const [made] = withOverlays(plantWith(), [document]).overlays;
    const rows = document.rows.map(
      ({ id: row, title, kinds, facts, fromSl, satisfiedBy, evidence: shown }) => ({
        id: row,
        title,
        kinds,
        facts,
        fromSl,
        satisfiedBy,
        evidence: shown,
      }),
    );
    expect(made).toEqual({ id, name: document.title, source: document.provenance, rows });
  },
);

it('a shipped row is asked from its SL up, and evidence of the kinds it names shows it', () => {
  const [document] = SHIPPED.filter(({ id }) => id === 'sl-examples');
  const row = document?.rows.find(({ fromSl, kinds, facts }) => fromSl === 2 && !kinds && !facts);
  if (document === undefined || row === undefined) throw new Error('no such row is shipped');
  const name = `${document.id}/${row.id}`;
  const plant = plantWith({
    zones: [zone('low', { slTarget: 1 }), zone('high', { slTarget: 2 })],
    evidence: [evidence('e', ['zone:high', 'zone:low'], { kind: row.evidence[0] ?? 'implementation' })],
    answers: [answer('site', name, 'met', { evidence: ['e'] })],
  });
  const places = assessPlaces(compile(withOverlays(plant, [document]), catalog, AS_OF));
  const asked = places.map(({ ref, overlays }) => [ref, overlays.find((one) => one.requirement === name)]);
  const reads = { claimed: true, evidenced: true, verified: false };
  expect(asked).toMatchObject([
    ['zone:high', { verdict: 'met', from: 'site', reads }],
    ['zone:low', undefined],
  ]);
});
