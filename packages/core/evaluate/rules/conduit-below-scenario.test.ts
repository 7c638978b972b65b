import { describe, expect, it } from 'vitest';
import { criteria } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import type { Flow, FrId, Plant, Scenario } from '../../model/plant.ts';
import type { SlOrNull, SlVector } from '../assessment.ts';
import { at, conduit, findingsOf, uniform, zone } from './test/smallest.ts';
import { rule } from './conduit-below-scenario.ts';

/** From a vendor outside, over a DMZ, to control. */
const VIA_DMZ: Partial<Plant> = {
  zones: [zone('c'), zone('d'), zone('v', { kind: 'external' })],
  conduits: [conduit('dc', ['d', 'c']), conduit('vd', ['v', 'd'])],
  method: { slTarget: 'risk-band' },
  risk: criteria(),
};
/** High, which is SL 3 of three ranks. */
const HIGH: Partial<Scenario> = {
  place: 'zone:c',
  severity: { safety: 3 },
  likelihood: 2,
  path: ['vd', 'dc'],
  frs: ['IAC', 'RDF'],
};
type Vector = SlVector<SlOrNull>;

function found(more: Partial<Scenario>, outer: Vector, inner: Vector, parts: Partial<Plant> = {}) {
  const slT = at({ 'conduit:vd': outer, 'conduit:dc': inner });
  return findingsOf(rule, { ...VIA_DMZ, scenarios: [scenario({ ...HIGH, ...more })], ...parts }, { slT }).map(
    ({ at: where, severity, params }) => [where, severity, params['lower'], params['held']],
  );
}

describe('conduit-below-scenario', () => {
  it('tells the border that is asked for less than the scenario asks for behind it', () => {
    expect(found({}, uniform(1), uniform(3))).toEqual([
      ['conduit:vd', 'warning', ['IAC 1 < 3', 'RDF 1 < 3'], 'yes'],
    ]);
  });

  it('is a note inside, where another conduit of the path asks for enough', () => {
    expect(found({}, uniform(3), uniform(3, { RDF: 2 }))).toEqual([
      ['conduit:dc', 'note', ['RDF 2 < 3'], 'yes'],
    ]);
    expect(found({}, uniform(3, { IAC: 2 }), uniform(3, { RDF: 2 }))).toEqual([
      ['conduit:dc', 'warning', ['RDF 2 < 3'], ''],
      ['conduit:vd', 'warning', ['IAC 2 < 3'], ''],
    ]);
  });

  it('lets conduits be that ask for enough, and FRs for which the scenario does not count', () => {
    expect(found({}, uniform(3), uniform(4))).toEqual([]);
    expect(found({ frs: ['SI'] }, uniform(1, { SI: 3 }), uniform(3))).toEqual([]);
  });

  const carrying = (more: Partial<Flow>): Partial<Plant> => ({
    flows: [{ id: 'f', from: 'zone:v', to: 'zone:d', conduit: 'vd', ...more }],
  });
  const inFr = (fr: FrId, more: Partial<Flow>) =>
    found({ frs: [fr] }, uniform(1), uniform(1), carrying(more)).map(([where, severity, lower]) => [
      where,
      severity,
      lower,
    ]);

  it('counts DC where a flow through the conduit is confidential, and as a note where nobody says', () => {
    expect(inFr('DC', { confidential: true })).toEqual([['conduit:vd', 'warning', ['DC 1 < 3']]]);
    expect(inFr('DC', {})).toEqual([['conduit:vd', 'note', ['DC 1 < 3']]]);
    expect(inFr('DC', { confidential: false })).toEqual([]);
  });

  it('says that nobody says, and only then', () => {
    const unsaid = (more: Partial<Flow>, frs: readonly FrId[]) => {
      const plant = { ...VIA_DMZ, ...carrying(more), scenarios: [scenario({ ...HIGH, frs: [...frs] })] };
      const slT = at({ 'conduit:vd': uniform(1), 'conduit:dc': uniform(3) });
      return findingsOf(rule, plant, { slT }).map(({ params, severity }) => [params['unsaid'], severity]);
    };
    expect(unsaid({}, ['DC', 'IAC'])).toEqual([['yes', 'warning']]);
    expect(unsaid({}, ['IAC'])).toEqual([['', 'warning']]);
    expect(unsaid({ confidential: true }, ['DC'])).toEqual([['', 'warning']]);
  });

  it('counts RA where an essential function needs a flow through the conduit', () => {
    expect(inFr('RA', { essential: true })).toEqual([['conduit:vd', 'warning', ['RA 1 < 3']]]);
    expect(inFr('RA', {})).toEqual([]);
  });

  it('takes no DC or RA from a conduit without flows', () => {
    expect(found({ frs: ['DC', 'RA'] }, uniform(1), uniform(1))).toEqual([]);
  });

  it('leaves the conduit at which the scenario is assessed to its own SL-T', () => {
    expect(found({ place: 'conduit:dc' }, uniform(3), uniform(1))).toEqual([]);
  });

  it('says nothing where it is not known what is asked for, or what of the conduit', () => {
    const { severity: _, ...unrated } = HIGH;
    const slT = at({ 'conduit:vd': uniform(1) });
    expect(findingsOf(rule, { ...VIA_DMZ, scenarios: [scenario(unrated)] }, { slT })).toEqual([]);
    expect(found({ frs: [] }, uniform(1), uniform(1))).toEqual([]);
    expect(found({}, uniform(null), uniform(3))).toEqual([]);
    expect(found({}, uniform(1), uniform(1), { method: { slTarget: 'baseline' } })).toEqual([]);
  });

  it('tells one conduit once, by the most that is asked for in each FR', () => {
    const scenarios = [
      scenario({ ...HIGH, id: 's1', frs: ['IAC'] }),
      scenario({ ...HIGH, id: 's2', frs: ['IAC', 'SI'], severity: { safety: 2 } }),
    ];
    const slT = at({ 'conduit:vd': uniform(1), 'conduit:dc': uniform(3) });
    const [finding, ...more] = findingsOf(rule, { ...VIA_DMZ, scenarios }, { slT });
    expect(more).toEqual([]);
    expect(finding?.params).toMatchObject({
      n: 2,
      scenarios: ['s1', 's2'],
      lower: ['IAC 1 < 3', 'SI 1 < 2'],
    });
    expect(finding?.concerns).toEqual(['scenario:s1', 'scenario:s2']);
  });
});
