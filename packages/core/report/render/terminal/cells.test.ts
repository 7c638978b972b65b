import { describe, expect, it } from 'vitest';
import { LANGUAGES, templatesOf } from '../../locales/test/languages.ts';
import { cellsOf, cellsOfOne } from './cells.ts';
import { DRAWN } from './shown.ts';

describe('cellsOf', () => {
  it.each([
    ['', 0],
    ['SL 3', 4],
    ['Überwachung', 11],
    ['e\u0301', 1],
    ['soft\u00adhyphen', 10],
    ['制御', 4],
    ['プラント', 8],
    ['ｆｕｌｌ', 8],
    ['🏭', 2],
    ['8\u00a0000', 5],
  ])('%s', (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
  });
});

describe('glyphs', () => {
  it.each(DRAWN)('%s is one cell wide and no emoji', (glyph) => {
    expect([...glyph]).toHaveLength(1);
    expect(cellsOfOne(glyph)).toBe(1);
    expect(glyph).not.toMatch(/\p{Emoji_Presentation}/u);
  });

  it.each(LANGUAGES)('%s is written in letters of one cell', (language) => {
    for (const template of templatesOf(language).values()) expect(cellsOf(template)).toBe(template.length);
  });
});
