import { describe, expect, it } from 'vitest';
import { padded, rendered, span, width } from './style.ts';

const PLAIN = { columns: 80, colour: false, unicode: true };

describe('rendered', () => {
  it('writes colours of the 16 only where there are colours', () => {
    const lines = [[span('a', 'deficit'), span(' b')]];
    expect(rendered(lines, { ...PLAIN, colour: true })).toBe('\u001b[91ma\u001b[0m b\n');
    expect(rendered(lines, PLAIN)).toBe('a b\n');
  });

  it('ends no line with spaces, whatever their tone', () => {
    expect(rendered([[span('a'), span('  ', 'quiet'), span(' ')], []], PLAIN)).toBe('a\n\n');
  });

  it('passes no control character on, whatever a view forgot', () => {
    expect(rendered([[span('a\u001b[31m\u009bb')]], PLAIN)).toBe('a [31m b\n');
  });
});

describe('padded', () => {
  it('counts cells, not characters', () => {
    expect(width(padded([span('制御')], 6))).toBe(6);
    expect(padded([span('7')], 3, 'right')).toEqual([span('  '), span('7')]);
    expect(padded([span('long')], 2)).toEqual([span('long')]);
  });
});
