/** What scenarios name outside the plant: techniques and scenarios of the library. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/plant.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { rule as libraryScenarioUnknown } from './library-scenario-unknown.ts';
import type { RuleInput } from './rule.ts';
import { rule as techniqueUnknown } from './technique-unknown.ts';
import { findingsOf } from './test/smallest.ts';

const known: RuleInput['known'] = (what) =>
  new Set(what === 'techniques' ? ['T0821', 'T0855'] : ['controller-stopped']);

describe.each([
  [techniqueUnknown, 'techniques', 'T0855', 't0855'],
  [libraryScenarioUnknown, 'library', 'controller-stopped', 'controller-stoped'],
] as const)('$id', (rule, field, right, wrong) => {
  const found = (named: readonly string[] | undefined, at: RuleInput['known'] = known) => {
    const more = named === undefined ? {} : ({ [field]: named } as Partial<Scenario>);
    return findingsOf(rule, { scenarios: [scenario(more)] }, { known: at }).map(({ params }) => params);
  };

  it('tells each name that is not there once, with what may be meant', () => {
    expect(found([wrong, right, wrong, 'elsewhere'])).toEqual([
      { scenario: 's', n: 2, names: [`${wrong} (${right}?)`, 'elsewhere'].sort() },
    ]);
  });

  it('says nothing where all are there, or none is named', () => {
    expect(found([right])).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });

  it('holds nothing against a plant where the list is not at hand', () => {
    expect(found([wrong], () => null)).toEqual([]);
  });

  it('takes no word that every object has for a name', () => {
    expect(found(['constructor', '__proto__'])[0]?.['names']).toEqual(['__proto__', 'constructor']);
  });
});

describe('a technique that may be meant', () => {
  it('is told by case and by what stands before a dot, not by a number nearby', () => {
    const techniques = ['T0855.001', 'T08555', 'T0822'];
    const [found] = findingsOf(techniqueUnknown, { scenarios: [scenario({ techniques })] }, { known });
    expect(found?.params['names']).toEqual(['T0822', 'T0855.001 (T0855?)', 'T08555']);
  });
});
