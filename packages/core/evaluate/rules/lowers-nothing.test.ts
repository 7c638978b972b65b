import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/plant.ts';
import type { Countermeasure } from '../../model/schema/scenario.ts';
import { criteria } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { rule } from './lowers-nothing.ts';
import { findingsOf } from './test/smallest.ts';

const idle = (more: Partial<Scenario>) =>
  findingsOf(rule, {
    risk: criteria(),
    scenarios: [scenario({ severity: { safety: 2 }, likelihood: 2, ...more })],
  }).flatMap(({ params }) => params['names']);
const against = (one: Partial<Countermeasure>) => idle({ countermeasures: [{ id: 'c', name: 'C', ...one }] });

describe('lowers-nothing', () => {
  it('tells a safeguard whose level is not below that of the scenario', () => {
    const safeguard = (safety: 1 | 2 | 3) =>
      idle({ safeguards: [{ id: 'g', name: 'G', hackable: false, lowers: { safety } }] });
    expect([safeguard(1), safeguard(2), safeguard(3)]).toEqual([[], ['g'], ['g']]);
  });

  it('tells a countermeasure that lowers neither severity nor likelihood', () => {
    expect(against({})).toEqual(['c']);
    expect(against({ likelihood: 2 })).toEqual(['c']);
    expect(against({ likelihood: 1 })).toEqual([]);
    expect(against({ severity: { safety: 1 } })).toEqual([]);
    // A category that is not harmed is harmed by nothing less either.
    expect(against({ severity: { production: 1 } })).toEqual(['c']);
    expect(against({ severity: { production: 1 }, likelihood: 1 })).toEqual([]);
  });

  it('takes a likelihood that nobody stated for the highest', () => {
    const { likelihood: _likelihood, ...unstated } = scenario({ severity: { safety: 2 } });
    const countermeasures = [{ id: 'c', name: 'C', likelihood: 2 as const }];
    const found = findingsOf(rule, { risk: criteria(), scenarios: [{ ...unstated, countermeasures }] });
    expect(found).toEqual([]);
  });

  it('leaves out a scenario without a severity', () => {
    expect(idle({ severity: {}, countermeasures: [{ id: 'c', name: 'C' }] })).toEqual([]);
  });
});
