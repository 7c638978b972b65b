import { describe, expect, it } from 'vitest';
import { layoutOf } from './comments.ts';

/** Each comment with what the source has at its place. */
function found(text: string): readonly string[] {
  return layoutOf(text).comments.map(({ start, end }) => text.slice(start, end));
}

describe('the comments of a text', () => {
  it.each([
    ['at the start', '# a\nb: c\n', ['# a']],
    ['behind a byte order mark', '\ufeff# a\nb: c # d\n', ['# a', '# d']],
    ['with carriage returns', '# a\r\nb: c # d\r\n', ['# a', '# d']],
    [
      'behind blocks and quotes',
      'a: |-\n  # no\nb: "# no" # yes\nc: [\'#\', # yes\n d]\n',
      ['# yes', '# yes'],
    ],
    [
      'behind what the lexer uses as its own marks',
      'a: \u0002 # b\nc: \u001f # d\ne: \u0018 # f\n',
      ['# b', '# d', '# f'],
    ],
  ])('are found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are known to stand alone or not, and by the column of their line', () => {
    const { comments } = layoutOf('a:\n  - # one\n    b: c # two\n   # three\n--- # four\n... # five\n');
    expect(comments.map(({ alone, column }) => [alone, column])).toEqual([
      [true, 2],
      [false, 4],
      [true, 3],
      [true, 0],
      [true, 0],
    ]);
  });

  it('come with the dashes of lists and the empty lines', () => {
    const { dashes, blanks } = layoutOf('a:\n\n- b-c\n \n- - "-"\r\n\r\n# -\n');
    expect(dashes).toEqual([4, 12, 14]);
    expect(blanks).toEqual([3, 10, 21]);
  });
});
