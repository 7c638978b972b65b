import { expect, it } from 'vitest';
import { AS_HASHES, keptCode, recoveryCodes } from '../../accounts/recovery-codes.ts';

it('recovery codes are of 120 bits each, and no two are the same', () => {
  const codes = Array.from({ length: 20 }, recoveryCodes).flat();
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
  expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
});

it('recovery codes are kept as their hash, also where one was used and the rest is kept again', async () => {
  const codes = recoveryCodes();
  const kept = await AS_HASHES.encrypt(JSON.stringify(codes));
  for (const code of codes) expect(kept).not.toContain(code);
  expect(JSON.parse(await AS_HASHES.decrypt(kept))).toEqual(codes.map(keptCode));
  expect(await AS_HASHES.encrypt(await AS_HASHES.decrypt(kept))).toBe(kept);
  expect(await AS_HASHES.decrypt('sealed-by-a-version-before')).toBe('[]');
});
