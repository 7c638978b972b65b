/** Of any plant, in any language and width: nothing overflows, and ids stay whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessment } from '../../../evaluate/assess.ts';
import { compile } from '../../../evaluate/compile.ts';
import { findingsOf } from '../../../evaluate/findings.ts';
import { nextOf } from '../../../plan/next.ts';
import { arbitraryPlant } from '../../../test/arbitrary-plant.ts';
import { catalog } from '../../../test/catalog.ts';
import { LANGUAGES, WORDS } from '../../locales/test/languages.ts';
import { publishedFinding } from '../finding.ts';
import { assessText } from './assess.ts';
import { cellsOf } from './cells.ts';
import { placeText } from './place.ts';

const LONG = 'a'.repeat(64);

it('assess and its places fit the terminal', () => {
  fc.assert(
    fc.property(
      arbitraryPlant(catalog, { zones: 4, conduits: 3 }),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('claimed' as const, 'evidenced' as const, 'verified' as const),
      fc.integer({ min: 72, max: 120 }),
      fc.record({ all: fc.boolean(), unicode: fc.boolean(), long: fc.boolean() }),
      ({ plant, asOf }, language, reading, columns, { all, unicode, long }) => {
        const renamed = JSON.stringify(plant)
          .replaceAll('"m"', `"${LONG}"`)
          .replaceAll('zone:m', `zone:${LONG}`);
        const shown = long ? (JSON.parse(renamed) as typeof plant) : plant;
        const words = WORDS[language];
        const index = compile(shown, catalog, asOf);
        const found = findingsOf(index);
        const findings = found.map((finding) => publishedFinding(finding, words));
        const result = assessment(index, found, '0.1.0');
        const terminal = { columns, colour: false, unicode };
        const view = { plant: shown, catalog, reading, all, words, terminal, folder: 'p', options: '' };
        const text = assessText({ assessment: result, next: nextOf(index, found), findings, ...view });
        const places = result.places.map((place) =>
          placeText({ place, name: 'P', overlays: shown.overlays, sustained: [], ...view }),
        );
        for (const line of [text, ...places].join('').split('\n')) {
          // A command stays in one piece, and so does an id that is longer than half a line.
          if (line.includes('npx bulkhead') || line.includes(LONG)) continue;
          expect([line, cellsOf(line) <= columns]).toEqual([line, true]);
          expect(line).not.toMatch(/undefined|NaN|\{[a-z]/);
          if (!unicode) expect(line).toMatch(/^[\x20-\x7e]*$/);
        }
      },
    ),
    { numRuns: 100 },
  );
});
