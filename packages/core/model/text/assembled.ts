/** From entries of which nothing was refused to values, and where each of them stands. */
import { byKey } from '../../lib/order.ts';
import { digestOf } from '../digest.ts';
import { LIST_KINDS, SINGLE_KINDS, type EntityKind, type ListKind } from '../kinds.ts';
import { organisationSaid, type OrganisationAnswers, type OrganisationSaid } from '../organisation.ts';
import { emptyPlant, type Answer, type Evidence, type Organisation, type Plant } from '../plant.ts';
import type { SourcePlace } from '../problems.ts';
import type { Collected } from './collecting.ts';
import type { Entries, Entry } from './entry.ts';

/** INVARIANT: nothing was refused, so every entity is whole and has a key of its own. */
export function plantOf({ head }: Collected, catalogs: readonly string[], entries: Entries): Plant {
  const from = head.get('organisationFrom')?.value;
  const plant: Record<string, unknown> = {
    ...emptyPlant(head.get('id')?.value as string, head.get('name')?.value as string, catalogs),
    ...(from === undefined ? {} : { organisationFrom: from }),
  };
  for (const kind of SINGLE_KINDS) {
    const entry = entries[kind][0];
    if (entry !== undefined) plant[kind] = entry.entity;
  }
  for (const [kind, section] of Object.entries(LIST_KINDS) as [ListKind, string][]) {
    plant[section] = inOrder(entries[kind]);
  }
  return plant as unknown as Plant;
}

function inOrder<Kind extends ListKind>(entries: readonly Entry<Kind>[]): readonly Entry<Kind>['entity'][] {
  return [...entries].sort(byKey((entry) => entry.id ?? '')).map((entry) => entry.entity);
}

/**
 * INVARIANT: nothing was refused.
 * @param kept all that the folder holds, as it is written
 * @param taken what the plant takes of it
 */
export function organisationAnswers(kept: Entries, taken: Entries): OrganisationAnswers {
  const [organisation] = taken.organisation;
  const { answer, evidence } = kept;
  return {
    ...(organisation === undefined ? {} : { organisation: organisation.entity as Organisation }),
    answers: inOrder(taken.answer) as readonly Answer[],
    evidence: inOrder(taken.evidence) as readonly Evidence[],
    digest: digestOf(
      [...kept.organisation, ...answer, ...evidence].map((entry) => ({ ...entry, id: entry.id ?? '' })),
    ),
  };
}

/** INVARIANT: nothing was refused. */
export function saidIn(kept: Entries): OrganisationSaid {
  const [organisation] = kept.organisation;
  return organisationSaid({
    ...(organisation === undefined ? {} : { organisation: organisation.entity as Organisation }),
    answers: inOrder(kept.answer) as readonly Answer[],
    evidence: inOrder(kept.evidence) as readonly Evidence[],
  });
}

type Locate = (kind: EntityKind, id: string) => SourcePlace | null;

/** A table per kind, made when the first of its entities is looked for. */
export function locator({ head }: Collected, folders: readonly Entries[]): Locate {
  const tables = new Map<EntityKind, ReadonlyMap<string, Entry>>();
  return (kind, id) => {
    if (kind === 'plant') return head.get('id')?.source.start.place() ?? null;
    const table = tables.get(kind) ?? tableOf(folders, kind);
    tables.set(kind, table);
    return table.get(id)?.source.start.place() ?? null;
  };
}

function tableOf(folders: readonly Entries[], kind: EntityKind): ReadonlyMap<string, Entry> {
  const entries = folders.flatMap((folder) => (folder[kind] ?? []) as readonly Entry[]);
  return new Map(entries.map((entry) => [entry.id ?? '', entry] as const));
}
