/** What is pinned to places: of all that is found there, what is open and asks for something. */
import { expect, it } from 'vitest';
import type { Finding } from '../../evaluate/assessment.ts';
import { assessPlaces } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import { AS_OF, conduit, plantWith, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { placeFindings } from './place-findings.ts';

const plant = plantWith({
  zones: [zone('a'), zone('b'), zone('c')],
  conduits: [conduit('a-c', ['a', 'c'])],
});
const places = assessPlaces(compile(plant, catalog, AS_OF));

const finding = (id: string, at: string, severity: Finding['severity'], waiver?: string): Finding =>
  ({
    id,
    rule: 'dual-homed',
    severity,
    at,
    params: {},
    ...(waiver === undefined ? {} : { waiver }),
  }) as never;

const told = (findings: readonly Finding[]) => placeFindings({ asOf: AS_OF, places, findings }).places;

it('tells errors before warnings, place by place as places are listed', () => {
  const found = [
    finding('c1', 'conduit:a-c', 'warning'),
    finding('b1', 'zone:b', 'error'),
    finding('a1', 'zone:a', 'warning'),
    finding('a2', 'zone:a', 'error'),
  ];
  expect(told(found).map(({ ref, open }) => [ref, ...open.map(({ id }) => id)])).toEqual([
    ['conduit:a-c', 'c1'],
    ['zone:a', 'a2', 'a1'],
    ['zone:b', 'b1'],
  ]);
});

it.each([
  ['a note', finding('x', 'zone:a', 'note')],
  ['what is waived', finding('x', 'zone:a', 'error', 'w-1')],
  ['what is found elsewhere', finding('x', 'asset:plc', 'error')],
])('leaves out %s', (_, each) => {
  expect(told([each])).toEqual([]);
  expect(told([each, finding('y', 'zone:a', 'error')])).toEqual([
    { ref: 'zone:a', open: [{ id: 'y', severity: 'error' }] },
  ]);
});
