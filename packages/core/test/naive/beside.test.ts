/** The naive reference gives what the cases of 3.10, worked out by hand from docs/rules.md, expect. */
import { describe, expect, it } from 'vitest';
import { withOverlays } from '../../catalog/overlays.ts';
import { documentsUsedBy } from '../beside.ts';
import { besideCases } from '../cases/beside/index.ts';
import { expectBeside } from '../cases/beside/run.ts';
import { catalog } from '../catalog.ts';
import { naiveBeside } from './beside-3-10.ts';
import { naiveAssess } from './naive.ts';

describe('naive reference of 3.10', () => {
  it.each(besideCases)('$name', (one) => {
    const { plant, asOf, links } = one;
    const documents = documentsUsedBy(plant);
    const overlays = documents.filter((document) => document.kind === 'overlay');
    const places = naiveAssess(withOverlays(plant, overlays), catalog, asOf);
    expectBeside(one, naiveBeside(plant, asOf, documents, links, places));
  });

  it('has a case of its own name for each thing shown', () => {
    const names = besideCases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
