/**
 * The state against what the changes come to. Changes and entities are walked side by side by kind and id, so an entity's
 * whole history is at hand when it is compared, and nothing is kept of the one before.
 */
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import { byBytes } from '@bulkhead/core/lib/order.ts';
import { sha256 } from '../ledger/hash.ts';
import type { Reader } from '../ledger/read.ts';
import type { ChangeTable, EntityTable } from '../tables.ts';
import { cursorOver, type Cursor } from './cursor.ts';
import type { Findings } from './findings.ts';
import { wrongColumn, type Form } from './row-form.ts';

const PAGE = 2000;

const ENTITY: Readonly<Record<keyof EntityTable, Form>> = {
  plant: 'text',
  kind: 'text',
  id: 'text',
  version: 'number',
  body: 'text',
  hash: 'text',
};

type Step = Pick<ChangeTable, 'kind' | 'id' | 'seq' | 'before_hash' | 'after'>;

/** @returns how many changes and entities were walked */
export async function walkState(
  reader: Reader,
  chain: string,
  findings: Findings,
): Promise<{ readonly changes: number; readonly entities: number }> {
  const steps = await stepsOf(reader, chain);
  const entities = await entitiesOf(reader, chain);
  let count = { changes: 0, entities: 0 };
  while (steps.row !== undefined || entities.row !== undefined) {
    const { kind, id } = firstOf(steps.row, entities.row);
    const folded = await fold(steps, chain, kind, id, findings);
    const entity = entities.row;
    const here = entity !== undefined && entity.kind === kind && entity.id === id;
    compare(chain, folded, here ? entity : undefined, findings);
    count = { changes: count.changes + folded.changes, entities: count.entities + (here ? 1 : 0) };
    if (here && !entities.next()) await entities.turn();
  }
  return count;
}

interface Folded {
  readonly kind: string;
  readonly id: string;
  readonly changes: number;
  readonly version: number;
  readonly body: string | null;
  readonly hash: string | null;
}

/** Whichever comes first in the order of the keys. */
function firstOf(step: Step | undefined, entity: EntityTable | undefined): { kind: string; id: string } {
  if (step === undefined) return entity as EntityTable;
  if (entity === undefined) return step;
  const order =
    byBytes(String(step.kind), String(entity.kind)) || byBytes(String(step.id), String(entity.id));
  return order <= 0 ? step : entity;
}

async function fold(
  steps: Cursor<Step>,
  chain: string,
  kind: string,
  id: string,
  findings: Findings,
): Promise<Folded> {
  let folded: Folded = { kind, id, changes: 0, version: 0, body: null, hash: null };
  for (let step = steps.row; step?.kind === kind && step.id === id; step = steps.row) {
    const { seq, before_hash, after } = step;
    const at = { chain, seq, kind, id };
    if (before_hash !== folded.hash)
      findings.add({
        code: 'before-hash',
        ...at,
        ...shown('found', before_hash),
        ...shown('expected', folded.hash),
      });
    if (after === null ? before_hash === null : !isCanonical(after))
      findings.add({ code: 'change-body', ...at });
    const hash = typeof after === 'string' ? sha256(after) : null;
    folded = { kind, id, changes: folded.changes + 1, version: seq, body: after, hash };
    if (!steps.next()) await steps.turn();
  }
  return folded;
}

function shown(name: 'found' | 'expected', hash: string | null): { found?: string; expected?: string } {
  return typeof hash === 'string' ? { [name]: hash } : {};
}

function compare(chain: string, folded: Folded, entity: EntityTable | undefined, findings: Findings): void {
  const { kind, id } = folded;
  const at = { chain, kind: String(kind), id: String(id) };
  if (entity === undefined) {
    if (folded.hash !== null) findings.add({ code: 'state-missing', ...at, seq: folded.version });
    return;
  }
  const column = wrongColumn(entity, ENTITY);
  if (column !== null) findings.add({ code: 'row-form', ...at, found: `entity.${column}` });
  else if (folded.hash === null) findings.add({ code: 'state-extra', ...at });
  else {
    for (const name of ['version', 'body', 'hash'] as const) {
      if (entity[name] === folded[name]) continue;
      findings.add({ code: 'state-differs', ...at, seq: folded.version, found: name });
    }
  }
}

/** An object, written in the one way that is hashed. However deep it is, this says no and does not end the program. */
function isCanonical(body: string): boolean {
  try {
    return body.startsWith('{') && canonicalJson(JSON.parse(body)) === body;
  } catch {
    return false;
  }
}

async function stepsOf(reader: Reader, chain: string): Promise<Cursor<Step>> {
  return await cursorOver<Step>(PAGE, async (last, size) => {
    const some = reader
      .selectFrom('change')
      .select(['kind', 'id', 'seq', 'before_hash', 'after'])
      .where('plant', '=', chain);
    const rest =
      last === undefined
        ? some
        : some.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('kind', 'id', 'seq'), '>', tuple(last.kind, last.id, last.seq)),
          );
    return await rest.orderBy('kind').orderBy('id').orderBy('seq').limit(size).execute();
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
