/** Where a row is judged: zones and conduits, the site, suppliers, products, and assets that differ from their product. */
import { V, verdictOf } from '../evaluate/cells.ts';
import type { JudgedComponent } from '../evaluate/sl-capability.ts';
import { cellAt, type JudgedPlace, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { itemAt } from '../lib/pages.ts';
import { placeIn, type WhyContext } from './chain.ts';
import type { ProgramAt } from './library.ts';

export type JudgedRow = { readonly row: number } & (
  | { readonly kind: 'zone'; readonly at: PlaceInIndex }
  | { readonly kind: 'program'; readonly at: JudgedPlace; readonly program: ProgramAt }
  | { readonly kind: 'component'; readonly at: JudgedPlace; readonly component: JudgedComponent }
);

/** The row as it is judged at the place; null when it is not judged there. */
export function judgedAt(context: WhyContext, place: string, key: string): JudgedRow | null {
  const at = placeIn(context, place);
  if (at !== null) {
    const row = at.context.table.find.get(key);
    return row === undefined || verdictOf(cellAt(at, row)) === V.notAsked ? null : { kind: 'zone', at, row };
  }
  return aloneWith(context, key).find((judged) => judged.at.place.ref === place) ?? null;
}

/** The row at every place besides zones and conduits where it is judged. */
export function aloneWith({ library }: WhyContext, key: string): readonly JudgedRow[] {
  const of = <T extends { readonly at: JudgedPlace }>(
    judged: readonly T[],
    make: (one: T, row: number) => JudgedRow,
  ): readonly JudgedRow[] =>
    judged.flatMap((one) => {
      const row = one.at.context.table.find.get(key);
      return row === undefined ? [] : [make(one, row)];
    });
  return [
    ...of(library.programs(), (program, row) => ({ kind: 'program', at: program.at, program, row })),
    ...of(library.components(), (component, row) => ({
      kind: 'component',
      at: component.at,
      component,
      row,
    })),
  ];
}

/** Every place where the row is judged, zones and conduits first. */
export function placesJudging(context: WhyContext, key: string): readonly string[] {
  const { index } = context;
  const row = index.table.find.get(key);
  const zones =
    row === undefined
      ? []
      : index.places
          .flat()
          .filter((_, i) => verdictOf(itemAt(index.judged, i)?.cells[row] ?? 0) !== V.notAsked);
  return [...zones.map(({ ref }) => ref), ...aloneWith(context, key).map(({ at }) => at.place.ref)];
}
