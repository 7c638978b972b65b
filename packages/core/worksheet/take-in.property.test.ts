/** Sheets written out and taken back say nothing new; whatever cells a person changes come back as just these. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Plant } from '../model/plant.ts';
import { textPlants } from '../test/arbitrary-text.ts';
import { named } from '../test/read-text.ts';
import { SHEET_KINDS, type SheetKind } from './column.ts';
import { edited, sheetsFor, take } from '../test/sheets.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 60) };
const plants = textPlants.map(named);

describe('worksheets', () => {
  it('say nothing new as long as nobody changes a cell', () => {
    fc.assert(
      fc.property(plants, fc.constantFrom(...SHEET_KINDS), (plant, kind) => {
        const result = take(plant, sheetsFor(plant, kind));
        expect(result).toMatchObject({ ok: true, changes: [], conflicts: [], cells: [], notices: [] });
      }),
      RUNS,
    );
  });

  it('give back each change of a free text, and no other', () => {
    fc.assert(
      fc.property(plants, fc.constantFrom(...SHEET_KINDS), edits, (plant, kind, changes) => {
        const wanted = wantedEdits(plant, kind, changes);
        let workbook = sheetsFor(plant, kind);
        for (const { key, text } of wanted)
          workbook = edited(workbook, kind, key, 'note', text === '' ? null : text);
        const result = take(plant, workbook);
        if (!result.ok) return expect.fail(JSON.stringify(result.problems));
        const found = result.changes.map(({ id, after }) => [id, noteOf(after) ?? ''] as const);
        expect(new Map(found)).toEqual(new Map(wanted.map(({ key, text }) => [key, text])));
        expect(take(apply(plant, result.changes), workbook)).toMatchObject({
          ok: true,
          changes: [],
          conflicts: [],
        });
      }),
      RUNS,
    );
  });
});

const texts = fc
  .string({
    unit: fc.constantFrom(
      'a',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '_x0041_',
      '"',
      '<',
      '&',
      ';',
      '\\',
      'é',
      '😀',
      '1',
    ),
  })
  .map((text) => text.trim());
const edits = fc.array(fc.tuple(fc.nat(), texts), { maxLength: 6 });

const SECTION = {
  judgement: 'answers',
  triage: 'triage',
  assets: 'assets',
  flows: 'flows',
  evidence: 'evidence',
} as const;

/** For some entities a note other than the one they have; answers only where the sheet has their row. */
function wantedEdits(plant: Plant, kind: SheetKind, changes: readonly (readonly [number, string])[]) {
  const keys = new Map<string, string>();
  const entities = plant[SECTION[kind]] as readonly { readonly id?: string; readonly note?: string }[];
  const shown = entities.filter(
    (entity) => kind !== 'judgement' || isJudged(entity as Plant['answers'][number]),
  );
  for (const [pick, text] of shown.length === 0 ? [] : changes) {
    const entity = shown[pick % shown.length] as (typeof shown)[number];
    if ((entity.note ?? '').trim() !== text) keys.set(keyOf(kind, entity), text);
  }
  return [...keys].map(([key, text]) => ({ key, text }));
}

function isJudged({ place, requirement }: Plant['answers'][number]): boolean {
  return /^(zone|conduit):/.test(place) && requirement.startsWith('62443-3-3/');
}

function keyOf(kind: SheetKind, entity: { readonly id?: string }): string {
  if (kind === 'triage') return (entity as Plant['triage'][number]).place;
  if (kind !== 'judgement') return entity.id ?? '';
  const { place, requirement } = entity as Plant['answers'][number];
  return `${place} ${requirement}`;
}

function noteOf(entity: unknown): string | undefined {
  return (entity as { readonly note?: string }).note;
}
