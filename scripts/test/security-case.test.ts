/** What the security case says is there is there. */
import { describe, expect, it } from 'vitest';
import { asvs } from '../security/asvs.ts';
import { asvsLevels } from '../security/asvs-levels.ts';
import { isThere, namedTests } from '../security/named-tests.ts';

describe('tests that the security case rests on', () => {
  it.each([...namedTests()])('%s is there', (_, test) => {
    expect(isThere(test), `${test.file}: ${test.name}`).toBe(true);
  });

  it('are not found where they are not', () => {
    const [test] = namedTests().values();
    if (test === undefined) throw new Error('none');
    expect(isThere({ ...test, name: `${test.name} indeed` })).toBe(false);
    expect(isThere({ ...test, file: 'packages/nothing.test.ts' })).toBe(false);
  });
});

describe('the list of OWASP ASVS', () => {
  const items = asvs().chapters.flatMap((chapter) => chapter.items);

  it('knows every requirement of the standard', () => {
    const levels = [...asvsLevels().values()];
    expect([1, 2, 3].map((level) => levels.filter((each) => each === level).length)).toEqual([70, 183, 92]);
  });

  it('has each of levels 1 and 2 once, in their order and under its chapter', () => {
    const expected = [...asvsLevels()].filter(([, level]) => level <= 2);
    expect(items.map(({ id, level }) => [id, level])).toEqual(expected);
    for (const { id, items: rows } of asvs().chapters)
      for (const row of rows) expect(row.id.split('.')[0]).toBe(id);
  });

  it('is shown by tests that have a name', () => {
    const known = new Set(namedTests().keys());
    expect(items.flatMap(({ shown = [] }) => shown).filter((key) => !known.has(key))).toEqual([]);
  });
});
