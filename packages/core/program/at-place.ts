/** What is judged at one place, of everything a plant is judged by besides SL-A. */
import type { Beside } from './beside.ts';
import { countsOf, type ProgramAssessment } from './program.ts';

/** Programs at a place; for the organisation those of the site, as far as its answers are the ones that count. */
export function programsAt(
  programs: readonly ProgramAssessment[],
  place: string,
): readonly ProgramAssessment[] {
  if (place !== 'organisation') return programs.filter((program) => program.place === place);
  return programs.flatMap((program) => {
    const rows = program.rows.filter(({ from }) => from === 'organisation');
    return rows.length === 0 ? [] : [{ ...program, rows, counts: countsOf(rows) }];
  });
}

/** Sustained rows are system requirements: they stand with the zones and conduits. */
export function besideAt({ programs, sustained, products }: Beside, place: string): Beside {
  return {
    programs: programsAt(programs, place),
    sustained: /^(zone|conduit):/.test(place) ? sustained : [],
    products: products.filter(({ ref }) => ref === place),
  };
}
