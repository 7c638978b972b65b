/** A requirement over all places says the same as each place says of it, and counts no place that need not satisfy it. */
import { expect, it } from 'vitest';
import { assessPlaces } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import { AS_OF, answer, conduit, evidence, overlay, plantWith, target, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { placeRowsOf } from './place-rows.ts';
import { requirementPlaces } from './requirement-places.ts';
import { rowsAcross } from './rows-across.ts';

const plant = plantWith({
  zones: [
    zone('a', { slTarget: target({ IAC: 1 }) }),
    zone('b', { slTarget: target({ IAC: 2 }), parent: 'a' }),
    zone('c', { slTarget: target({ IAC: 0 }) }),
  ],
  conduits: [conduit('a-c', ['a', 'c'])],
  answers: [answer('zone:a', 'SR 1.1', 'met', { evidence: ['e'] })],
  evidence: [evidence('e', ['zone:a'])],
  overlays: [overlay('policy')],
});
const assessment = { asOf: AS_OF, places: assessPlaces(compile(plant, catalog, AS_OF)) };
const across = rowsAcross({ plant, catalog, assessment });
const sheets = assessment.places.map((place) => placeRowsOf({ plant, catalog, place, asOf: AS_OF }));

it('counts a requirement where it is asked', () => {
  const row = across.rows.find(({ requirement }) => requirement.endsWith('/SR 1.1'));
  const asked = sheets.filter((sheet) => sheet.rows.some((each) => isAsked(each, row?.requirement)));
  expect(asked.map(({ place }) => place.ref)).toContain('zone:b');
  expect(asked.map(({ place }) => place.ref)).not.toContain('zone:c');
  expect(row?.required).toBe(asked.length);
  const verdicts = [row?.met, row?.compensated, row?.partial, row?.unmet, row?.notApplicable];
  const total = [...verdicts, row?.undetermined, row?.failed].reduce((sum = 0, n = 0) => sum + n, 0);
  expect(total).toBe(asked.length);
});

function isAsked(row: { requirement: string; required: boolean | null }, id: string | undefined): boolean {
  return row.requirement === id && row.required === true;
}

it('says of each place what its own worksheet says', () => {
  for (const { requirement } of across.rows) {
    const found = requirementPlaces({ plant, catalog, assessment, requirement });
    const told = found?.places.map((each) => {
      const { place, slT: _, slA: __, ...row } = each;
      return [place, row];
    });
    const own = sheets.map(({ place, rows }) => {
      const { fr, level, title, base, intent, question, accepts, facts, ...row } =
        rows.find((each) => each.requirement === requirement) ?? expect.fail(requirement);
      expect([found?.fr, found?.level]).toEqual([fr, level]);
      expect(found?.asked).toEqual({ title, base, intent, question, accepts, facts });
      const { requirement: _, ...standing } = row;
      return [place, standing];
    });
    expect(told).toHaveLength(own.length);
    expect(told).toEqual(expect.arrayContaining(own));
  }
});

it('tells an inherited answer from one of the place, and evidence that does not list the place', () => {
  const requirement = across.rows.find(({ requirement: id }) => id.endsWith('/SR 1.1'))?.requirement ?? '';
  const places = requirementPlaces({ plant, catalog, assessment, requirement })?.places ?? [];
  const at = (ref: string) => places.find(({ place }) => place.ref === ref);
  expect(at('zone:a')).toMatchObject({ from: 'zone:a', own: { status: 'met' } });
  expect(at('zone:a')?.evidence.map(({ standing }) => standing)).toEqual(['counts']);
  expect(at('zone:b')).toMatchObject({ from: 'zone:a', own: null, answer: { status: 'met' } });
  expect(at('zone:b')?.evidence.map(({ standing }) => standing)).toEqual(['outOfScope']);
});

it('keeps rows of overlays apart, without an SL', () => {
  const [row] = across.overlays;
  expect(row).toMatchObject({ fr: null, level: null });
  const found = requirementPlaces({ plant, catalog, assessment, requirement: row?.requirement ?? '' });
  expect(found?.places).toHaveLength(row?.required ?? -1);
  expect(found?.places.every(({ slA, required }) => slA === null && required)).toBe(true);
});

it('knows no requirement that no place is judged on', () => {
  expect(requirementPlaces({ plant, catalog, assessment, requirement: '62443-3-3/SR 9.9' })).toBeNull();
});

it('has zones before conduits, in whichever order they were judged', () => {
  const turned = { ...assessment, places: assessment.places.toReversed() };
  const found = requirementPlaces({ plant, catalog, assessment: turned, requirement: '62443-3-3/SR 1.1' });
  expect(found?.places.map(({ place }) => place.ref)).toEqual(['zone:c', 'zone:b', 'zone:a', 'conduit:a-c']);
});
