import { describe, expect, it } from 'vitest';
import { eachItem, editing, itemAt, pagesOf, putItem } from './pages.ts';

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

describe.each([0, 1, 31, 32, 33, 64, 100])('%i items in pages', (length) => {
  const pages = pagesOf(numbers(length));

  it('are found where they stand, and nothing beside them', () => {
    expect(numbers(length).map((at) => itemAt(pages, at))).toEqual(numbers(length));
    expect([-1, length, length + 32].map((at) => itemAt(pages, at))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are visited in order with their positions', () => {
    const seen: number[] = [];
    eachItem(pages, (item, at) => {
      expect(item).toBe(at);
      seen.push(item);
    });
    expect(seen).toEqual(numbers(length));
  });

  it('are changed in a copy, twice in one page as well', () => {
    const draft = editing(pages);
    const places = [0, 1, 31, 32, 99].filter((at) => at < length);
    for (const at of places) putItem(draft, at, -at - 1);
    expect(draft.pages.flat()).toEqual(numbers(length).map((at) => (places.includes(at) ? -at - 1 : at)));
    expect(pages.flat()).toEqual(numbers(length));
  });
});

it('pages that nothing was put into are shared', () => {
  const pages = pagesOf(numbers(100));
  const draft = editing(pages);
  putItem(draft, 40, 0);
  expect(draft.pages[0]).toBe(pages[0]);
  expect(draft.pages[1]).not.toBe(pages[1]);
});
