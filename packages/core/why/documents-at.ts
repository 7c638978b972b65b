/** Documents by which a supplier or a product is judged, each with how much of it is satisfied there. */
import { editionOf } from '../catalog/catalog.ts';
import { CLAIMED } from '../evaluate/cells.ts';
import { cellAt, type JudgedPlace } from '../evaluate/verdict-view.ts';
import type { Cause, WhyContext } from './chain.ts';

export function documentsAt({ library }: WhyContext, ref: string): readonly Cause[] {
  const programs = library.programs().map(({ catalog, at }) => ({ edition: editionOf(catalog), at }));
  const components = library.components().map(({ capability, at }) => ({ edition: capability.catalog, at }));
  return [...programs, ...components]
    .filter(({ at }) => at.place.ref === ref)
    .map(({ edition, at }): Cause => {
      const satisfied = satisfiedAt(at);
      const params = { edition, satisfied, rows: at.context.table.key.length };
      return { ref: edition, value: satisfied, code: 'judged-by', params };
    });
}

/** Rows satisfied as claimed. */
export function satisfiedAt(at: JudgedPlace): number {
  return at.context.table.key.filter((_, row) => (cellAt(at, row) & CLAIMED) !== 0).length;
}
