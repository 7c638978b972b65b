/** Presets of every size are criteria that the text form takes, and go through it unchanged. */
import { describe, expect, it } from 'vitest';
import { criteriaFrom, criteriaText } from '../model/text/risk-file.ts';
import { PRESET_SIZES, presetCriteria, presetMatrix } from './presets.ts';
import { criteria } from './test/criteria.ts';

const sizes = PRESET_SIZES.flatMap((s) => PRESET_SIZES.map((l) => [s, l] as const));

describe('presets', () => {
  it.each(sizes)('%i × %i', (severities, likelihoods) => {
    const preset = presetCriteria(severities, likelihoods);
    const read = criteriaFrom({ path: 'risk.yaml', text: criteriaText(preset) }, criteria());
    expect(read).toEqual({ ok: true, risk: preset });
    expect(preset.matrix.flat()).toEqual(expect.arrayContaining(['low', 'critical']));
  });

  it('have the matrix that the rule gives', () => {
    expect(presetMatrix(3, 4).map((row) => row.map((rank) => rank[0]).join(''))).toEqual([
      'llmm',
      'lmhh',
      'mhcc',
    ]);
    expect(presetMatrix(5, 5).map((row) => row.map((rank) => rank[0]).join(''))).toEqual([
      'lllmm',
      'llmmh',
      'lmmhh',
      'mmhhc',
      'mhhcc',
    ]);
  });
});
