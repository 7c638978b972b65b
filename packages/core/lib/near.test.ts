import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostLikely, nearest } from './near.ts';

/** Edits between two words, by trying every one: insert, delete, replace, swap neighbours. */
function edits(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const least = Math.min(
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swap ? from(i - 2, j - 2) + 1 : Infinity,
    );
    known.set(key, least);
    return least;
  };
  return from(a.length, b.length);
}

describe('the nearest word', () => {
  it('is within two edits, one for short words, whatever the case', () => {
    expect(nearest('contrl', ['control'])).toBe('control');
    expect(nearest('cntrl', ['control'])).toBe('control');
    expect(nearest('cntr', ['control'])).toBe(null);
    expect(nearest('ab', ['cb'])).toBe('cb');
    expect(nearest('ab', ['cd'])).toBe(null);
    expect(nearest('ZONE', ['zone'])).toBe('zone');
    expect(nearest('knid', ['kind'])).toBe('kind');
  });

  it('is no word that is asked for itself, and the first of equals', () => {
    expect(nearest('zone', ['zone'])).toBe(null);
    expect(nearest('zoni', ['zonf', 'zona', 'zonb'])).toBe('zona');
  });

  it('is one with the fewest edits, counted another way', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (text, words) => {
        const limit = text.length <= 4 ? 1 : 2;
        const counts = words
          .filter((each) => each !== text)
          .map((each) => [edits(text, each), each] as const);
        const least = Math.min(...counts.map(([count]) => count));
        const best = counts.filter(([count]) => count === least && count <= limit).map(([, each]) => each);
        expect(nearest(text, words)).toBe(best.sort()[0] ?? null);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the most likely word', () => {
  it('is the nearest or else the only one that is begun or ended', () => {
    const words = ['slTarget', 'name', 'networks', 'note'];
    expect(mostLikely('slT', words)).toBe('slTarget');
    expect(mostLikely('target', words)).toBe('slTarget');
    expect(mostLikely('nmae', words)).toBe('name');
    expect(mostLikely('net', words)).toBe('networks');
  });

  it('is none of two, and none for a letter or two or for the word itself', () => {
    expect(mostLikely('docum', ['document-a', 'document-b'])).toBe(null);
    expect(mostLikely('sl', ['slTarget'])).toBe(null);
    expect(mostLikely('zone', ['zone'])).toBe(null);
  });
});
