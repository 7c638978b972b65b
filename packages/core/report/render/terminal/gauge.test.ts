/** What a gauge says apart: achieved, claimed alone, not answered, known to be short. */
import { describe, expect, it } from 'vitest';
import { assessPlaces } from '../../../evaluate/assess.ts';
import type { PlaceAssessment } from '../../../evaluate/assessment.ts';
import { compile } from '../../../evaluate/compile.ts';
import type { Answer } from '../../../model/plant.ts';
import { AS_OF, answer, plantWith, target, zone } from '../../../test/build.ts';
import { catalog } from '../../../test/catalog.ts';
import { WORDS } from '../../locales/test/languages.ts';
import { gauge } from './gauge.ts';
import { penOf } from './pen.ts';
import { rendered, type Terminal } from './style.ts';

const UTF8: Terminal = { columns: 80, colour: false, unicode: true };

function placeWith(answers: Answer[], tre: 0 | 1 | 2 | 3 = 2): PlaceAssessment {
  const plant = plantWith({ zones: [zone('z', { slTarget: target({ TRE: tre }) })], answers });
  return assessPlaces(compile(plant, catalog, AS_OF))[0] as PlaceAssessment;
}

function drawn(answers: Answer[], terminal: Partial<Terminal> = {}, tre: 0 | 1 | 2 | 3 = 2): string {
  const whole = { ...UTF8, ...terminal };
  const line = gauge(placeWith(answers, tre), 'TRE', 'evidenced', penOf(WORDS.en, whole));
  return rendered([line], whole).trimEnd();
}

const all = (status: 'met' | 'unmet'): Answer[] =>
  catalog.rows
    .filter(({ fr }) => fr === 'TRE')
    .map(({ id }) => answer('zone:z', id, status, status === 'met' ? {} : { how: 'not done' }));

describe('a gauge', () => {
  it('tells what nobody answered from what is known to be short', () => {
    expect(drawn([])).toBe('??··−2');
    expect(drawn(all('unmet'))).toBe('▨▨··−2');
  });

  it('tells what is claimed and not evidenced from both', () => {
    expect(drawn(all('met'))).toBe('□□··−2');
  });

  it('has all three in order where one row of a level is answered and the other levels are not', () => {
    // SL 1 of TRE is SR 6.1, SL 2 adds SR 6.2, SL 3 adds SR 6.1 RE 1.
    expect(drawn([answer('zone:z', 'SR 6.1', 'met')], {}, 3)).toBe('□??·−3');
    const short = [answer('zone:z', 'SR 6.1', 'met'), answer('zone:z', 'SR 6.1 RE 1', 'unmet')];
    expect(drawn(short, {}, 3)).toBe('□?▨·−3');
  });

  it('keeps its cells and its meaning in ASCII', () => {
    expect(drawn([], { unicode: false })).toBe('??..-2');
    expect(drawn(all('unmet'), { unicode: false })).toBe('//..-2');
    expect(drawn(all('met'), { unicode: false })).toBe('oo..-2');
  });

  it('prints what is short in another tone when all that is missing is an answer', () => {
    expect(drawn([], { colour: true })).toContain('\u001b[35m−2');
    expect(drawn(all('unmet'), { colour: true })).toContain('\u001b[1;91m−2');
  });
});
