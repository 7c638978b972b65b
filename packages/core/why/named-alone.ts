/** An id or a row written alone, as text outputs write it, for which one thing stands. */
import { rowViews } from '../catalog/catalog.ts';
import { RULE_INFOS } from '../evaluate/rules/index.ts';
import { LIST_KINDS, type ListKind } from '../model/kinds.ts';
import { entityOf } from '../model/entities.ts';
import type { WhyContext } from './chain.ts';

/** References of what has this id, in the order of kinds; none, one, or several. */
export function namedAlone(context: WhyContext, text: string): readonly string[] {
  const { index, library } = context;
  const things = KINDS.filter((kind) => entityOf(index.entities, kind, text) !== undefined);
  const overlays = context.plant.overlays.filter(({ id }) => id === text);
  return [
    ...things.map((kind) => `${kind}:${text}`),
    ...overlays.map(({ id }) => `overlay:${id}`),
    ...rowsNamed(context, text),
    ...library.shelf.editions.filter((edition) => edition.startsWith(`${text}@`)),
    ...RULE_INFOS.filter(({ id }) => id === text).map(({ id }) => `rule:${id}`),
    ...library
      .links()
      .sets.filter(({ id }) => id === text)
      .map(({ id }) => `links:${id}`),
  ];
}

/** Kinds keyed by an id of their own. */
const KINDS: readonly Exclude<ListKind, 'answer' | 'check' | 'disposition' | 'overlay'>[] = (
  Object.keys(LIST_KINDS) as ListKind[]
).filter((kind) => kind !== 'answer' && kind !== 'check' && kind !== 'disposition' && kind !== 'overlay');

/** `SR 1.2` where one document or overlay in use has such a row. */
function rowsNamed({ library, plant }: WhyContext, id: string): readonly string[] {
  const documents = library.documents.flatMap((document) =>
    document.kind !== 'overlay' && rowViews(document).some((row) => row.id === id)
      ? [`${document.id}@${document.edition}/${id}`]
      : [],
  );
  const overlays = plant.overlays.flatMap((overlay) =>
    overlay.rows.some((row) => row.id === id) ? [`${overlay.id}/${id}`] : [],
  );
  return [...documents, ...overlays];
}
