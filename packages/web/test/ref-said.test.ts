/** References as pages name them. */
import { expect, it } from 'vitest';
import { refSaid } from '../ui/ref-said.ts';

const nameOf = (place: string): string | undefined =>
  ({ 'zone:filters': 'Filtration', 'conduit:works-filters': 'Works to filtration' })[place];

it.each([
  ['gap:zone:filters:62443-3-3/SR 5.1 RE 1', 'SR 5.1 RE 1', 'Filtration'],
  ['verdict:conduit:works-filters:62443-3-3@2013/SR 5.2', 'SR 5.2', 'Works to filtration'],
  ['disposition:zone:filters:62443-3-3/SR 1.1', 'SR 1.1', 'Filtration'],
  ['answer:site:62443-3-3/SR 1.1', 'SR 1.1', 'site'],
  ['answer:asset:plc-1:62443-3-3/SR 1.1', 'SR 1.1', 'plc-1'],
  ['slt:conduit:works-filters:RDF', 'RDF', 'Works to filtration'],
  ['sla:zone:gone:IAC:evidenced', 'IAC', 'gone'],
  ['slc:product:plc-3.10:IAC', 'IAC', 'plc-3.10'],
  ['answer:product:plc-3.10:62443-4-2/CR 1.1', 'CR 1.1', 'plc-3.10'],
  ['exposure:zone:filters', null, 'Filtration'],
  ['zone:filters', null, 'Filtration'],
  ['scenario:sc-1', null, 'sc-1'],
])('says %s', (ref, what, at) => {
  expect(refSaid(ref, nameOf)).toEqual({ what, at });
});
