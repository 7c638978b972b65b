/** Whatever the bytes, reading ends with a plant or with placed problems; it never throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlaces } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import { shelfOf } from '../../catalog/shelf.ts';
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { catalog } from '../../test/catalog.ts';
import { HEAD } from '../../test/broken/plant.ts';
import { openPlant, readOpened, readPlant } from './read.ts';

const RUNS = Number(process.env['BULKHEAD_FLIPS'] ?? 2_500);
const vocabulary = vocabularyOf(shelfOf([catalog]));
const SOUND = `${HEAD}method: { slTarget: baseline, baseline: 2 }
zones:
  - { id: a, name: A, kind: control, level: 1, facts: { wireless: false, humanAccess: true } }
  - { id: b, name: B, kind: dmz, parent: a, slTarget: { vector: 2, rationale: r } }
conduits:
  - { id: c, name: C, joins: [a, b] }
answers:
  - place: site
    requirement: 62443-3-3/SR 1.1
    status: met
    evidence: [e]
  - { place: zone:a, requirement: 62443-3-3/SR 1.3, status: compensated, reason: r, approvedBy: p, expires: 2027-01-01 }
evidence:
  - { id: e, title: E, kind: implementation, places: [zone:a], expires: 2027-01-01 }
checks:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: pass, by: x, date: 2026-01-01 }
`;
const SHARED = `schema: bulkhead/plant@1
organisation: { name: Group }
answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.2, status: met, evidence: [g] }
evidence:
  - { id: g, title: G, kind: documentation, places: [organisation] }
`;
const AS_OF = '2026-11-24';

function read(text: string) {
  const result = readPlant([{ path: 'plant.yaml', text }], vocabulary);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { at } of result.problems) expect(at.line >= 1 && at.column >= 1).toBe(true);
  } else {
    // Nothing that a decoder left where it refused something is in a plant: such a mark is lost in JSON.
    expect(JSON.parse(JSON.stringify(result.plant))).toEqual(result.plant);
  }
  return result;
}

describe('hostile text', () => {
  it('the sound text is sound', () => {
    expect(read(SOUND).ok).toBe(true);
  });

  it('flipped bytes never crash', () => {
    const bytes = new TextEncoder().encode(SOUND);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] as number) ^ flip;
        read(new TextDecoder().decode(flipped));
      }),
      { numRuns: RUNS },
    );
  });

  it('flipped bytes of a folder that plants share never crash either', () => {
    const plant = { path: 'plant.yaml', text: `${SOUND}organisationFrom: ../group\n` };
    const bytes = new TextEncoder().encode(SHARED);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] as number) ^ flip;
        const text = new TextDecoder().decode(flipped);
        const files = [{ path: '../group/a.yaml', text }];
        const result = readOpened(openPlant([plant]), vocabulary, { files });
        if (!result.ok) return;
        const { organisation } = result;
        expect(JSON.parse(JSON.stringify(organisation))).toEqual(organisation);
        for (const { place } of organisation?.answers ?? []) expect(place).toBe('organisation');
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('no truncation crashes or claims more than the sound text', () => {
    const sound = read(SOUND);
    if (!sound.ok) return expect.fail('unsound');
    const claimed = claims(sound.plant);
    for (let length = 0; length < SOUND.length; length++) {
      const cut = read(SOUND.slice(0, length));
      if (!cut.ok) continue;
      for (const claim of claims(cut.plant)) expect(claimed.has(claim), `${length}: ${claim}`).toBe(true);
    }
  });

  it.each([
    ['nested brackets', `${HEAD}site: ${'[{a: '.repeat(5_000)}`],
    ['nested blocks', HEAD + Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['nested dashes', `${HEAD}zones:\n  ${'- '.repeat(5_000)}a\n`],
    ['a key of a megabyte', `${HEAD}${'k'.repeat(1_000_000)}: 1\n`],
    ['a scalar of a megabyte', `${HEAD}site: { name: ${'x'.repeat(1_000_000)} }\n`],
    ['aliases that multiply', `${HEAD}a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`],
    ['UTF-16', HEAD.split('').join('\u0000')],
    ['nothing', ''],
    ['only comments', '# a\n# b\n'],
    ['only a byte order mark', '\ufeff'],
    ['a byte order mark and carriage returns', `\ufeff${SOUND.replaceAll('\n', '\r\n')}`],
    ['binary', String.fromCharCode(...Array.from({ length: 512 }, (_, i) => i % 256))],
    ['quotes', `${HEAD}site: { name: "${'\\"'.repeat(10_000)}" }\n`],
    ['question marks', `${HEAD}${'? '.repeat(5_000)}\n`],
  ])('%s', (name, text) => {
    const result = read(text);
    expect(result.ok).toBe(name.startsWith('a byte order mark and') || name === 'quotes');
  });
});

/** What a plant's assessment claims to be satisfied by an answer. */
function claims(plant: Parameters<typeof compile>[0]): ReadonlySet<string> {
  const claimed = new Set<string>();
  for (const place of assessPlaces(compile(plant, catalog, AS_OF))) {
    for (const { requirement, verdict, reads } of place.verdicts) {
      if (verdict !== 'met' && verdict !== 'compensated') continue;
      for (const reading of ['claimed', 'evidenced', 'verified'] as const) {
        if (reads[reading]) claimed.add(`${place.ref} ${requirement} ${reading}`);
      }
    }
  }
  return claimed;
}
