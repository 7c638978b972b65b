/** docs/rules.md 3.10: sustained. */
import { editionOf, type Catalog, type RequirementsCatalog } from '../../catalog/catalog.ts';
import type { LinkSet } from '../../catalog/links.ts';
import type { Plant } from '../../model/plant.ts';
import type { ProgramAssessment, ProgramVerdict } from '../../program/program.ts';
import type { Sustained } from '../../program/sustained.ts';

/**
 * 3.10: with `method.maturity: m`, whether the 3-3 rows that rows of a program document carry are sustained. A row
 * without carriers, and a plant without `method.maturity`, has nothing to tell.
 * @param programs as judged
 */
export function naiveSustained(
  plant: Plant,
  system: Catalog,
  documents: readonly RequirementsCatalog[],
  links: readonly LinkSet[],
  programs: readonly ProgramAssessment[],
): readonly Sustained[] {
  const m = plant.method?.maturity;
  if (m === undefined) return [];
  return system.rows.flatMap((row) => {
    const carriers = carriersOf(`${editionOf(system)}/${row.id}`, documents, links, programs);
    const counting = carriers.filter(({ verdict }) => verdict !== 'notApplicable');
    if (counting.length === 0) return [];
    return [
      {
        requirement: `${system.id}/${row.id}`,
        carriers: counting.map(({ requirement }) => requirement),
        claimed: everyOf(counting.map((carrier) => reaches(carrier, 'claimed', m))),
        evidenced: everyOf(counting.map((carrier) => reaches(carrier, 'evidenced', m))),
        short: counting
          .filter((carrier) => reaches(carrier, 'evidenced', m) !== true)
          .map(({ requirement }) => requirement),
      },
    ];
  });
}

/** 3.10: the rows of a program document that carry a row: links, whatever their kind, by name. */
function carriersOf(
  row: string,
  documents: readonly RequirementsCatalog[],
  links: readonly LinkSet[],
  programs: readonly ProgramAssessment[],
): readonly ProgramVerdict[] {
  const linked = links.flatMap((set) => set.links.filter(({ to }) => to === row).map(({ from }) => from));
  return documents
    .filter(({ kind }) => kind === 'program')
    .flatMap((document) => programs.filter(({ catalog }) => catalog === editionOf(document)))
    .flatMap(({ catalog, rows }) => rows.filter((one) => linked.includes(`${catalog}/${one.row}`)))
    .sort((a, b) => (a.requirement < b.requirement ? -1 : 1));
}

/** 3.10: unmet, partial or below m: no; undetermined, or no maturity stated: not known. */
function reaches(
  { verdict, maturity }: ProgramVerdict,
  reading: 'claimed' | 'evidenced',
  m: number,
): boolean | null {
  if (verdict === 'unmet' || verdict === 'partial') return false;
  if (maturity.claimed === null) return null;
  // Nothing evidenced is below every level.
  return (maturity[reading] ?? 0) >= m;
}

/** 3.10: one that does not makes it false; else one that is not known leaves it unknown. */
function everyOf(reached: readonly (boolean | null)[]): boolean | null {
  if (reached.includes(false)) return false;
  return reached.includes(null) ? null : true;
}
