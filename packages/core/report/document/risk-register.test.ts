/** The risk register says what was rated, shows every text as text, and is not made where there is nothing to say. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Plant } from '../../model/plant.ts';
import { criteria, worstCase } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { plantWith, zone } from '../../test/build.ts';
import { readWorkbook } from '../../workbook/read.ts';
import { tableCsv } from '../render/csv.ts';
import { documentXml } from '../render/docx/body.ts';
import { reportHtml } from '../render/html.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { tablesWorkbook } from '../render/workbook.ts';
import { HOSTILE } from '../test/hostile-plant.ts';
import { hostileRisk } from '../test/hostile-risk.ts';
import { elementsOf, textOf } from '../test/html.ts';
import { documentFor } from '../test/report-input.ts';
import {
  plainText,
  textOf as cellText,
  type WordedBlock,
  type WordedReport,
  type WordedSection,
} from '../worded.ts';

const AS_OF = '2026-06-15';
const bare = plantWith({ zones: [zone('a')] });

function register(plant: Plant): WordedReport {
  const made = documentFor('risk-register', plant, AS_OF);
  if (made === null) throw new Error('nothing to register');
  return made;
}

function blocksOf(section: WordedSection): readonly WordedBlock[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}

const allOf = (report: WordedReport): readonly WordedBlock[] => report.sections.flatMap(blocksOf);

describe('risk register', () => {
  it('is not made where nothing is rated, criteria or not', () => {
    expect(documentFor('risk-register', bare, AS_OF)).toBeNull();
    expect(documentFor('risk-register', { ...bare, risk: criteria() }, AS_OF)).toBeNull();
    const worst = { ...bare, risk: criteria(), worstCases: [worstCase()] };
    expect(documentFor('risk-register', worst, AS_OF)).not.toBeNull();
  });

  it('counts each scenario in one cell before and in one after, and none that has no severity', () => {
    const countermeasures = [{ id: 'c', name: 'C', measure: 'm', likelihood: 1 as const }];
    const plant: Plant = {
      ...bare,
      risk: criteria(),
      measures: [{ id: 'm', name: 'M', inPlace: true, evidence: ['e'] }],
      evidence: [{ id: 'e', title: 'E', kind: 'implementation', places: ['zone:a'] }],
      scenarios: [
        scenario({ id: 'one', severity: { safety: 3 }, likelihood: 3, countermeasures }),
        scenario({ id: 'two', severity: { safety: 1 }, likelihood: 1 }),
        scenario({ id: 'three' }),
      ],
    };
    const maps = allOf(register(plant)).flatMap((block) => (block.kind === 'matrices' ? block.matrices : []));
    const filled = maps.map(({ rows }) =>
      rows.flatMap(({ cells }, i) =>
        cells.flatMap(({ count }, j) => (count === null || count === 0 ? [] : [[i, j, count]])),
      ),
    );
    // Rows from the gravest down, columns from the least likely; the third is the matrix alone.
    expect(filled).toEqual([
      [
        [0, 2, 1],
        [2, 0, 1],
      ],
      [
        [0, 0, 1],
        [2, 0, 1],
      ],
      [],
    ]);
  });

  it('draws the line where what is tolerated ends', () => {
    const plant = { ...bare, risk: criteria(), scenarios: [scenario()] };
    const [, , matrix] = allOf(register(plant)).flatMap((block) =>
      block.kind === 'matrices' ? block.matrices : [],
    );
    const edges = matrix?.rows.map(({ cells }) =>
      cells.map(({ edge }) => `${edge.top ? 't' : ''}${edge.right ? 'r' : ''}`),
    );
    expect(edges).toEqual([
      ['', '', ''],
      ['tr', '', ''],
      ['', 'tr', ''],
    ]);
  });

  it('lists what is above what is tolerated under what became of it, each once', () => {
    const decided = { acceptedBy: 'A', until: '2026-12-31' } as const;
    const severe = { severity: { safety: 3 }, likelihood: 3 } as const;
    const plant: Plant = {
      ...bare,
      risk: criteria(),
      scenarios: [
        scenario({ id: 'open', ...severe }),
        scenario({ id: 'taken', ...severe, treatment: 'accept', ...decided }),
        scenario({ id: 'past', ...severe, treatment: 'accept', ...decided, until: '2026-01-31' }),
        scenario({ id: 'low', severity: { safety: 1 }, likelihood: 1 }),
      ],
    };
    const residual = register(plant).sections.find(({ id }) => id === 'risk-residual');
    const listed = residual?.sections.map(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.map(({ cells }) => cellText(cells[0] ?? [])) : [],
      ),
    ]);
    expect(listed).toEqual([
      ['risk-untreated', 'S open'],
      ['risk-lapsed', 'S past'],
      ['risk-accepted', 'S taken'],
    ]);
  });

  it('has owner, days and safeguards of a scenario in its table, and says when a decision ran out', () => {
    const plant: Plant = {
      ...bare,
      risk: criteria(),
      scenarios: [
        scenario({
          severity: { safety: 3 },
          likelihood: 3,
          safeguards: [{ id: 'g', name: 'Valve', hackable: true, lowers: { safety: 1 } }],
          owner: 'plant manager',
          treatment: 'accept',
          acceptedBy: 'board',
          until: '2026-06-14',
          due: '2026-06-01',
          nextReview: '2026-07-01',
        }),
      ],
    };
    const made = register(plant);
    const [table] = made.tables;
    if (table === undefined) throw new Error('no table');
    const [head = [], row = []] = parse(tableCsv(table).replace('\uFEFF', '')) as string[][];
    const cell = (name: string): string | undefined => row[head.indexOf(name)];
    expect(['Owner', 'Due', 'Next review', 'Safeguards'].map(cell)).toEqual([
      'plant manager',
      '2026-06-01',
      '2026-07-01',
      'Valve: an attack may reach it, so it does not count.',
    ]);
    const lines = allOf(made).flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(cellText)) : [],
    );
    expect(lines.flat()).toContain('above, and the decision has run out on 2026-06-14\ndue by 2026-06-01');
  });
});

describe('a hostile plant in the risk register', () => {
  const report = register(hostileRisk());

  it('is text on the page, which leads only to itself', () => {
    const html = reportHtml(report);
    const elements = elementsOf(html);
    expect(elements.map(({ name }) => name)).toContain('caption');
    expect(elements.filter(({ name }) => ['script', 'i', 'iframe', 'object'].includes(name))).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    const addresses = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(addresses.filter((to) => !ids.includes(to.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const shown = textOf(html);
    for (const text of HOSTILE) expect(shown).toContain(plainText(text));
    expect(reportHtml(register(hostileRisk()))).toBe(html);
  });

  it('is text in Markdown, and every table keeps its shape', () => {
    const text = reportMarkdown(report);
    expect(text.match(/<(?!br>)[^\s]/g)).toBeNull();
    expect(text.match(/(?<!\\)\]\(/g)).toBeNull();
    const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    for (const table of text.split('\n\n').filter((block) => block.startsWith('| '))) {
      expect(new Set(table.trimEnd().split('\n').map(cells)).size).toBe(1);
    }
  });

  it('runs nothing in a spreadsheet', () => {
    const [table] = report.tables;
    if (table === undefined) throw new Error('no table');
    const cells = (parse(tableCsv(table), { bom: true }) as string[][]).flat();
    const cut = cells.flatMap((cell) => cell.split(/[;\t\n]/));
    expect(cut.filter((cell) => /^[ "]*[=+\-@\uff1d\uff0b\uff0d\uff20\r]/.test(cell))).toEqual([]);
    const read = readWorkbook(tablesWorkbook(report));
    if (!read.ok) throw read.fault;
    const [sheet] = read.workbook.sheets;
    const values = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(values.filter((value) => typeof value !== 'string')).toEqual([]);
    expect(values).toContain(HOSTILE.find((text) => text.startsWith('=HYPERLINK')));
    expect([...tablesWorkbook(report)]).toEqual([...tablesWorkbook(register(hostileRisk()))]);
  });

  it('is well-formed in Word', () => {
    const xml = documentXml(report, []);
    expect(xml).not.toContain('<script>');
    expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<\/w:tbl>/g)?.length);
  });
});
