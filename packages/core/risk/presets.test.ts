/** Presets of every size are criteria that the text form takes, and go through it unchanged. */
import { describe, expect, it } from 'vitest';
import { criteriaFrom, criteriaText } from '../model/text/risk-file.ts';
import { WORDS } from '../report/locales/test/languages.ts';
import { PRESET_SIZES, presetCriteria, presetMatrix } from './presets.ts';
import { criteria } from './test/criteria.ts';

const sizes = PRESET_SIZES.flatMap((s) => PRESET_SIZES.map((l) => [s, l] as const));
const spoken = Object.values(WORDS);

describe('presets', () => {
  it.each(sizes)('%i × %i', (severities, likelihoods) => {
    for (const { presets } of spoken) {
      const preset = presetCriteria(severities, likelihoods, presets);
      const read = criteriaFrom({ path: 'risk.yaml', text: criteriaText(preset) }, criteria());
      expect(read).toEqual({ ok: true, risk: preset });
      expect(preset.matrix.flat()).toEqual(expect.arrayContaining(['low', 'critical']));
    }
  });

  it('say everything in the language they are asked in, each thing by another word', () => {
    const saidIn = ({ presets }: (typeof spoken)[number]): readonly string[] => {
      const { categories, severities, likelihoods, ranks } = presetCriteria(7, 7, presets);
      for (const names of [categories, severities, likelihoods, ranks])
        expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
      expect(new Set(ranks.map(({ letter }) => letter)).size).toBe(ranks.length);
      return severities.flatMap(({ name, texts }) => [name ?? '', ...Object.values(texts ?? {})]);
    };
    const said = spoken.flatMap(saidIn);
    expect(new Set(said).size).toBe(spoken.length * 7 * 4);
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
