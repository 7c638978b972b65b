/** Some at a time, each once, in order; who has gone is passed over, and who fails keeps nobody. */
import { expect, it } from 'vitest';
import { fewAtOnce } from '../api/few-at-once.ts';

it('begins three, and each of the others when one ends, in the order they came', async () => {
  const begun: number[] = [];
  const ends = Array.from({ length: 6 }, () => Promise.withResolvers<undefined>());
  const { signal } = new AbortController();
  const gone = new AbortController();
  const all = ends.map(
    async ({ promise }, i) =>
      await fewAtOnce(i === 3 ? gone.signal : signal, async () => {
        begun.push(i);
        await promise;
        if (i === 1) throw new Error('refused');
        return i;
      }),
  );
  expect(begun).toEqual([0, 1, 2]);
  gone.abort();
  ends[1]?.resolve(undefined);
  await expect(all[1]).rejects.toThrow('refused');
  await expect(all[3]).rejects.toThrow();
  await expect.poll(() => begun).toEqual([0, 1, 2, 4]);
  for (const { resolve } of ends) resolve(undefined);
  expect(await Promise.all([all[0], all[2], all[4], all[5]])).toEqual([0, 2, 4, 5]);
  expect(begun).toEqual([0, 1, 2, 4, 5]);
});
