/** What differs between two moments of a chain, without reading either of them whole. */
import { sql } from 'kysely';
import { hashLeft, type Reader } from './read.ts';
import { ROWS_AT_ONCE } from './rows.ts';
import { breath } from './breath.ts';

export interface Differing {
  readonly kind: string;
  readonly id: string;
  /** Canonical JSON as of the later asked for; null where it is not there then. */
  readonly body: string | null;
  /** What the ledger says the body has. */
  readonly hash: string | null;
  /** The entry that left it so; 0 where it was not there. */
  readonly version: number;
}

/**
 * Every entity that an entry between the two changed, as it is as of `to`, by kind and id; it may be what it was before.
 * @param to may be the earlier one
 * @returns null where there are more than `most`
 */
export async function differingBetween(
  reader: Reader,
  plant: string,
  from: number,
  to: number,
  most: number,
): Promise<readonly Differing[] | null> {
  // Nearly always somebody is behind by a few entries.
  const few = from < to ? await fewBetween(reader, plant, from, to) : null;
  if (few !== null) return few.length > most ? null : few;
  const keys = await reader
    .selectFrom('change')
    .select(['kind', 'id'])
    .distinct()
    .where('plant', '=', plant)
    .where('seq', '>', Math.min(from, to))
    .where('seq', '<=', Math.max(from, to))
    .orderBy('kind')
    .orderBy('id')
    .limit(most + 1)
    .execute();
  if (keys.length > most) return null;
  const found: Differing[] = [];
  for (const [kind, ofKind] of Map.groupBy(keys, (key) => key.kind)) {
    for (let at = 0; at < ofKind.length; at += ROWS_AT_ONCE) {
      const ids = ofKind.slice(at, at + ROWS_AT_ONCE).map(({ id }) => id);
      const bodies = await bodiesAsOf(reader, plant, kind, ids, to);
      found.push(...ids.map((id) => ({ kind, id, body: null, hash: null, version: 0, ...bodies.get(id) })));
      await breath();
    }
  }
  return found;
}

/** By one statement, of the bodies of every change between; null where there are more than are read at once. */
async function fewBetween(
  reader: Reader,
  plant: string,
  from: number,
  to: number,
): Promise<readonly Differing[] | null> {
  const rows = await reader
    .selectFrom('change as newest')
    .select(['kind', 'id', 'after as body', 'seq as version'])
    .select(hashLeft(plant, sql.ref('newest.kind'), 'newest.seq').as('hash'))
    .where('plant', '=', plant)
    .where('seq', '>', from)
    .where('seq', '<=', to)
    .orderBy('kind')
    .orderBy('id')
    .orderBy('seq')
    .limit(ROWS_AT_ONCE + 1)
    .execute();
  if (rows.length > ROWS_AT_ONCE) return null;
  // Of an entity that was changed more than once, the last.
  return rows.filter(({ kind, id }, i) => kind !== rows[i + 1]?.kind || id !== rows[i + 1]?.id);
}

async function bodiesAsOf(
  reader: Reader,
  plant: string,
  kind: string,
  ids: readonly string[],
  seq: number,
): Promise<ReadonlyMap<string, Pick<Differing, 'body' | 'hash' | 'version'>>> {
  const newest = reader
    .selectFrom('change')
    .select((eb) => ['id', eb.fn.max('seq').as('seq')])
    .where('plant', '=', plant)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .where('seq', '<=', seq)
    .groupBy('id')
    .as('newest');
  const rows = await reader
    .selectFrom(newest)
    .innerJoin('change', (join) =>
      join
        .onRef('change.id', '=', 'newest.id')
        .onRef('change.seq', '=', 'newest.seq')
        .on('change.plant', '=', plant)
        .on('change.kind', '=', kind),
    )
    .select([
      'change.id',
      'change.after',
      'change.seq',
      hashLeft(plant, sql`${kind}`, 'newest.seq').as('hash'),
    ])
    .execute();
  return new Map(rows.map(({ id, after, hash, seq }) => [id, { body: after, hash, version: seq }] as const));
}
