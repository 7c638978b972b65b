/** What the heading says of the SL-T of a conduit that both zones and scenarios have a say in. */
import { expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Scenario } from '../model/plant.ts';
import { criteria } from '../risk/test/criteria.ts';
import { scenario } from '../risk/test/scenarios.ts';
import { AS_OF, conduit, plantWith, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { isWhyError, whyLink } from './why.ts';

/** High asks for SL 3, medium for SL 2. */
function headWith(severity: 2 | 3, zones: number, more: Partial<Scenario> = {}): string {
  const plant = plantWith({
    zones: ['y', 'z'].map((id) => zone(id, { slTarget: target({ IAC: zones }) })),
    conduits: [conduit('c', ['y', 'z'])],
    method: { slTarget: 'risk-band' },
    risk: criteria(),
    scenarios: [
      scenario({ place: 'conduit:c', severity: { safety: severity }, likelihood: 2, frs: ['IAC'], ...more }),
    ],
  });
  const link = whyLink(whyContext(compile(plant, catalog, AS_OF), []), 'slt:conduit:c:IAC');
  if (isWhyError(link)) throw new Error(link.code);
  return link.head.code;
}

it('names both where both ask for the level, and else the one that does', () => {
  expect(headWith(3, 3)).toBe('slt-zonesAndScenarios');
  expect(headWith(2, 3)).toBe('slt-highest');
  expect(headWith(3, 2)).toBe('slt-aboveZones');
});
