/** On paper places and entries of which the same is said share a row: none may be lost by that, none said twice. */
import { describe, expect, it } from 'vitest';
import { AS_OF, answer, asset, conduit, flow, plantWith, target, zone } from '../../test/build.ts';
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

function blocksIn(id: string, paper = sections): readonly WordedBlock[] {
  const blocks = (section: WordedSection): readonly WordedBlock[] => [
    ...section.blocks,
    ...section.sections.flatMap(blocks),
  ];
  return paper.filter((section) => section.id === id).flatMap(blocks);
}

function rowsIn(id: string, paper = sections): readonly (readonly Pieces[])[] {
  return blocksIn(id, paper).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells) : [],
  );
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

  it('leave out the places of the largest row, which follow from the others and from SL-T', () => {
    const letters = [...'abcdefghijkl'];
    const many = plantWith({
      zones: letters.map((id) => zone(id, { slTarget: target({ IAC: id === 'l' ? 0 : 1 }) })),
      conduits: [conduit('a-b', ['a', 'b'])],
      answers: [answer('zone:b', 'SR 1.1', 'unmet', { how: 'one account' })],
    });
    const paper = onPaper(reportFor(many, AS_OF).sections);
    const first = rowsIn('rows', paper).filter(([requirement]) => said(requirement).startsWith('SR 1.1 H'));
    const again = rowsIn('rows', paper).filter(([requirement]) => said(requirement) === 'SR 1.1');
    expect([...first, ...again].map(([, , , places]) => said(places))).toEqual([
      'the other places: 10 zones',
      'b',
    ]);
    // A conduit leaves SR 1.1 to the zones it joins.
    const lists = blocksIn('rows', paper).flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(said(lists[0])).toBe('SL-T 1: a-b, a, b, c, d, e, f, g, h, i, j, k');
  });

  it('count only what there is among these places', () => {
    const twelve = Array.from({ length: 12 }, (_, n) => conduit(`ab-${n}`, ['a', 'b']));
    const many = plantWith({
      zones: [zone('a', { slTarget: target({ RDF: 1 }) }), zone('b', { slTarget: target({ RDF: 1 }) })],
      conduits: twelve.map((each) => ({ ...each, slTarget: target({ RDF: 1 }) })),
      answers: twelve.map(({ id }) => answer(`conduit:${id}`, 'SR 5.2', 'unmet', { how: 'no filter' })),
    });
    const places = rowsIn('rows', onPaper(reportFor(many, AS_OF).sections))
      .filter(([requirement]) => said(requirement).startsWith('SR 5.2'))
      .map(([, , , at]) => said(at));
    expect(places).toContain('the other places: 12 conduits');
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
