/** What to do next is said in words of the reader's language. */
import { expect, it } from 'vitest';
import { compile } from '../../evaluate/compile.ts';
import { findingsOf } from '../../evaluate/findings.ts';
import { nextOf } from '../../plan/next.ts';
import { AS_OF, plantWith, target, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { LANGUAGES, WORDS } from '../locales/test/languages.ts';
import { publishedNext } from './next.ts';

it('names facts by what they are called in each language, and keeps their ids for machines', () => {
  const open = ['confidentialData', 'mobileCode'];
  const stated = catalog.facts.filter(({ id }) => !open.includes(id)).map(({ id }) => [id, true] as const);
  const slTarget = target({ UC: 4, DC: 4 });
  const plant = plantWith({ zones: [zone('z', { slTarget, facts: Object.fromEntries(stated) })] });
  const index = compile(plant, catalog, AS_OF);
  const next = nextOf(index, findingsOf(index));
  for (const language of LANGUAGES) {
    const words = WORDS[language];
    const published = publishedNext(next, { plant, catalog }, words);
    const causes = published.causes.filter(({ code }) => code === 'fact');
    const asked = published.lines.filter(({ cause }) => causes.some(({ id }) => id === cause));
    expect(asked).not.toEqual([]);
    for (const { cause, what } of asked) {
      const { facts = [] } = causes.find(({ id }) => id === cause) ?? {};
      expect(facts).not.toEqual([]);
      for (const fact of facts) expect(what).toContain(words.factNames[fact as keyof typeof words.factNames]);
      expect(what).not.toContain('facts.');
    }
  }
});
