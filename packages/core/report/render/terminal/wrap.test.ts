import { describe, expect, it } from 'vitest';
import { span, type Line, type Terminal } from './style.ts';
import { fitted, flowed, wrapped } from './wrap.ts';

const UTF8: Terminal = { columns: 80, colour: false, unicode: true };
const ASCII: Terminal = { ...UTF8, unicode: false };

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(textOf);
}

describe('wrapped', () => {
  it('breaks at spaces', () => {
    expect(textsOf(wrapped([span('one two three')], 8))).toEqual(['one two', 'three']);
  });

  it('keeps an id and an SL whole', () => {
    expect(textsOf(wrapped([span('as SR 5.2 RE 1 asks from SL 3')], 12))).toEqual([
      'as',
      'SR 5.2 RE 1',
      'asks from',
      'SL 3',
    ]);
  });

  it('keeps tones, and two spans without a space between them are one word', () => {
    const line = [span('◆', 'deficit'), span(' a b'), span('c', 'quiet')];
    expect(wrapped(line, 4)).toEqual([
      [span('◆', 'deficit'), span(' '), span('a')],
      [span('b'), span('c', 'quiet')],
    ]);
  });

  it('lets a word stand alone that is longer than the line', () => {
    expect(textsOf(wrapped([span('a asset:very-long-name b')], 6))).toEqual([
      'a',
      'asset:very-long-name',
      'b',
    ]);
  });
});

describe('fitted', () => {
  it('ends with an ellipsis behind the last whole word', () => {
    const text = 'the box at the border lets everything through';
    expect(textsOf(fitted([span(text)], 16, 2, UTF8))).toEqual(['the box at the', 'border lets …']);
    expect(textsOf(fitted([span(text)], 16, 2, ASCII))).toEqual(['the box at the', 'border lets ...']);
  });

  it('changes nothing that fits', () => {
    expect(textsOf(fitted([span('short')], 16, 1, UTF8))).toEqual(['short']);
  });
});

describe('flowed', () => {
  it('keeps entries whole and ends no line with a separator', () => {
    const entries = ['a b', 'c d', 'e f'].map((text) => [span(text)]);
    expect(textsOf(flowed(entries, 9, ' · '))).toEqual(['a b · c d', 'e f']);
  });
});
