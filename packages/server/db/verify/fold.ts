/** What the changes of a chain come to, entity by entity: no bodies, only their hashes, so that a large plant fits. */
import { isCanonicalJson } from '@bulkhead/core/lib/is-canonical-json.ts';
import type { ChangeTable } from '../tables.ts';
import type { Findings } from './findings.ts';

export interface Folded {
  changes: number;
  /** The seq of the newest. */
  version: number;
  /** Of the body it left; null for what is gone. */
  hash: string | null;
}

/** By kind, then by id; whatever stands in those columns. */
export type Fold = Map<string, Map<string, Folded>>;

/** @param afterHash of the body it left */
export function fold(into: Fold, row: ChangeTable, afterHash: string | null, findings: Findings): void {
  const { plant: chain, kind, id, seq, before_hash, after } = row;
  const entity = foldedOf(into, kind, id);
  if (before_hash !== entity.hash)
    findings.add({
      code: 'before-hash',
      chain,
      seq,
      kind,
      id,
      ...shown('found', before_hash),
      ...shown('expected', entity.hash),
    });
  if (after === null ? before_hash === null : !isBody(after))
    findings.add({ code: 'change-body', chain, seq, kind, id });
  entity.changes++;
  entity.version = seq;
  entity.hash = afterHash;
}

function foldedOf(into: Fold, kind: string, id: string): Folded {
  let ofKind = into.get(kind);
  if (ofKind === undefined) into.set(kind, (ofKind = new Map()));
  let entity = ofKind.get(id);
  if (entity === undefined) ofKind.set(id, (entity = { changes: 0, version: 0, hash: null }));
  return entity;
}

function shown(name: 'found' | 'expected', hash: string | null): { found?: string; expected?: string } {
  return typeof hash === 'string' ? { [name]: hash } : {};
}

/** An object, written in the one way that is hashed; the column may hold anything. */
function isBody(after: unknown): boolean {
  return typeof after === 'string' && after.startsWith('{') && isCanonicalJson(after);
}
