/** The requirements specification says what is open and never fills it in, and asks of each place exactly what its SL-T asks. */
import { describe, expect, it } from 'vitest';
import type { Plant } from '../../model/plant.ts';
import { criteria, worstCase } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { conduit, plantWith, target, zone } from '../../test/build.ts';
import { documentXml } from '../render/docx/body.ts';
import { reportHtml } from '../render/html.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { HOSTILE, hostilePlant } from '../test/hostile-plant.ts';
import { elementsOf, textOf as shownIn } from '../test/html.ts';
import { documentFor, reportInput } from '../test/report-input.ts';
import { plainText, textOf, type WordedBlock, type WordedReport, type WordedSection } from '../worded.ts';

const AS_OF = '2026-06-15';
const bare = plantWith({
  zones: [zone('a', { slTarget: target({ IAC: 2 }) }), zone('b', { slTarget: target({ RDF: 3 }) })],
  conduits: [conduit('ab', ['a', 'b'], { slTarget: target({ RDF: 1 }) })],
});

function crs(plant: Plant): WordedReport {
  const made = documentFor('crs', plant, AS_OF);
  if (made === null) throw new Error('nothing to specify');
  return made;
}

function blocksOf(section: WordedSection): readonly WordedBlock[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}

function openPoints(plant: Plant): readonly string[] {
  const [first] = crs(plant).sections;
  return (first?.blocks ?? []).flatMap((block) => (block.kind === 'list' ? block.items.map(textOf) : []));
}

describe('requirements specification', () => {
  it('is not made where no zone or conduit has an SL-T', () => {
    expect(documentFor('crs', plantWith({ zones: [zone('a', { kind: 'external' })] }), AS_OF)).toBeNull();
    expect(documentFor('crs', bare, AS_OF)).not.toBeNull();
  });

  it('counts on its first page what is open', () => {
    const [first] = crs(bare).sections;
    const head = first?.blocks.flatMap((block) => (block.kind === 'missing' ? [textOf(block.pieces)] : []));
    const n = openPoints(bare).length;
    expect(n).toBeGreaterThan(5);
    expect(head).toEqual([`This specification is not complete: ${n} points are open.`]);
  });

  it.each<readonly [string, (plant: Plant) => Plant]>([
    ['policies', (plant) => ({ ...plant, site: { policies: ['P-1'] } })],
    ['regulations', (plant) => ({ ...plant, site: { regulations: ['NIS2'] } })],
    ['assumptions', (plant) => ({ ...plant, site: { assumptions: ['a fence'] } })],
    ['approver', (plant) => ({ ...plant, document: { approved: 'plant manager' } })],
    [
      'criteria',
      (plant) => ({
        ...plant,
        risk: criteria({ approvedBy: 'A', threatSources: [{ id: 't', name: 'T', level: 1 }] }),
        worstCases: [worstCase()],
        scenarios: [scenario({ severity: { safety: 1 }, likelihood: 1 })],
      }),
    ],
    [
      'checks',
      (plant) => ({
        ...plant,
        checks: [
          {
            place: 'zone:a',
            requirement: '62443-3-3/SR 1.1',
            result: 'pass',
            by: 'B',
            date: '2026-01-01',
            stage: 'site',
          },
        ],
      }),
    ],
  ])('has one point less once it is stated: %s', (_, stated) => {
    expect(openPoints(stated(bare))).toHaveLength(openPoints(bare).length - 1);
  });

  it('names who is to sign only where the plant names somebody', () => {
    const names = (plant: Plant): readonly string[] =>
      crs(plant)
        .sections.flatMap(blocksOf)
        .flatMap((block) => (block.kind === 'lines' ? block.names : []));
    expect(names(bare)).toEqual(['Drawn up', 'Checked', 'Approved', 'Asset owner']);
    expect(names({ ...bare, site: { owner: 'O' } })[3]).toBe('Asset owner: O');
  });

  it('asks of each place exactly the rows that its SL-T asks for', () => {
    const sections = crs(bare).sections.find(({ id }) => id === 'crs-requirements')?.sections ?? [];
    const cells = (id: string): readonly (readonly string[])[] =>
      (sections.find((one) => one.id === id)?.blocks ?? []).flatMap((block) =>
        block.kind === 'table' ? block.rows.map((row) => row.cells.map(textOf)) : [],
      );
    const groups = cells('crs-groups');
    const rows = sections.filter(({ id }) => id.startsWith('crs-rows-')).flatMap(({ id }) => cells(id));
    for (const { ref, verdicts } of reportInput(bare, AS_OF).assessment.places) {
      const [, key = ''] = ref.split(':');
      const group = groups.find((line) => line.at(-1)?.split(/[ ,]+/).includes(key))?.[0] ?? '';
      const asked = rows.filter(
        ([, , of = '']) => of.startsWith('all groups') !== of.split(/[ ,]+/).includes(group),
      ).length;
      expect([ref, asked]).toEqual([ref, verdicts.filter(({ required }) => required === true).length]);
    }
  });

  it('tells checks by FAT, SAT and operation, and how many say nothing of it', () => {
    const row = '62443-3-3/SR 1.1';
    const made = (stage?: 'factory' | 'site' | 'operation', date = '2026-01-01') => ({
      place: 'zone:a',
      requirement: row,
      result: 'pass' as const,
      by: 'B',
      date,
      ...(stage === undefined ? {} : { stage }),
    });
    const plan = (checks: Plant['checks']): readonly WordedBlock[] =>
      crs({ ...bare, checks }).sections.find(({ id }) => id === 'crs-verification')?.blocks ?? [];
    const cellsOf = (blocks: readonly WordedBlock[]) =>
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap(({ cells }) =>
              textOf(cells[0] ?? []).startsWith('SR 1.1 H') ? [cells.slice(4, 7).map(textOf)] : [],
            )
          : [],
      );
    const told = (blocks: readonly WordedBlock[]) =>
      blocks.flatMap((block) => (block.kind === 'missing' ? [textOf(block.pieces)] : []));
    const staged = plan([made('factory'), made('site', '2026-01-02'), made('site', '2026-01-03')]);
    expect(cellsOf(staged)).toEqual([['1', '2', '0']]);
    expect(told(staged)).toEqual([]);
    const open = plan([made('operation'), made(undefined, '2026-01-02')]);
    expect(cellsOf(open)).toEqual([['0', '0', '1']]);
    expect(told(open)[0]).toContain('1 of 2 checks does not say');
  });

  it('shows a hostile plant as text', () => {
    const report = crs(hostilePlant());
    const html = reportHtml(report);
    const elements = elementsOf(html);
    expect(elements.filter(({ name }) => ['script', 'iframe', 'object'].includes(name))).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    const known = new Set(ids);
    expect(ids.length).toBe(known.size);
    const addresses = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(addresses.filter((to) => !known.has(to.slice(1)))).toEqual([]);
    const shown = shownIn(html);
    for (const text of HOSTILE) expect(shown).toContain(plainText(text));
    expect(reportMarkdown(report).match(/<(?!br>)[^\s]/g)).toBeNull();
    expect(() =>
      documentXml({ ...report, sections: report.sections.filter(({ id }) => id !== 'crs-drawings') }, []),
    ).not.toThrow();
  });
});
