/**
 * A risk matrix as a table of a spreadsheet: names of likelihood across, of severity down, a rank in each cell. Tables
 * of companies begin with the gravest as often as with the mildest; which it is, the ranks themselves say.
 */
import { shown, refuse, problemTerm, type ProblemSink } from '../problems.ts';
import type { Risk } from '../plant.ts';
import { cellScan, recordsOf } from './csv-file.ts';
import { refuseSeparator } from './csv-separator.ts';
import { checkNamed } from './risk-names.ts';
import { placedAt, type SourceFile } from './source.ts';
import { keepable } from './yaml-faults.ts';

const LEAST = 3;
const MOST = 7;

interface Table {
  readonly severities: readonly string[];
  readonly likelihoods: readonly string[];
  readonly matrix: readonly (readonly string[])[];
}

/** @param base whose ranks the cells name, by id, name or letter @returns null after refusing the file */
export function matrixFromCsv(sink: ProblemSink, file: SourceFile, base: Risk): Risk | null {
  const before = sink.total;
  const table = tableOf(sink, file, base);
  if (table === null || sink.total > before) return null;
  const turned = orientations(table).find((each) => firstFall(base, each) === null);
  if (turned !== undefined) return criteriaWith(base, turned);
  refuseFall(sink, file, table.matrix, firstFall(base, table) as Fall);
  return null;
}

function tableOf(sink: ProblemSink, file: SourceFile, base: Risk): Table | null {
  if (refuseSeparator(sink, file, null)) return null;
  const records = recordsOf(sink, file)?.filter((record) => record.some((cell) => cell.trim() !== ''));
  const head = records?.[0];
  if (records === undefined || head === undefined) return null;
  const cells = cellScan(file);
  const at = (row: number, column: number) => placedAt(file, cells(row, column));
  for (const [count, scale] of [
    [head.length - 1, 'likelihoods'],
    [records.length - 1, 'severities'],
  ] as const) {
    if (count >= LEAST && count <= MOST) continue;
    refuse(sink, 'risk-matrix-size', at(0, 0), {
      field: 'matrix',
      found: count,
      expected: `${LEAST}–${MOST}`,
      scale,
    });
    return null;
  }
  const ids = base.ranks.map(({ id }) => id);
  const matrix = records.slice(1).map((record, row) => {
    if (record.length !== head.length)
      refuse(sink, 'csv-columns', at(row + 1, 0), { found: record.length, expected: head.length });
    return record.slice(1).map((cell, column) => {
      const text = cell.trim();
      if (!keepable(sink, text, () => at(row + 1, column + 1))) return '';
      const rank = rankNamed(base, text);
      if (rank === undefined) checkNamed(sink, at(row + 1, column + 1), text, ids);
      return rank ?? '';
    });
  });
  const label = (row: number, column: number): string => {
    const text = (records[row]?.[column] ?? '').trim();
    if (text === '') refuse(sink, 'not-a-value', at(row, column), { found: problemTerm('emptyEntry') });
    return keepable(sink, text, () => at(row, column)) ? shown(text) : '';
  };
  return {
    severities: records.slice(1).map((_, row) => label(row + 1, 0)),
    likelihoods: head.slice(1).map((_, column) => label(0, column + 1)),
    matrix,
  };
}

function rankNamed({ ranks }: Risk, text: string): string | undefined {
  const folded = text.toLowerCase();
  return ranks.find(({ id, name, letter }) =>
    [id, name, letter].some((each) => each?.toLowerCase() === folded),
  )?.id;
}

/** As it stands, upside down, right to left, and both. */
function orientations(table: Table): readonly Table[] {
  const down = {
    ...table,
    severities: table.severities.toReversed(),
    matrix: table.matrix.toReversed(),
  };
  return [table, down, mirrored(table), mirrored(down)];
}

function mirrored({ severities, likelihoods, matrix }: Table): Table {
  return {
    severities,
    likelihoods: likelihoods.toReversed(),
    matrix: matrix.map((row) => row.toReversed()),
  };
}

type Cell = readonly [row: number, column: number];

interface Fall {
  readonly cell: Cell;
  /** The one above it or to its left, with a higher rank. */
  readonly other: Cell;
}

function firstFall({ ranks }: Risk, { matrix }: Table): Fall | null {
  const place = ([row, column]: Cell): number => ranks.findIndex(({ id }) => id === matrix[row]?.[column]);
  for (const [row, cells] of matrix.entries()) {
    for (const column of cells.keys()) {
      const before: readonly Cell[] = [
        [row - 1, column],
        [row, column - 1],
      ];
      const other = before.find((each) => place(each) > place([row, column]));
      if (other !== undefined) return { cell: [row, column], other };
    }
  }
  return null;
}

/** Told of the table as it stands: whichever way it is turned, it falls somewhere. */
function refuseFall(
  sink: ProblemSink,
  file: SourceFile,
  matrix: Table['matrix'],
  { cell, other }: Fall,
): void {
  const at = ([row, column]: Cell): string => matrix[row]?.[column] ?? '';
  // Above the first row and before the first column stand the names.
  const offset = cellScan(file)(cell[0] + 1, cell[1] + 1);
  refuse(sink, 'risk-matrix-order', placedAt(file, offset), {
    field: 'matrix',
    found: at(cell),
    row: cell[0] + 1,
    column: cell[1] + 1,
    other: at(other),
    otherRow: other[0] + 1,
    otherColumn: other[1] + 1,
  });
}

/** The names and the matrix of the table; what levels mean is kept where there are as many of them as before. */
function criteriaWith(base: Risk, { severities, likelihoods, matrix }: Table): Risk {
  const { capabilities, exposures, likelihoodFrom, ...rest } = base;
  const sameSeverities = severities.length === base.severities.length;
  const sameLikelihoods = likelihoods.length === base.likelihoods.length;
  return {
    ...rest,
    severities: severities.map((name, i) => ({
      ...(sameSeverities ? base.severities[i] : {}),
      level: (i + 1) as Risk['severities'][number]['level'],
      name,
    })),
    likelihoods: likelihoods.map((name, i) => ({
      ...(sameLikelihoods ? base.likelihoods[i] : {}),
      level: (i + 1) as Risk['likelihoods'][number]['level'],
      name,
    })),
    ...(sameLikelihoods && capabilities !== undefined ? { capabilities, exposures, likelihoodFrom } : {}),
    matrix: matrix.map((row) => [...row]),
  };
}
