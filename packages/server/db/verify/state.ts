/** The state against what the changes come to: each entity is what its newest change left, and nothing else is there. */
import { sql } from 'kysely';
import { sha256 } from '../ledger/hash.ts';
import { workedOutAtOnce, type Reader } from '../ledger/read.ts';
import type { ChangeTable, EntityTable } from '../tables.ts';
import { cursorOver, type Cursor } from './cursor.ts';
import type { Findings } from './findings.ts';
import type { Fold, Folded } from './fold.ts';
import { ENTITY_FORM, wrongColumn } from './row-form.ts';

const PAGE = 2000;

/** @returns how many entities there are */
export async function walkState(
  reader: Reader,
  chain: string,
  fold: Fold,
  findings: Findings,
): Promise<number> {
  const seen = new Set<Folded>();
  const entities = await entitiesOf(reader, chain);
  let count = 0;
  for (let entity = entities.row; entity !== undefined; entity = entities.row) {
    const folded = fold.get(entity.kind)?.get(entity.id);
    compare(chain, folded, entity, findings);
    if (folded !== undefined) seen.add(folded);
    count++;
    if (!entities.next()) await entities.turn();
  }
  for (const [kind, ofKind] of fold)
    for (const [id, folded] of ofKind)
      if (folded.hash !== null && !seen.has(folded))
        findings.add({
          code: 'state-missing',
          chain,
          kind: String(kind),
          id: String(id),
          seq: folded.version,
        });
  return count;
}

function compare(chain: string, folded: Folded | undefined, entity: EntityTable, findings: Findings): void {
  const at = { chain, kind: String(entity.kind), id: String(entity.id) };
  const column = wrongColumn(entity, ENTITY_FORM);
  if (column !== null) {
    findings.add({ code: 'row-form', ...at, found: `entity.${column}` });
    return;
  }
  if (folded === undefined || folded.hash === null) {
    findings.add({ code: 'state-extra', ...at });
    return;
  }
  const { version, hash } = folded;
  const differs = (name: keyof EntityTable): void =>
    findings.add({ code: 'state-differs', ...at, seq: version, found: name });
  if (entity.version !== version) differs('version');
  if (sha256(entity.body) !== hash) differs('body');
  if (entity.hash !== hash) differs('hash');
}

/**
 * The same changes by the index that the history of an entity is read by: one that lost some would hide them from whoever
 * asks for a moment of the past.
 */
export async function walkHistories(
  reader: Reader,
  chain: string,
  fold: Fold,
  findings: Findings,
): Promise<void> {
  const histories = await historiesOf(reader, chain);
  let left = 0;
  for (const ofKind of fold.values()) left += ofKind.size;
  for (let row = histories.row; row !== undefined; row = histories.row) {
    const folded = fold.get(row.kind)?.get(row.id);
    if (folded?.changes !== Number(row.changes) || folded.version !== row.version) break;
    left--;
    if (!histories.next()) await histories.turn();
  }
  if (left !== 0 || histories.row !== undefined) findings.add({ code: 'counted-twice', chain });
}

type History = Pick<ChangeTable, 'kind' | 'id'> & { readonly version: number; readonly changes: number };

async function historiesOf(reader: Reader, chain: string): Promise<Cursor<History>> {
  return await cursorOver<History>(workedOutAtOnce(reader), async (last, size) => {
    const some = reader
      .selectFrom('change')
      .select((eb) => ['kind', 'id', eb.fn.max('seq').as('version'), eb.fn.countAll<number>().as('changes')])
      .where('plant', '=', chain);
    const rest =
      last === undefined ? some : some.where(sql<boolean>`(kind, id) > (${last.kind}, ${last.id})`);
    return await rest.groupBy(['kind', 'id']).orderBy('kind').orderBy('id').limit(size).execute();
  });
}

async function entitiesOf(reader: Reader, chain: string): Promise<Cursor<EntityTable>> {
  return await cursorOver<EntityTable>(PAGE, async (last, size) => {
    const some = reader.selectFrom('entity').selectAll().where('plant', '=', chain);
    const rest =
      last === undefined
        ? some
        : some.where(({ eb, refTuple, tuple }) => eb(refTuple('kind', 'id'), '>', tuple(last.kind, last.id)));
    return await rest.orderBy('kind').orderBy('id').limit(size).execute();
  });
}
