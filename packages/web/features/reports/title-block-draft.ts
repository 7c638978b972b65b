/** What the title block of drawings and the document control of reports say: its fields, and the change that states them. */
import type { DocumentControl } from '@bulkhead/core/model/plant.ts';
import type { ChangeSent } from '../../api/plants.ts';

/** In the order in which they are asked. */
export const TITLE_BLOCK = [
  'number',
  'revision',
  'date',
  'drawn',
  'checked',
  'approved',
  'classification',
] as const satisfies readonly (keyof DocumentControl)[];

/** Each as it is typed; empty where it is not stated. */
export type TitleBlockGiven = Readonly<Record<(typeof TITLE_BLOCK)[number], string>>;

export function givenOf(stated: DocumentControl | null): TitleBlockGiven {
  return Object.fromEntries(TITLE_BLOCK.map((field) => [field, stated?.[field] ?? ''])) as TitleBlockGiven;
}

/** @param stated as it stands; null where the plant states none of it @returns none where nothing is otherwise */
export function titleBlockChanges(
  stated: DocumentControl | null,
  given: TitleBlockGiven,
): readonly ChangeSent[] {
  const before = givenOf(stated);
  const differing = TITLE_BLOCK.map((field) => [field, given[field].trim()] as const).filter(
    ([field, value]) => value !== before[field],
  );
  if (differing.length === 0) return [];
  if (stated === null) return [{ ref: 'document', add: Object.fromEntries(differing) }];
  // Null takes it back.
  const set = differing.map(([field, value]) => [field, value === '' ? null : value] as const);
  return [{ ref: 'document', set: Object.fromEntries(set) }];
}
