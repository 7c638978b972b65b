/**
 * Entities as bytes, page by page. An entity as it is stored never changes, and the next state of a plant has nearly all of
 * the last one: only the pages that an edit reached are written anew.
 */
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import type { StoredEntity } from '../../db/ledger/read.ts';

/** At least one. */
type Page = readonly [StoredEntity, ...StoredEntity[]];

interface Made {
  readonly page: Page;
  readonly bytes: Buffer;
}

/** @param lineOf an entity @param between two of them @returns of each page its lines, by kind and then id; the same bytes for as long as they are those */
export function pageBytes(
  lineOf: (entity: StoredEntity) => string,
  between: string,
): (entities: readonly StoredEntity[]) => readonly Buffer[] {
  // By the first of a page.
  const made = new WeakMap<StoredEntity, Made>();
  const bytesOf = (page: Page): Buffer => {
    const last = made.get(page[0]);
    if (last !== undefined && isSame(last.page, page)) return last.bytes;
    const bytes = Buffer.from(page.map(lineOf).join(between), 'utf8');
    made.set(page[0], { page, bytes });
    return bytes;
  };
  const whole = new WeakMap<readonly StoredEntity[], readonly Buffer[]>();
  return (entities) => {
    const known = whole.get(entities) ?? pagesOf(inOrder(entities)).map(bytesOf);
    whole.set(entities, known);
    return known;
  };
}

/** Of hashes, that is of entities, one in 128 begins a page, wherever it stands: what is put before it moves no other. */
function begins({ hash }: StoredEntity): boolean {
  return hash !== null && (hash.endsWith('00') || hash.endsWith('01'));
}

function pagesOf(entities: readonly StoredEntity[]): readonly Page[] {
  const pages: [StoredEntity, ...StoredEntity[]][] = [];
  for (const entity of entities) {
    const last = pages.at(-1);
    if (last === undefined || begins(entity)) pages.push([entity]);
    else last.push(entity);
  }
  return pages;
}

function isSame(a: Page, b: Page): boolean {
  return a.length === b.length && a.every((entity, i) => entity === b[i]);
}

/** As they are read, on either engine, where no name is outside of what both sort alike. */
function inOrder(entities: readonly StoredEntity[]): readonly StoredEntity[] {
  const isInOrder = entities.every(
    (entity, i) => i === 0 || isBefore(entities[i - 1] as StoredEntity, entity),
  );
  return isInOrder ? entities : entities.toSorted(byName);
}

/** Asked of each of thousands for each edit. */
function isBefore(a: StoredEntity, b: StoredEntity): boolean {
  return a.kind === b.kind ? a.id < b.id : a.kind < b.kind;
}

function byName(a: StoredEntity, b: StoredEntity): number {
  return byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id);
}
