/** The sheets of risk: what comes back of them into worst cases, scenarios and countermeasures, and what is kept. */
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Plant } from '../model/plant.ts';
import { presetWords } from '../report/locales/en/presets.ts';
import { presetCriteria } from '../risk/presets.ts';
import { plantWith, zone } from '../test/build.ts';
import { edited, refusals as refusalsOf, sheetsFor, take, withCell, withTable } from '../test/sheets.ts';
import type { CellValue, ReadWorkbook } from '../workbook/cells.ts';
import type { SheetKind } from './column.ts';

const SCALES = {
  capabilities: [
    { level: 1 as const, name: 'Any' },
    { level: 2 as const, name: 'Skilled' },
  ],
  exposures: [
    { level: 1 as const, name: 'Closed' },
    { level: 2 as const, name: 'Open' },
  ],
  likelihoodFrom: [
    [1 as const, 2 as const],
    [2 as const, 3 as const],
  ],
};
const preset = presetCriteria(3, 3, presetWords);
const [category = ''] = preset.categories.map(({ id }) => id);
const SEVERITY = `severity.${category}`;
const plant = plantWith({
  risk: { ...preset, ...SCALES, threatSources: [{ id: 'crime', name: 'C', level: 2 }] },
  zones: [zone('z')],
  worstCases: [{ id: 'w', name: 'W', consequence: 'C', hackable: 'unknown', safeguards: ['valve; spring'] }],
  scenarios: [
    {
      id: 's',
      name: 'S',
      place: 'zone:z',
      consequence: 'C',
      effects: ['denial', 'manipulation'],
      severity: { [category]: 3 },
      likelihood: { capability: 2, exposure: 1 },
      vulnerabilities: [{ text: 'open' }],
      safeguards: [{ id: 'g', name: 'G', hackable: false, lowers: { [category]: 2 } }],
      countermeasures: [
        { id: 'a', name: 'A', rows: ['62443-3-3/SR 5.1'], likelihood: 2 },
        { id: 'b', name: 'B', severity: { [category]: 1 } },
      ],
    },
    { id: 't', name: 'T', place: 'zone:z', consequence: 'C', likelihood: 3 },
  ],
});

type Edits = readonly (readonly [key: string, field: string, value: CellValue | null])[];

function withEdits(kind: SheetKind, edits: Edits): ReadWorkbook {
  return edits.reduce(
    (book, [key, field, value]) => edited(book, kind, key, field, value),
    sheetsFor(plant, kind),
  );
}

/** A row far below, by the ids of its columns. */
function withRow(kind: SheetKind, row: number, cells: Record<string, CellValue>): ReadWorkbook {
  return withTable(sheetsFor(plant, kind), kind, (sheet) => {
    const heads = [...(sheet.rows.get(1) ?? [])];
    return Object.entries(cells).reduce(
      (changed, [field, value]) =>
        withCell(changed, row, heads.find(([, id]) => id === field)?.[0] ?? 1, value),
      sheet,
    );
  });
}

const refusals = (now: Plant, sheet: ReadWorkbook): readonly string[] => refusalsOf(take(now, sheet));

function taken(workbooks: readonly ReadWorkbook[], now: Plant = plant) {
  const result = take(now, ...workbooks);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  return { ...result, after: apply(now, result.changes) };
}

const [scenario] = plant.scenarios;

