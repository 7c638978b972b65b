/**
 * Sustained (3.10): a system requirement that is met today stays met only if the processes that carry it are lived. A
 * row is sustained in a reading when every process row that carries it reaches the plant's maturity level there. It is
 * told beside the verdict and never merged into SL-A.
 */
import type { LinkIndex } from '../catalog/links.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { ProgramAssessment, ProgramVerdict } from './program.ts';

export interface Sustained {
  /** `62443-3-3/SR 1.1`. */
  readonly requirement: string;
  /** Process rows that carry it, in the plant's program documents. */
  readonly carriers: readonly string[];
  /** null: nobody said how a carrier is lived, and none is known to fall short. */
  readonly claimed: boolean | null;
  readonly evidenced: boolean | null;
  /** Carriers that fall short, or are not known, in the evidenced reading. */
  readonly short: readonly string[];
}

export interface SustainInput {
  /** Rows to be told, each by its name in the plant and by its edition. */
  readonly rows: readonly { readonly requirement: string; readonly editionRow: string }[];
  readonly links: LinkIndex;
  readonly programs: readonly ProgramAssessment[];
  /** The maturity level the plant aims at. */
  readonly level: number;
}

/** Rows that some process row of the programs carries, in the order given. */
export function sustained({ rows, links, programs, level }: SustainInput): readonly Sustained[] {
  const byEditionRow = new Map<string, ProgramVerdict>();
  for (const program of programs) {
    for (const verdict of program.rows) byEditionRow.set(`${program.catalog}/${verdict.row}`, verdict);
  }
  return rows.flatMap(({ requirement, editionRow }) => {
    // Two sets may link the same pair: it is one carrier.
    const linked = new Set(
      links.related(editionRow).flatMap(({ side, row }) => (side === 'from' ? row : [])),
    );
    const carriers = [...linked]
      .flatMap((row) => byEditionRow.get(row) ?? [])
      .filter((verdict) => verdict.verdict !== 'notApplicable')
      .sort((a, b) => byCodeUnit(a.requirement, b.requirement));
    if (carriers.length === 0) return [];
    const reaches = (reading: 'claimed' | 'evidenced') => (row: ProgramVerdict) =>
      reached(row, reading, level);
    return [
      {
        requirement,
        carriers: carriers.map((row) => row.requirement),
        claimed: every(carriers.map(reaches('claimed'))),
        evidenced: every(carriers.map(reaches('evidenced'))),
        short: carriers
          .filter((row) => reached(row, 'evidenced', level) !== true)
          .map((row) => row.requirement),
      },
    ];
  });
}

/** null: not known. A row that nobody answered, or answered without a maturity, is not known. */
export function reached(
  row: ProgramVerdict,
  reading: 'claimed' | 'evidenced',
  level: number,
): boolean | null {
  if (row.verdict === 'undetermined' || row.verdict === 'failed') return null;
  // What is only partly so is satisfied in no reading (3.3), however well it is lived.
  if (row.verdict === 'unmet' || row.verdict === 'partial') return false;
  if (row.maturity.claimed === null) return null;
  const shown = row.maturity[reading];
  return shown !== null && shown >= level;
}

/** False when one is false, null when one is not known, else true. */
function every(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}
