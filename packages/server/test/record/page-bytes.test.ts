/** Bytes by pages are what the same lines are without them, whatever was changed before. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageBytes } from '../../app/record/page-bytes.ts';
import { sha256 } from '../../db/ledger/hash.ts';
import type { StoredEntity } from '../../db/ledger/read.ts';

const lineOf = ({ kind, id, body }: StoredEntity): string => `${kind} ${id} ${body}`;

function entity(kind: string, id: string, body: string): StoredEntity {
  return { kind, id, body, version: 1, hash: sha256(`${kind}${id}${body}`) };
}

function naive(entities: readonly StoredEntity[]): string {
  const key = ({ kind, id }: StoredEntity): string => `${kind}\u0000${id}`;
  return entities
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(lineOf)
    .join(';');
}

const CHANGES = fc.array(
  fc.record({
    kind: fc.constantFrom('answer', 'asset', 'zone'),
    id: fc.integer({ min: 0, max: 400 }).map((n) => `id-${n}`),
    body: fc.option(fc.constantFrom('{"a":1}', '{"ä":"€"}', '{}')),
  }),
  { maxLength: 300 },
);

it('are the lines in their order, from one state to the next', () => {
  fc.assert(
    fc.property(fc.array(CHANGES, { minLength: 1, maxLength: 6 }), (states) => {
      const bytesOf = pageBytes(lineOf, ';');
      const held = new Map<string, StoredEntity>();
      for (const changes of states) {
        for (const { kind, id, body } of changes)
          if (body === null) held.delete(`${kind} ${id}`);
          else held.set(`${kind} ${id}`, entity(kind, id, body));
        const entities = [...held.values()];
        expect(bytesOf(entities).map(String).join(';')).toBe(naive(entities));
      }
    }),
  );
});

it('are made anew for the page alone that an edit reached', () => {
  const bytesOf = pageBytes(lineOf, ';');
  const before = Array.from({ length: 5000 }, (_, n) => entity('answer', `id-${10_000 + n}`, '{}'));
  const pages = bytesOf(before);
  expect(pages.length).toBeGreaterThan(10);
  expect(bytesOf(before)).toBe(pages);
  const after = bytesOf(before.with(2500, entity('answer', 'id-12500', '{"edited":true}')));
  expect(after.filter((page) => !pages.includes(page)).length).toBeLessThanOrEqual(2);
});