describe('a scenario', () => {
  it('is changed in the fields that were edited; what no column has stays', () => {
    const { after, conflicts } = taken([
      withEdits('scenarios', [
        ['s', SEVERITY, 2],
        ['s', 'source', 'crime'],
      ]),
    ]);
    expect(conflicts).toEqual([]);
    expect(after.scenarios[0]).toEqual({ ...scenario, source: 'crime', severity: { [category]: 2 } });
  });

  it('takes a level by its name, as the list has it', () => {
    const [, second] = preset.severities;
    const { after } = taken([withEdits('scenarios', [['t', SEVERITY, `2 ${second?.name}`]])]);
    expect(after.scenarios[1]?.severity).toEqual({ [category]: 2 });
  });

  it('loses a severity that was emptied, and the whole of it with the last', () => {
    const { after } = taken([withEdits('scenarios', [['s', SEVERITY, null]])]);
    expect(after.scenarios[0]).not.toHaveProperty('severity');
  });

  it('may go from what a likelihood follows from to a level, and not have both or half', () => {
    const { after } = taken([
      withEdits('scenarios', [
        ['s', 'likelihood', 1],
        ['s', 'likelihood.capability', null],
        ['s', 'likelihood.exposure', null],
      ]),
    ]);
    expect(after.scenarios[0]?.likelihood).toBe(1);
    expect(refusals(plant, withEdits('scenarios', [['s', 'likelihood', 1]]))).toEqual([
      expect.stringContaining('duplicate-key'),
    ]);
    expect(refusals(plant, withEdits('scenarios', [['s', 'likelihood.exposure', null]]))).toEqual([
      expect.stringContaining('missing-field'),
    ]);
  });

  it('is added by a new row with an id of its own', () => {
    const row = { id: 'new', name: 'N', place: 'zone:z', consequence: 'C', [SEVERITY]: 1, effects: 'denial' };
    const { after } = taken([withRow('scenarios', 40, row)]);
    expect(after.scenarios.find(({ id }) => id === 'new')).toEqual({
      id: 'new',
      name: 'N',
      place: 'zone:z',
      consequence: 'C',
      severity: { [category]: 1 },
      effects: ['denial'],
    });
  });

  it('that changed in the same field meanwhile is a conflict, in another is none', () => {
    const now = (more: object): Plant => ({
      ...plant,
      scenarios: plant.scenarios.map((each) => (each.id === 's' ? { ...each, ...more } : each)),
    });
    const sheet = withEdits('scenarios', [['s', SEVERITY, 2]]);
    expect(take(now({ severity: { [category]: 1 } }), sheet)).toMatchObject({
      conflicts: [{ base: { [SEVERITY]: 3 }, ours: { [SEVERITY]: 2 }, theirs: { [SEVERITY]: 1 } }],
    });
    const { after, conflicts } = taken([sheet], now({ name: 'Other' }));
    expect(conflicts).toEqual([]);
    expect(after.scenarios[0]).toMatchObject({ name: 'Other', severity: { [category]: 2 } });
  });

  it('is refused at its cell: a level that is none, a place that is none, a decision without a day', () => {
    const wrong = withEdits('scenarios', [
      ['s', SEVERITY, 9],
      ['t', 'place', 'zone:nowhere'],
      ['t', 'treatment', 'accept'],
    ]);
    expect(refusals(plant, wrong).join('\n')).toContain('risk-unknown');
    expect(refusals(plant, withEdits('scenarios', [['t', 'place', 'zone:nowhere']])).join()).toContain(
      'unknown-reference',
    );
    expect(refusals(plant, withEdits('scenarios', [['t', 'treatment', 'accept']])).join()).toContain(
      'treatment-incomplete',
    );
  });

  it('tells a category that the plant no longer has', () => {
    const sheet = withEdits('scenarios', [['s', SEVERITY, 2]]);
    const other = { ...plant.risk, categories: [{ id: 'other', name: 'O' }] } as Plant['risk'];
    const now: Plant = { ...plant, risk: other as NonNullable<Plant['risk']>, scenarios: [] };
    expect(refusals(now, sheet).length).toBeGreaterThan(0);
  });
});

describe('a countermeasure', () => {
  it('that was edited changes its scenario, and nothing else of it', () => {
    const { changes, after } = taken([
      withEdits('countermeasures', [
        ['s a', 'likelihood', 1],
        ['s b', SEVERITY, 2],
      ]),
    ]);
    expect(changes).toMatchObject([{ kind: 'scenario', id: 's' }]);
    expect(after.scenarios[0]).toEqual({
      ...scenario,
      countermeasures: [
        { id: 'a', name: 'A', rows: ['62443-3-3/SR 5.1'], likelihood: 1 },
        { id: 'b', name: 'B', severity: { [category]: 2 } },
      ],
    });
  });

  it('is added by a row that names its scenario, and taken back by emptying its cells', () => {
    const added = taken([
      withRow('countermeasures', 40, { scenario: 't', id: 'c', name: 'C', likelihood: 2 }),
    ]);
    expect(added.after.scenarios[1]?.countermeasures).toEqual([{ id: 'c', name: 'C', likelihood: 2 }]);
    const gone = taken([
      withEdits(
        'countermeasures',
        ['name', 'rows', 'likelihood'].map((field) => ['s a', field, null] as const),
      ),
    ]);
    expect(gone.after.scenarios[0]?.countermeasures).toEqual([
      { id: 'b', name: 'B', severity: { [category]: 1 } },
    ]);
  });

  it('of which only a severity is left is not taken for an empty row', () => {
    expect(refusals(plant, withEdits('countermeasures', [['s b', 'name', null]])).join()).toContain(
      'missing-field',
    );
  });

  it('of a scenario that is not there is refused, and so are two of one id', () => {
    const lost = withRow('countermeasures', 40, { scenario: 'gone', id: 'c', name: 'C' });
    expect(refusals(plant, lost).join()).toContain('unknown-reference');
    const twice = withRow('countermeasures', 40, { scenario: 's', id: 'a', name: 'C' });
    expect(refusals(plant, twice).join()).toContain('sheet-row-twice');
  });
});

describe('a worst case', () => {
  it('comes back with its safeguards, whatever stands in them', () => {
    const { after } = taken([
      withEdits('worstCases', [
        ['w', 'hackable', 'no'],
        ['w', 'unhackableSafeguards', 'relief valve; \\;'],
      ]),
    ]);
    expect(after.worstCases).toEqual([
      { ...plant.worstCases[0], hackable: false, unhackableSafeguards: ['relief valve', ';'] },
    ]);
  });
});

it('all three taken back at once change what each says', () => {
  const { after } = taken([
    withEdits('scenarios', [['s', 'name', 'Other']]),
    withEdits('countermeasures', [['s a', 'name', 'Another']]),
    withEdits('worstCases', [['w', 'name', 'Worse']]),
  ]);
  expect(after.scenarios[0]).toMatchObject({
    name: 'Other',
    countermeasures: [{ name: 'Another' }, { name: 'B' }],
  });
  expect(after.worstCases[0]?.name).toBe('Worse');
});
