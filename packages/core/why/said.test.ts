/** Who uses what somebody stated. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Plant } from '../model/plant.ts';
import { AS_OF, answer, check, conduit, evidence, measure, overlay, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { isWhyError, whyLink } from './why.ts';

function usersOf(plant: Plant, ref: string): readonly string[] {
  const found = whyLink(whyContext(compile(plant, catalog, AS_OF), []), ref);
  if (isWhyError(found)) throw new Error(found.code);
  return found.usedBy();
}
const key = (row: string): string => `62443-3-3/${row}`;

describe('an SL-A is used', () => {
  const plant = plantWith({
    zones: [zone('x', { kind: 'external' }), zone('y'), zone('z')],
    conduits: [conduit('xy', ['x', 'y']), conduit('yz', ['y', 'z'])],
    answers: catalog.rows
      .filter(({ fr, level }) => fr === 'RDF' && level === 1)
      .map(({ id }) => answer('conduit:xy', id, 'met')),
  });

  it('by the exposure of every zone whose way it decides, in its own reading', () => {
    expect(usersOf(plant, 'sla:conduit:xy:RDF:claimed')).toEqual(
      expect.arrayContaining(['exposure:zone:y:claimed', 'exposure:zone:z:claimed']),
    );
    const others = ['sla:conduit:yz:RDF:claimed', 'sla:zone:z:IAC:claimed', 'sla:conduit:xy:UC:claimed'];
    for (const ref of [...others, 'sla:conduit:xy:RDF:upper'])
      expect(usersOf(plant, ref).filter((user) => user.startsWith('exposure:'))).toEqual([]);
  });

  it('by the exposure of a zone that is its own obstacle', () => {
    const bare = { ...plant, conduits: [conduit('xy', ['x', 'y'])], answers: [] };
    expect(usersOf(bare, 'sla:conduit:xy:RDF:claimed')).toContain('exposure:zone:y:claimed');
    const entered = plantWith({ zones: [zone('z', { entryPoint: true })] });
    expect(usersOf(entered, 'sla:zone:z:IAC:evidenced')).toContain('exposure:zone:z:evidenced');
  });

  it('by the exposure from elsewhere of a zone that attackers enter', () => {
    const zones = [zone('x', { kind: 'external' }), zone('y', { entryPoint: true })];
    const entered = { ...plant, zones, conduits: [conduit('xy', ['x', 'y'])] };
    expect(usersOf(entered, 'sla:conduit:xy:RDF:claimed')).toEqual(['exposure:zone:y:claimed:elsewhere']);
  });
});

describe('an answer is used', () => {
  it('by the verdict of its row wherever it is taken over', () => {
    const plant = plantWith({
      zones: [zone('x', { kind: 'external' }), zone('y'), zone('z')],
      answers: [answer('site', 'SR 6.1', 'met'), answer('zone:y', 'SR 6.1', 'met')],
    });
    expect(usersOf(plant, `answer:site:${key('SR 6.1')}`)).toEqual([`verdict:zone:z:${key('SR 6.1')}`]);
  });

  it('by the REs to which its base hands it down', () => {
    const plant = plantWith({ answers: [answer('zone:z', 'SR 6.1', 'notApplicable')] });
    expect(usersOf(plant, `answer:zone:z:${key('SR 6.1')}`)).toEqual([
      `verdict:zone:z:${key('SR 6.1')}`,
      `verdict:zone:z:${key('SR 6.1 RE 1')}`,
    ]);
  });
});

describe('a check is used', () => {
  const asked = overlay('o', { kinds: ['control'] });
  const plant = plantWith({
    zones: [zone('y'), zone('z')],
    conduits: [conduit('c', ['y', 'z'])],
    overlays: [asked],
    checks: [check('zone:z', 'o/r'), check('conduit:c', 'o/r')],
  });

  it('by the verdict of its row at its place', () => {
    expect(usersOf(plant, 'check:zone:z:o/r:2026-01-10:independent')).toEqual(['verdict:zone:z:o/r']);
  });

  it('by nothing where the row is not asked', () => {
    expect(usersOf(plant, 'check:conduit:c:o/r:2026-01-10:independent')).toEqual([]);
  });
});

it('evidence and measures are used by the answers that name them', () => {
  const plant = plantWith({
    evidence: [evidence('e', ['zone:z'])],
    measures: [measure('m')],
    answers: [
      answer('site', 'SR 6.1', 'met', { evidence: ['e'] }),
      answer('zone:z', 'SR 6.2', 'compensated', { measures: ['m'] }),
    ],
  });
  expect(usersOf(plant, 'evidence:e')).toEqual([`answer:site:${key('SR 6.1')}`]);
  expect(usersOf(plant, 'measure:m')).toEqual([`answer:zone:z:${key('SR 6.2')}`]);
});
