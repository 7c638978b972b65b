import { describe, expect, it } from 'vitest';
import { rule as businessWithIacs } from './business-with-iacs.ts';
import { rule } from './safety-with-other.ts';
import { asset, findingsOf, idsOf, zone } from './test/smallest.ts';

const sis = asset('sis', { type: 'safety-controller' });
const plc = asset('plc', { type: 'controller' });

describe('safety-with-other', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets a zone of safety assets alone be, and one without any', () => {
    expect(idsOf(rule, { zones: [zone('a')], assets: [sis, asset('esd', { domain: 'safety' })] })).toEqual(
      [],
    );
    expect(idsOf(rule, { zones: [zone('a')], assets: [plc, asset('erp', { domain: 'business' })] })).toEqual(
      [],
    );
  });

  it('finds a safety controller beside another', () => {
    expect(findingsOf(rule, { zones: [zone('a')], assets: [sis, plc] })).toEqual([
      {
        id: 'finding:safety-with-other:zone:a',
        rule: 'safety-with-other',
        severity: 'error',
        at: 'zone:a',
        params: { zone: 'a', safety: ['sis'], safetyCount: 1, other: ['plc'], otherCount: 1 },
        concerns: ['asset:plc', 'asset:sis'],
      },
    ]);
  });

  it('finds them in a zone of kind safety too', () => {
    expect(idsOf(rule, { zones: [zone('a', { kind: 'safety' })], assets: [sis, plc] })).toHaveLength(1);
  });

  it('is satisfied with a reason', () => {
    const zones = [zone('a', { mixedReason: 'integrated controller, whole zone treated as safety related' })];
    expect(idsOf(rule, { zones, assets: [sis, plc] })).toEqual([]);
  });

  it('takes a safety controller that states another domain at its word', () => {
    const spare = asset('spare', { type: 'safety-controller', domain: 'iacs' });
    expect(idsOf(rule, { zones: [zone('a')], assets: [spare, plc] })).toEqual([]);
  });

  it('leaves a business asset to business-with-iacs, which tells it once', () => {
    const parts = { zones: [zone('a')], assets: [sis, asset('erp', { domain: 'business' })] };
    expect(idsOf(rule, parts)).toEqual([]);
    expect(idsOf(businessWithIacs, parts)).toEqual(['finding:business-with-iacs:zone:a']);
  });
});
