import type { AnyChange } from '../../../model/change.ts';
import { entityRef } from '../../../model/entity-ref.ts';
import type { ToldChange } from '../../diff/report.ts';
import { toldSides } from '../../told-body.ts';

/** A change of anything in a record under its reference, as it is told. */
export function toldChange({ kind, id, before, after }: AnyChange): ToldChange {
  const [was, is] = toldSides(kind, [before, after]);
  return { kind, id, before: was, after: is, ref: entityRef(kind, id), title: '' };
}
