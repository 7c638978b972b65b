import { describe, expect, it } from 'vitest';
import { fillMessage, parametersOf } from './message.ts';

const GERMAN = { number: (n: number) => String(n).replace('.', ','), term: (name: string) => `<${name}>` };

describe('fillMessage', () => {
  it.each([
    ['nothing to fill', {}, 'nothing to fill'],
    ['{a} and {b}', { a: 'x', b: 2.5 }, 'x and 2,5'],
    ['{n} {n|gap|gaps}', { n: 1 }, '1 gap'],
    ['{n} {n|gap|gaps}', { n: 0 }, '0 gaps'],
    ['met{how?: #}', { how: 'by hand' }, 'met: by hand'],
    ['met{how?: #}', { how: '' }, 'met'],
    ['met{how?: #}', {}, 'met'],
    ['met{until?, until # and #}', { until: 0 }, 'met, until 0 and 0'],
    ['in {zones}', { zones: ['a', 'b', 'c'] }, 'in a, b, c'],
    ['in {zones& and }', { zones: ['a', 'b', 'c'] }, 'in a, b and c'],
    ['in {zones& and }', { zones: ['a'] }, 'in a'],
    ['in {zones& and }', { zones: [] }, 'in '],
    ['in {zones?zones #}', { zones: [] }, 'in '],
    ['is {verdict}', { verdict: { term: 'met' } }, 'is <met>'],
    ['is {verdict}', {}, 'is {verdict}'],
  ])('%s with %j', (template, params, expected) => {
    expect(fillMessage(template, params, GERMAN)).toBe(expected);
  });

  it('reads nothing in a value, not even in an optional part', () => {
    expect(fillMessage('{a}{b?-#}{c& and }', { a: '{b}', b: '{a}#{a?x}', c: ['$&', '{a}'] })).toBe(
      '{b}-{a}#{a?x}$& and {a}',
    );
  });
});

describe('parametersOf', () => {
  it('names each once, sorted', () => {
    expect(parametersOf('{n} {n|a|b} {how?: #} {all& and }')).toEqual(['all', 'how', 'n']);
  });
});
