/** What is hashed is RFC 8785, however it is written out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import { changesDigest, entryHash, sha256 } from '../../db/ledger/hash.ts';

const text = fc.string({ unit: 'grapheme' });
const hashOrNone = fc.option(text, { nil: null });

test('an entry is hashed as canonical JSON', () => {
  const entry = fc.record({
    plant: text,
    seq: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    time: text,
    actor: text,
    reason: text,
    changes_digest: text,
    prev: text,
  });
  fc.assert(
    fc.property(entry, (said) => {
      const { changes_digest: changes, ...rest } = said;
      expect(entryHash(said)).toBe(sha256(canonicalJson({ schema: 'bulkhead/entry@1', changes, ...rest })));
    }),
  );
});

test('so are the changes of one, however many', async () => {
  const change = fc.record({
    kind: text,
    id: text,
    before_hash: hashOrNone,
    afterHash: fc.option(text.map(sha256), { nil: null }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change), fc.constantFrom(1, 1, 1, 500, 501), async (some, times) => {
      const changes = Array.from({ length: times }, () => some).flat();
      const said = changes.map(({ kind, id, before_hash, afterHash }) => [kind, id, before_hash, afterHash]);
      expect(await changesDigest(changes)).toBe(sha256(canonicalJson(said)));
    }),
  );
});
