/** The sheet of facts: which rows it has, what it shows, and what comes back of it. */
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Facts, Plant } from '../model/plant.ts';
import { asset, conduit, evidence, plantWith, zone } from '../test/build.ts';
import { edited, refusals, sheetsFor, tableFor, take } from '../test/sheets.ts';
import type { CellValue } from '../workbook/cells.ts';

const FACTS: Facts = {
  humanAccess: { value: false, evidence: ['e'], note: 'locked' },
  passwordAuth: true,
};
const plant = plantWith({
  site: { name: 'Site', facts: { wireless: false } },
  zones: [zone('z', { facts: FACTS }), zone('inner', { parent: 'z' })],
  conduits: [conduit('c', ['z', 'inner'])],
  assets: [asset('radio', { zones: ['inner'], wireless: true })],
  evidence: [evidence('e', ['zone:z'])],
});
const SHEET = sheetsFor(plant, 'facts');

function rowOf(key: string) {
  const row = tableFor(plant, 'facts').rows.find((each) => each.key === key);
  return row === undefined ? null : { ...row, cells: [...row.before, ...row.behind] };
}

type Edits = readonly (readonly [key: string, field: string, value: CellValue | null])[];

function taken(edits: Edits, now: Plant = plant) {
  let workbook = SHEET;
  for (const [key, field, value] of edits) workbook = edited(workbook, 'facts', key, field, value);
  const result = take(now, workbook);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  return result;
}

function factsAfter(edits: Edits, id: string): unknown {
  return apply(plant, taken(edits).changes).zones.find((each) => each.id === id)?.facts;
}

describe('a row of the sheet of facts', () => {
  it('shows what is taken over and from where, and does not state it', () => {
    const row = rowOf('zone:inner humanAccess');
    expect(row?.entity).toBeNull();
    expect(row?.cells).toContainEqual({ type: 'choice', word: 'false' });
    expect(row?.cells).toContainEqual({ type: 'text', text: 'zone:z' });
    expect(rowOf('zone:inner wireless')?.behind.slice(0, 2)).toEqual([
      { type: 'choice', word: 'false' },
      { type: 'text', text: 'site' },
    ]);
  });

  it('shows in what the model shows the fact', () => {
    expect(rowOf('zone:inner wireless')?.cells).toContainEqual({ type: 'text', text: 'asset:radio' });
  });

  it('takes nothing over at a conduit, and is there only for a fact that matters there', () => {
    expect(rowOf('conduit:c wireless')?.behind[0]).toEqual({ type: 'choice', word: '' });
    expect(rowOf('zone:z processOutputs')).not.toBeNull();
    expect(rowOf('conduit:c processOutputs')).toBeNull();
  });
});

describe('an edited fact', () => {
  it.each<[string, Edits, object | undefined]>([
    ['is stated bare', [['zone:inner sessions', 'value', 'yes']], { sessions: true }],
    ['may be unknown', [['zone:inner sessions', 'value', 'unknown']], { sessions: 'unknown' }],
    [
      'brings its evidence',
      [
        ['zone:inner sessions', 'value', 'no'],
        ['zone:inner sessions', 'evidence', 'e'],
      ],
      { sessions: { value: false, evidence: ['e'] } },
    ],
  ])('%s', (_, edits, expected) => {
    expect(factsAfter(edits, 'inner')).toEqual(expected);
  });

  it('leaves the others of its place as they are', () => {
    expect(factsAfter([['zone:z humanAccess', 'note', null]], 'z')).toEqual({
      humanAccess: { value: false, evidence: ['e'] },
      passwordAuth: true,
    });
  });

  it('is not stated any more once its row is emptied, and neither are facts without any', () => {
    const empty: Edits = ['value', 'evidence', 'note'].map((field) => ['zone:z humanAccess', field, null]);
    expect(factsAfter([...empty, ['zone:z passwordAuth', 'value', null]], 'z')).toBeUndefined();
  });

  it('may be that of the site, which may have nothing else', () => {
    const stated = apply(plant, taken([['site sessions', 'value', 'no']]).changes);
    expect(stated.site).toEqual({ name: 'Site', facts: { sessions: false, wireless: false } });
    const { site: _, ...none } = plant;
    expect(apply(none, taken([['site sessions', 'value', 'no']], none).changes).site).toEqual({
      facts: { sessions: false },
    });
  });

  it('is a conflict by itself: another fact of the place is taken', () => {
    const now = {
      ...plant,
      zones: [zone('inner', { parent: 'z', facts: { sessions: true } }), ...plant.zones.slice(1)],
    };
    const result = taken(
      [
        ['zone:inner sessions', 'value', 'no'],
        ['zone:inner pki', 'value', 'no'],
      ],
      now,
    );
    expect(result.conflicts).toMatchObject([{ kind: 'fact', id: 'zone:inner sessions' }]);
    expect(result.cells.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'taken']);
    const facts = (changes: typeof result.changes) => apply(now, changes).zones[0]?.facts;
    expect(facts(result.changes)).toEqual({ pki: false, sessions: true });
    expect(facts(result.forSheet)).toEqual({ pki: false, sessions: false });
  });

  it.each<[string, Edits, string]>([
    ['without a value', [['zone:inner sessions', 'note', 'x']], 'missing-field'],
    [
      'with evidence that is none',
      [
        ['zone:inner sessions', 'value', 'no'],
        ['zone:inner sessions', 'evidence', 'nowhere'],
      ],
      'unknown-reference',
    ],
    ['with another word', [['zone:inner sessions', 'value', 'maybe']], 'wrong-value'],
  ])('is refused at its cell: %s', (_, edits, code) => {
    let workbook = SHEET;
    for (const [key, field, value] of edits) workbook = edited(workbook, 'facts', key, field, value);
    expect(refusals(take(plant, workbook))).toEqual([
      expect.stringMatching(new RegExp(`^1.xlsx!Facts!.* ${code}$`)),
    ]);
  });

  it('is refused where its place is gone', () => {
    const workbook = edited(SHEET, 'facts', 'conduit:c wireless', 'value', 'no');
    expect(refusals(take({ ...plant, conduits: [] }, workbook))).toEqual([
      expect.stringContaining('unknown-reference'),
    ]);
  });
});
