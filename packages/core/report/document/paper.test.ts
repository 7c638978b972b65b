/** On paper places and entries of which the same is said share a row: none may be lost by that, none said twice. */
import { describe, expect, it } from 'vitest';
import { AS_OF, answer, asset, flow, plantWith, target, zone } from '../../test/build.ts';
import { onPaper, type Pieces, type WordedBlock, type WordedSection } from '../worded.ts';
import { reportFor, reportInput } from '../test/report-input.ts';

const plant = plantWith({
  zones: [
    zone('a', { slTarget: target({ IAC: 2, UC: 1 }) }),
    zone('b', { slTarget: target({ IAC: 1 }) }),
    zone('c'),
  ],
  answers: [
    answer('site', 'SR 1.1', 'met', { how: 'accounts by name' }),
    answer('zone:b', 'SR 1.1', 'unmet', { how: 'one account' }),
  ],
  assets: [asset('p-1'), asset('p-2'), asset('p-3', { owner: 'somebody else' })],
  flows: [
    flow('f-1', 'asset:p-1', 'asset:p-2', { purpose: 'values' }),
    flow('f-2', 'asset:p-2', 'asset:p-1', { purpose: 'values' }),
    flow('f-3', 'asset:p-2', 'zone:c', { purpose: 'alarms' }),
  ],
});
const sections = onPaper(reportFor(plant, AS_OF).sections);

function said(pieces: Pieces | undefined): string {
  return (pieces ?? []).map((piece) => ('text' in piece ? piece.text : '\n')).join('');
}

function rowsIn(id: string): readonly (readonly Pieces[])[] {
  const blocks = (section: WordedSection): readonly WordedBlock[] => [
    ...section.blocks,
    ...section.sections.flatMap(blocks),
  ];
  return sections
    .filter((section) => section.id === id)
    .flatMap(blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : []));
}

describe('rows', () => {
  it('have each row that is asked for, or may be, at each place once', () => {
    const listed = rowsIn('rows').flatMap(([requirement, , , places]) =>
      said(places)
        .split(', ')
        .map((place) => `${place} ${/SR \d+\.\d+(?: RE \d+)?/.exec(said(requirement))?.[0]}`),
    );
    const asked = reportInput(plant, AS_OF).assessment.places.flatMap(({ ref, verdicts }) =>
      verdicts
        .filter(({ required }) => required !== false)
        .map(({ requirement }) => `${ref.slice('zone:'.length)} ${requirement.slice('62443-3-3/'.length)}`),
    );
    expect([...listed].sort()).toEqual([...asked].sort());
  });

  it('part places of which different things are said', () => {
    const of = rowsIn('rows').filter(
      ([requirement]) => said(requirement).startsWith('SR 1.1 H') || said(requirement) === 'SR 1.1',
    );
    expect(of.map(([, , verdict, places]) => [said(places), said(verdict)])).toEqual([
      ['a, c', 'met claimed only'],
      ['b', 'unmet'],
    ]);
  });
});

describe('registers', () => {
  it('put assets into one row that differ in their ids alone', () => {
    expect(rowsIn('assets').map(([ids]) => said(ids))).toEqual(['p-1, p-2', 'p-3']);
  });

  it('put flows into one row that differ in their ends alone', () => {
    expect(rowsIn('flows').map(([flows]) => said(flows))).toEqual([
      'f-1: p-1 → p-2, f-2: p-2 → p-1',
      'f-3: p-2 → zone:c',
    ]);
  });
});
