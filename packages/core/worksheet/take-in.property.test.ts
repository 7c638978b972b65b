/** Sheets written out and taken back say nothing new; whatever cells a person changes come back as just these. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Plant } from '../model/plant.ts';
import { textPlants } from '../test/arbitrary-text.ts';
import { named } from '../test/read-text.ts';
import { SHEET_KINDS, type SheetKind } from './column.ts';
import { edited, sheetsFor, tableFor, take } from '../test/sheets.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 30) };
const plants = textPlants.map(named);

describe('worksheets', () => {
  it('say nothing new as long as nobody changes a cell', () => {
    fc.assert(
      fc.property(plants, fc.constantFrom(...SHEET_KINDS), (plant, kind) => {
        const result = take(plant, sheetsFor(plant, kind, { places: somePlaces(plant) }));
        expect(result).toMatchObject({ ok: true, changes: [], conflicts: [], cells: [], notices: [] });
      }),
      RUNS,
    );
  });

  it('give back each change of a free text, and no other', () => {
    fc.assert(
      fc.property(plants, fc.constantFrom(...SHEET_KINDS), edits, (plant, kind, changes) => {
        const wanted = wantedEdits(plant, kind, changes);
        let workbook = sheetsFor(plant, kind, { places: somePlaces(plant) });
        for (const { key, text } of wanted)
          workbook = edited(workbook, kind, key, FREE[kind] ?? 'note', text === '' ? null : text);
        const result = take(plant, workbook);
        if (!result.ok) return expect.fail(JSON.stringify(result.problems));
        expect(new Set(result.cells.map(({ id }) => id))).toEqual(new Set(wanted.map(({ key }) => key)));
        const after = apply(plant, result.changes);
        const edits = wanted.map(({ key, text }) => [key, text] as const);
        expect(notesIn(after, kind)).toEqual(new Map([...notesIn(plant, kind), ...edits]));
        expect(take(after, workbook)).toMatchObject({
          ok: true,
          changes: [],
          conflicts: [],
        });
      }),
      RUNS,
    );
  });
});

/** A row of the judgement sheet is like any other, and there are a hundred for each place. */
function somePlaces({ zones, conduits }: Plant): readonly string[] {
  return [
    ...zones.slice(0, 1).map(({ id }) => `zone:${id}`),
    ...conduits.slice(0, 1).map(({ id }) => `conduit:${id}`),
  ];
}

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

/** A free text of those that have no note. */
const FREE: Partial<Record<SheetKind, string>> = { exceptions: 'reason', interfaces: 'network' };

function textIn(entity: object | null, field: string): string {
  return (entity as Readonly<Record<string, string | undefined>> | null)?.[field] ?? '';
}

/** Notes by the keys of the rows that say anything. */
function notesIn(plant: Plant, kind: SheetKind): ReadonlyMap<string, string> {
  const rows = tableFor(plant, kind, somePlaces(plant)).rows.filter(({ entity }) => entity !== null);
  return new Map(rows.map(({ key, entity }) => [key, textIn(entity, FREE[kind] ?? 'note')]));
}

/** For some rows a note other than the one they have. */
function wantedEdits(plant: Plant, kind: SheetKind, changes: readonly (readonly [number, string])[]) {
  const notes = [...notesIn(plant, kind)];
  const keys = new Map<string, string>();
  for (const [pick, text] of notes.length === 0 ? [] : changes) {
    const [key, note] = notes[pick % notes.length] as (typeof notes)[number];
    if (note.trim() !== text) keys.set(key, text);
  }
  return [...keys].map(([key, text]) => ({ key, text }));
}
