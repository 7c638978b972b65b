/** What a scenario leaves open when it is recorded as it stands. */
import { expect, it } from 'vitest';
import { criteria } from '@bulkhead/core/risk/test/criteria.ts';
import type { Method, Scenario, Zone } from '@bulkhead/core/model/plant.ts';
import type { Entities } from '../api/entities.ts';
import { leftOpen } from '../features/risk/left-open.ts';

const RISK = criteria({ consequenceSl: [1, 2, 3] });
const BARE: Scenario = { id: 's', name: 'S', place: 'zone:a', consequence: 'C' };

function open(
  more: Partial<Scenario>,
  zone: Partial<Zone> = {},
  method: Method = { slTarget: 'consequence' },
) {
  const zones = [{ id: 'a', name: 'A', kind: 'control', ...zone }];
  const said = { of: (kind: string) => (kind === 'zone' ? zones : []) } as unknown as Pick<Entities, 'of'>;
  return leftOpen(said, RISK, method, { ...BARE, ...more });
}

it('is every FR where neither severity nor effects are said', () => {
  expect(open({})).toEqual({
    frs: ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'],
    lacks: ['severity', 'effects'],
  });
});

it('is what it counts for where its severity alone is missing', () => {
  expect(open({ effects: ['denial'] })).toEqual({ frs: ['RDF', 'TRE', 'RA'], lacks: ['severity'] });
});

it('is nothing once both are said, where an SL-T is stated, and where no method reads scenarios', () => {
  expect(open({ effects: ['denial'], severity: { safety: 2 } })).toBeNull();
  expect(
    open({}, { slTarget: { vector: 2, rationale: 'agreed' } as NonNullable<Zone['slTarget']> }),
  ).toBeNull();
  expect(open({}, {}, {})).toBeNull();
});
