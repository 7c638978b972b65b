import { describe, expect, it } from 'vitest';
import type { Finding } from '../../evaluate/assessment.ts';
import { words } from '../locales/en/index.ts';
import { publishedFinding } from './finding.ts';

const FINDING: Finding = {
  id: 'finding:asset-placement:asset:x',
  rule: 'asset-placement',
  severity: 'error',
  at: 'asset:x',
  params: { asset: 'x', zones: [], unplaced: 1 },
};

describe('publishedFinding', () => {
  it('has the published keys in the published order', () => {
    expect(JSON.stringify(publishedFinding(FINDING, words))).toBe(
      '{"id":"finding:asset-placement:asset:x","rule":"asset-placement","severity":"error","at":"asset:x",' +
        '"message":"asset `x` is in no zone",' +
        '"fix":"list one zone for `x`; a boundary device lists its conduits instead"}',
    );
  });

  it('names the waiver that covers it', () => {
    expect(publishedFinding({ ...FINDING, waiver: 'w' }, words)).toMatchObject({ waiver: 'w' });
  });

  it('tells a finding of a rule without sentences by its id', () => {
    expect(publishedFinding({ ...FINDING, rule: 'constructor' }, words).message).toBe(FINDING.id);
  });

  it('does not read placeholders in what a plant says', () => {
    const hostile = { ...FINDING, params: { asset: '{zones}', zones: ['{asset}'], unplaced: 0 } };
    expect(publishedFinding(hostile, words).message).toBe(
      'asset `{zones}` is in more than one zone: {asset}',
    );
  });
});
