/** What the things of a plant are called in sentences. */
import { once } from '../lib/once.ts';
import { LIST_KINDS, type ListEntity, type ListKind } from './kinds.ts';
import type { Evidence, Plant, Product } from './plant.ts';

/** Kinds that people name: everything else is told by what it is about. */
export const NAMED_KINDS = [
  'zone',
  'conduit',
  'asset',
  'flow',
  'product',
  'supplier',
  'suc',
  'function',
  'worstCase',
  'scenario',
  'measure',
  'evidence',
] as const satisfies readonly ListKind[];
export type NamedKind = (typeof NAMED_KINDS)[number];

/** A product with its version, evidence by its title; undefined where the plant says no name. */
export function entityName(kind: NamedKind, entity: ListEntity): string | undefined {
  if (kind === 'evidence') return (entity as Evidence).title;
  const { name, version } = entity as Partial<Pick<Product, 'name' | 'version'>>;
  return kind === 'product' && version !== undefined ? `${name} ${version}` : name;
}

/** By reference, from the plant alone; the reference itself where the plant says no name. */
export function namesIn(plant: Plant): (ref: string) => string {
  const names = once(
    () =>
      new Map<string, string | undefined>(
        NAMED_KINDS.flatMap((kind) =>
          (plant[LIST_KINDS[kind]] as readonly (ListEntity & { readonly id: string })[]).map(
            (entity) => [`${kind}:${entity.id}`, entityName(kind, entity)] as const,
          ),
        ),
      ),
  );
  return (ref) => {
    if (ref === 'site') return plant.site?.name ?? ref;
    if (ref === 'organisation') return plant.organisation?.name ?? ref;
    return names().get(ref) ?? ref;
  };
}
