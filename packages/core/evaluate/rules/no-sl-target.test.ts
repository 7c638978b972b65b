import { describe, expect, it } from 'vitest';
import { rule } from './no-sl-target.ts';
import { at, findingsOf, idsOf, uniform, zone } from './test/smallest.ts';

const NONE = { slT: at({ 'zone:a': uniform(null) }) };

describe('no-sl-target', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a zone without target', () => {
    expect(findingsOf(rule, { zones: [zone('a')] }, NONE)).toEqual([
      {
        id: 'finding:no-sl-target:zone:a',
        rule: 'no-sl-target',
        severity: 'warning',
        at: 'zone:a',
        params: { zone: 'a', missing: ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] },
      },
    ]);
  });

  it('names the FRs where only some are missing', () => {
    const some = { slT: at({ 'zone:a': uniform(1, { RA: null }) }) };
    expect(findingsOf(rule, { zones: [zone('a')] }, some)[0]?.params).toMatchObject({ missing: ['RA'] });
  });

  it('takes SL 0 for a target', () => {
    expect(idsOf(rule, { zones: [zone('a')] }, { slT: at({ 'zone:a': uniform(0) }) })).toEqual([]);
  });

  it('asks nothing of an external zone', () => {
    expect(idsOf(rule, { zones: [zone('a', { kind: 'external' })] }, NONE)).toEqual([]);
  });

  it('asks it of a zone outside every SUC too', () => {
    const suc = [{ id: 's', name: 'S', zones: [] }];
    expect(idsOf(rule, { zones: [zone('a')], suc }, NONE)).toHaveLength(1);
  });

  it('says nothing where nothing was evaluated', () => {
    expect(idsOf(rule, { zones: [zone('a')] })).toEqual([]);
  });
});
