import { describe, expect, it } from 'vitest';
import { LANGUAGES, templatesOf } from '../../locales/test/languages.ts';
import { HOSTILE } from '../test/report.ts';
import { DRAWN, shownOn } from './shown.ts';
import { VERDICT_IDS, verdictGlyph } from './verdict.ts';

const UTF8 = { unicode: true };
const ASCII = { unicode: false };
const PRINTABLE = /^[\x20-\x7e]*$/;

describe('on a terminal with UTF-8', () => {
  it('text stays as it is', () => {
    expect(shownOn(UTF8, 'Überdruck ≤ 3 · 制御')).toBe('Überdruck ≤ 3 · 制御');
  });

  it.each(HOSTILE)('no control character comes through: %j', (text) => {
    expect(shownOn(UTF8, text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('without UTF-8', () => {
  it.each([
    ['Gegenmaßnahme für Über', 'Gegenmassnahme fuer Ueber'],
    ['åtgärd på Öland', 'aatgaerd paa Oeland'],
    ['één scenario’s', "een scenario's"],
    ['8\u00a0000', '8 000'],
    ['Čapek Ñandú', 'Capek Nandu'],
    ['制御', '??'],
    ['… →', '... ->'],
  ])('%s becomes %s', (text, plain) => {
    expect(shownOn(ASCII, text)).toBe(plain);
  });

  it.each(DRAWN)('%s becomes one cell for one cell', (glyph) => {
    expect(shownOn(ASCII, glyph)).toMatch(/^[\x20-\x7e]$/);
  });

  it('no two glyphs of the gauge look the same', () => {
    const gauge = ['█', '▨', '□', '▒', '·', '?'].map((glyph) => shownOn(ASCII, glyph));
    expect(new Set(gauge).size).toBe(gauge.length);
  });

  it('no two verdicts look the same', () => {
    const glyphs = VERDICT_IDS.map((id) => shownOn(ASCII, verdictGlyph(id).text));
    expect(new Set(glyphs).size).toBe(VERDICT_IDS.length);
  });

  it.each(LANGUAGES)('%s has no letter that becomes a question mark', (language) => {
    for (const template of templatesOf(language).values()) {
      const plain = shownOn(ASCII, template);
      expect(plain).toMatch(PRINTABLE);
      expect([template, plain.split('?').length]).toEqual([template, template.split('?').length]);
    }
  });
});
