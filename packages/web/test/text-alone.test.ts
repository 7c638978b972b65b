import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** Ways to make a part of a page of text, which could be anybody's. */
const OF_TEXT =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\bsrcDoc\b|setHTMLUnsafe/;

it('what a plant says is shown as text: no part of a page is made of HTML that comes in', () => {
  const files = ['api', 'features', 'routes', 'ui', 'words', 'main.tsx', 'public'].flatMap((name) =>
    name.endsWith('.tsx')
      ? [join(ROOT, name)]
      : readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' })
          .filter((path) => /\.(?:tsx?|js|html)$/.test(path))
          .map((path) => join(ROOT, name, path)),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => OF_TEXT.test(readFileSync(path, 'utf8')))).toEqual([]);
});
