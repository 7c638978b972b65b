/** The heights of rows that are told to Typst, against those that Typst finds: too low a row would lie over the next. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { typstData } from '@bulkhead/core/report/render/typst/data.ts';
import { TYPST_TEMPLATE } from '@bulkhead/core/report/render/typst/template.ts';
import { HOSTILE } from '@bulkhead/core/report/test/hostile-plant.ts';
import type { Piece, Pieces, WordedReport, WordedRow } from '@bulkhead/core/report/worded.ts';
import { fontFiles, pageFonts } from './fonts.ts';

const workspace = mkdtempSync(join(tmpdir(), 'bulkhead-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const MEASURED = String.raw`
#set text(size: 7.8pt)
#set par(leading: 0.5em)
#let table-given = data.sections.at(0).blocks.at(0)
#context [#metadata(table-given.rows.map(row => if row.height == none { none } else {
  let found = row.cells.enumerate().map(((i, cell)) => {
    measure(block(width: table-given.widths.at(i) * 1pt - 7pt, pieces(cell))).height
  })
  (row.height, calc.max(..found).pt() + 6.8)
})) <heights>]
`;

type Heights = readonly (readonly [given: number, found: number] | null)[];

function heights(rows: readonly WordedRow[]): Heights {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fontFiles()] }] });
  const compiled = compiler.compile({
    mainFileContent: TYPST_TEMPLATE + MEASURED,
    inputs: { data: JSON.stringify(typstData(reportWith(rows), pageFonts())) },
  });
  const { result } = compiled;
  if (result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  const [found] = compiler.query(result, { selector: '<heights>' }) as readonly { value: Heights }[];
  return found?.value ?? [];
}

function reportWith(rows: readonly WordedRow[]): WordedReport {
  const columns = [
    { head: 'Requirement', kind: 'text', share: 3 },
    { head: 'SL', kind: 'number', share: 1 },
    { head: 'Places', kind: 'text', share: 4 },
  ] as const;
  const table = { kind: 'table', columns, rows } as const;
  const text = { title: 't', subtitle: 's', titleBlock: 'b', pageOf: '{page}', contents: 'c', skip: 's' };
  return {
    ...text,
    document: 'gap-report',
    tables: [],
    language: 'de',
    plant: { id: 'p', name: 'p' },
    asOf: '2026-11-24',
    model: 'sha256:0',
    sheets: [],
    sections: [{ id: 'x', number: '1', title: [], blocks: [table], sections: [] }],
  };
}

const word = fc.oneof(
  fc.stringMatching(/^[A-Za-zäöüß]{1,16}$/),
  fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,6}){0,5}$/),
  fc.constantFrom(
    '(see',
    'below)',
    '→',
    '1 500 EUR',
    '»so«',
    '/',
    '–',
    '...',
    'a/b',
    '"x"',
    '[',
    ']',
    '!',
    '50 %',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' '));
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: text.map((plain): Piece => ({ kind: 'text', text: plain })) },
  { weight: 3, arbitrary: text.map((plain): Piece => ({ kind: 'id', text: plain })) },
  { weight: 3, arbitrary: fc.constant<Piece>({ kind: 'text', text: ' ' }) },
  fc.constant<Piece>({ kind: 'break' }),
  fc.constant<Piece>({ kind: 'verdict', verdict: 'unmet', text: 'nicht erfüllt' }),
);
const cell: fc.Arbitrary<Pieces> = fc.array(piece, { minLength: 1, maxLength: 7 });
const row = fc
  .tuple(cell, cell)
  .map(([left, right]): WordedRow => ({ cells: [left, [{ kind: 'text', text: '2' }], right] }));

describe('the height of a row', () => {
  it('is never less than what stands in it, and mostly no more', () => {
    const rows = fc.sample(row, { numRuns: 200, seed: 20_261_124 });
    const known = heights(rows).filter((pair) => pair !== null);
    expect(known.length).toBeGreaterThan(130);
    expect(known.filter(([given, found]) => given < found - 0.05)).toEqual([]);
    expect(known.filter(([given, found]) => given > found + 5).length).toBeLessThan(known.length / 5);
  });

  it('holds for every hostile text', () => {
    const rows = HOSTILE.map((plain): WordedRow => ({
      cells: [[{ kind: 'text', text: plain }], [], [{ kind: 'id', text: plain }]],
    }));
    const known = heights(rows).filter((pair) => pair !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter(([given, found]) => given < found - 0.05)).toEqual([]);
  });
});
